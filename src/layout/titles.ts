import type { ColumnRole } from './table';
import { normaliseLabel } from './normalise';

/** A column title that is known but holds nothing we read (序号, 评分标准, 复核分 …). */
export type TitleRole = ColumnRole | 'ignored';

interface TitlePattern {
  readonly role: TitleRole;
  /** Against the normalised title (normalise.ts). The first pattern that fits decides. */
  readonly pattern: RegExp;
  /** Higher wins when two columns claim a role. */
  readonly rank: number;
}

const PERIOD =
  '(?:年度|全年|年初|年中|年终|年末|年底|本年|本年度|当年|当年度|评价年度|自评年度|项目|本期|预期|计划|设定|既定|申报|原)*';

/**
 * Titles of the columns of the indicator table: synonyms from published forms of the ministry, provinces and cities.
 * Order matters: what a narrower pattern takes, a wider one below never sees (完成率 before 完成值, 得分系数 before 得分).
 */
const TITLES: readonly TitlePattern[] = [
  // Another's score is never the unit's own, and a rule for scoring is not a score.
  {
    role: 'ignored',
    pattern: /复核|核查|复评|审核|抽查|核定|专家|第三方|财政.*(评|分)|主管部门.*(评|分)|评价组|考核组|中介/,
    rank: 0,
  },
  {
    role: 'ignored',
    pattern:
      /^(序号|编号|行次|指标编码|项目名称|备注|附注)$|标准$|细则|规则|评分(办法|依据)|(指标|指标值)?(解释|释义|内涵|定义)|指标说明|佐证|证明材料|(数据|指标)?来源|取值|折算得分|公式|计算方法|核心指标|责任|联系|附件/,
    rank: 0,
  },
  {
    role: 'ignored',
    pattern:
      /上年|历史|前三年|往年|近三年|去年|偏离(度|率)|偏差(度|率|值)$|扣分(值|数)?$|加分|中期|半年|季度|\d月.*(执行|完成)|预计/,
    rank: 0,
  },
  {
    role: 'reason',
    pattern: /原因|改进措施|整改措施|扣分说明|偏差.*(说明|分析|情况)|未(完成|达).*(说明|分析|情况)|差异说明/,
    rank: 3,
  },
  { role: 'reason', pattern: /^(情况)?说明$|^完成情况说明$|^其他说明$/, rank: 1 },
  { role: 'coefficient', pattern: /^(得分|完成|评分)系数$/, rank: 2 },
  {
    role: 'completion',
    pattern: /^(绩效|年度|实际|全年|指标|目标|任务)*(完成|达成|实现)(率|比例|比率|百分比|进度)$/,
    rank: 2,
  },
  { role: 'level1', pattern: /^(绩效)?(一级)(绩效|评价)?(指标)?(名称)?$|^指标(类别|类型|分类|大类|维度)$/, rank: 3 },
  { role: 'level2', pattern: /^(绩效)?(二级)(绩效|评价)?(指标)?(名称)?$|^指标(小类|子类)$/, rank: 3 },
  { role: 'name', pattern: /^(绩效)?三级(绩效|评价)?(指标)?(名称|内容)?$/, rank: 5 },
  { role: 'name', pattern: /^四级(绩效|评价)?(指标)?(名称|内容)?$/, rank: 6 },
  {
    role: 'operator',
    pattern: /^(绩效)?(指标值?|目标值?)?(性质|符号|方向|属性)$|^(计算|运算|比较|关系|逻辑)(符号|符|方式|关系)?$/,
    rank: 2,
  },
  { role: 'unit', pattern: /^(绩效|指标|指标值)?(度量|计量|计算|计数)?单位$/, rank: 2 },
  {
    role: 'points',
    pattern:
      /^(绩效|指标|参考|预设|设定|标准|自评|基准|考核|评价|三级指标)*(分值|权重|权数|满分|标准分|基准分|配分|赋分|分值权重|权重分值|权重分|权重占比|权重比例|权重系数|权重值|标准分值|应得分|满分值|分数权重)$/,
    rank: 3,
  },
  {
    role: 'score',
    pattern:
      /^(单位|部门|项目|指标|自我|本次|年度|绩效|实际|最终|综合|执行)*(自评|自评价|自评结果|评价|评定)?(得分|评分|得分值|得分数|分数|得分情况|自评分|自评分值)$|^自评分?$|^自评结果$/,
    rank: 3,
  },
  {
    role: 'actual',
    pattern: new RegExp(
      `^${PERIOD}(?:绩效|指标|目标|任务)?(?:实际|已)(?:完成|实现|达成|达到|执行)?(?:的|年度)?(?:绩效)?(?:指标|目标)?(?:值|数|数值|结果|指标值|目标值|完成值|水平|量|数量|完成情况|完成数)$`,
    ),
    rank: 5,
  },
  {
    role: 'actual',
    pattern: new RegExp(
      `^${PERIOD}(?:绩效|指标|目标|任务|业绩)?(?:完成|实现|达成)(?:指标|目标|绩效)?(?:值|数|数值|结果|指标值|量|数量)$|^业绩值$|^实绩$`,
    ),
    rank: 4,
  },
  {
    role: 'actual',
    pattern: new RegExp(
      `^${PERIOD}(?:绩效|指标|目标|任务)?(?:指标|目标)?(?:实际|自评)?(?:完成|实现|达成|执行)(?:指标|目标)?(?:情况|程度)?$|^${PERIOD}实际(?:情况)?$`,
    ),
    rank: 2,
  },
  {
    role: 'adjustedTarget',
    pattern: /^(年中|全年|年度)?调整(后)?(的)?(绩效)?(年度)?(指标|目标)(值|指标值)?$/,
    rank: 3,
  },
  {
    role: 'target',
    pattern: new RegExp(
      `^${PERIOD}(?:绩效)?(?:目标|指标|预期|计划|任务|考核)(?:目标|指标|绩效|任务)?(?:值|数|数值|数量|任务数|要求|标准值)$`,
    ),
    rank: 5,
  },
  {
    role: 'target',
    pattern: new RegExp(
      `^(?:年度|全年|年初|本年|当年|评价年度|项目|预期|计划|设定)+(?:绩效)?(?:目标|指标|指标目标)$|^目标$|^${PERIOD}(?:预期|计划)(?:值|数)$|^绩效目标$`,
    ),
    rank: 2,
  },
  {
    role: 'name',
    pattern: /^(绩效|评价|考核|自评|个性化?|具体|明细|评分|任务)?指标(名称|内容|项目)$/,
    rank: 2,
  },
  { role: 'name', pattern: /^(评价|考核|自评|评分|绩效)(内容|项目|要点)$/, rank: 0 },
  // As a side title over all rows (绩效指标) it names no column; there a merge far down tells (header.ts).
  { role: 'name', pattern: /^(绩效|评价|考核|自评|个性化?|具体)?指标$/, rank: 1 },
  { role: 'target', pattern: /^值$/, rank: 1 },
  { role: 'name', pattern: /^(指标)?名称$/, rank: 4 },
];

export interface TitleReading {
  readonly role: TitleRole;
  readonly rank: number;
}

/** What a column title says its column holds; null when it is no title that is known. Long texts are never titles. */
export function readTitle(text: string): TitleReading | null {
  // Most cells of a large sheet are numbers; no title is without a Chinese character.
  if (text.length > 60 || !/\p{Script=Han}/u.test(text)) return null;
  // 单项指标得分, 各项指标权重: the word says only that each row has its own.
  const title = normaliseLabel(text)
    .replace(/^(单项|各项|本项)/, '')
    .replace(/[/、]/g, '');
  if (title === '' || title.length > 24) return null;
  const found = TITLES.find((entry) => entry.pattern.test(title));
  return found ? { role: found.role, rank: found.rank } : null;
}
