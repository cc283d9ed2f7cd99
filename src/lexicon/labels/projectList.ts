import type { LabelEntry } from './label';

/** What a column of a list of projects holds. */
export type ListRole = 'name' | 'budget' | 'planned' | 'executed' | 'rate' | 'achieved' | 'problems';

/** Titles of the columns of a list of projects with their execution; for the patterns the first that fits decides. */
export const LIST_TITLES: readonly (LabelEntry & { readonly role: ListRole })[] = [
  { role: 'name', synonyms: ['项目名称', '项目支出名称', '项目'], patterns: [] },
  { role: 'rate', synonyms: ['执行率', '预算执行率', '支出率', '使用率'], patterns: [/执行率$|支出率$|使用率$/] },
  { role: 'planned', synonyms: ['计划支出', '计划使用', '计划安排'], patterns: [/^计划(?:支出|使用|安排)/] },
  {
    role: 'executed',
    synonyms: ['实际支出', '实际使用', '执行数', '全年执行数', '实际执行', '支出数', '决算数'],
    patterns: [/^(?:全年)?(?:实际支出|实际使用|执行数|实际执行|支出数|决算数)/],
  },
  {
    role: 'budget',
    synonyms: ['预算', '预算数', '全年预算数', '年度预算', '预算金额', '预算安排'],
    patterns: [/^(?:全年|年度|本年)?(?:项目)?(?:预算|预算数|预算金额|预算安排)/],
  },
  { role: 'problems', synonyms: ['存在问题', '存在的问题', '改进措施'], patterns: [/问题|改进措施/] },
  { role: 'achieved', synonyms: ['完成情况', '实现情况', '目标完成情况'], patterns: [/完成情况|实现情况/] },
];

/** Rows of sums in such a list. */
export const LIST_SUM: LabelEntry = { synonyms: ['合计', '总计', '小计'], patterns: [] };

/** Columns of a list of indicators that tell of which project a row is. */
export const PROJECT_COLUMN: Readonly<Record<'code' | 'name', LabelEntry>> = {
  code: {
    synonyms: ['项目代码', '项目编码', '项目编号', '二级项目代码', '预算项目代码'],
    patterns: [/^.{0,4}项目(代码|编码|编号)$/],
  },
  name: {
    synonyms: ['项目名称', '项目支出名称', '二级项目名称', '预算项目名称'],
    patterns: [/^.{0,4}项目(支出)?名称$/],
  },
};
