import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/layout/index';
import type { ColumnRole } from '../../src/layout/table';
import { bookOf, gridSheet } from '../support/gridSheet';

/** Titles that published forms print beside the common ones, each put into an otherwise ordinary table. */
const VARIANTS: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  level1: ['一级', '指标类别', '一级指标(权重)', '一级指标及分值', '指标分类', '评价维度'],
  level2: ['二级', '指标小类', '二级指标(分值)', '二级指标及分值'],
  name: [
    ...['指标内容', '评价指标', '绩效指标', '指标', '考核指标', '具体指标内容', '三级指标内容', '指标名称及内容'],
    ...[
      '评价要点',
      '指标(三级)',
      '三级指标(指标名称)',
      '考核内容',
      '个性指标',
      '三级指标及说明',
      '明细指标',
      '细化指标',
    ],
  ],
  target: [
    ...[
      '目标值',
      '年初目标',
      '年度目标',
      '计划值',
      '计划数',
      '预期值',
      '预期目标值',
      '预期目标',
      '年初设定目标值',
      '目标',
    ],
    ...['全年指标值', '本年指标值', '2023年指标值', '2023年度目标值', '预算年度指标值', '任务数', '年度计划', '设定值'],
    ...['预设值', '预设目标值', '年度绩效目标值', '指标值(包含数字及文字描述)', '年度数值', '批复指标值', '申报指标值'],
    ...['计划完成值', '目标任务', '年初绩效指标值'],
  ],
  actual: [
    ...[
      '实际值',
      '完成情况',
      '实际完成情况',
      '年末完成值',
      '实际完成',
      '实际数',
      '完成数',
      '实际完成结果',
      '指标完成值',
    ],
    ...[
      '指标完成情况',
      '自评完成值',
      '达成值',
      '达到值',
      '1-12月完成值',
      '2023年完成值',
      '2023年度实际完成值',
      '实现值',
    ],
    ...['截至12月底完成值', '当年完成值', '完成指标值', '业绩值', '全年执行值', '单项指标实际完成值', '实施进度'],
  ],
  points: [
    ...[
      '满分',
      '标准分',
      '权重分',
      '权重(分)',
      '分值权重',
      '分值/权重',
      '指标分值',
      '参考分',
      '基准分',
      '配分',
      '设定分值',
    ],
    ...['权重(100%)', '分值(100分)', '满分值', '应得分', '权数', '三级权重', '三级指标分值', '额定分', '分配分值'],
  ],
  score: [
    ...[
      '自评',
      '评分',
      '实际得分',
      '自评分数',
      '评价得分',
      '自我评分',
      '自评打分',
      '单位自评得分',
      '单位自评',
      '得分值',
    ],
    ...['自评价得分', '指标得分', '自评结果', '项目单位自评分', '自查得分', '实得分', '考核得分', '绩效得分'],
  ],
  reason: [
    ...['偏差原因', '原因分析', '偏差分析', '原因及措施', '扣分原因', '失分原因', '扣分理由', '扣分说明', '偏差说明'],
    ...['差异原因', '偏离原因及改进措施', '未完成(偏离)原因分析', '存在问题及原因', '存在问题及改进措施', '自评说明'],
    ...['超额或未完成原因', '未完成绩效目标的原因和改进措施', '情况说明'],
  ],
  operator: ['指标性质', '计算符号', '符号', '运算符', '比较符', '指标方向', '方向', '关系符', '目标值符号'],
  unit: ['计量单位', '单位', '指标单位', '绩效度量单位', '数量单位'],
  completion: [
    '完成比例',
    '完成百分比',
    '完成进度',
    '指标完成率',
    '完成率(%)',
    '完成率(B/A)',
    '实现率',
    '达成率',
    '完成度',
  ],
};

const ORDINARY: Readonly<Partial<Record<ColumnRole, readonly [title: string, ...texts: string[]]>>> = {
  level1: ['一级指标', '产出指标', '效益指标', '满意度指标'],
  level2: ['二级指标', '数量指标', '社会效益指标', '服务对象满意度'],
  name: ['三级指标', '培训班次', '知晓率', '学员满意度'],
  operator: ['指标性质', '≥', '定性', '≥'],
  target: ['年度指标值', '10次', '明显提升', '90%'],
  unit: ['度量单位', '次', '', '%'],
  actual: ['实际完成值', '12次', '明显提升', '95%'],
  completion: ['完成率', '120%', '100%', '105.6%'],
  points: ['分值', '50', '30', '10'],
  score: ['得分', '50', '28', '10'],
  reason: ['偏差原因分析及改进措施', '', '见效需要更长时间', ''],
};
/** Columns that a form has only when the title in question is theirs. */
const ONLY_IF_ASKED: readonly ColumnRole[] = ['operator', 'unit', 'completion'];

describe.each(Object.entries(VARIANTS) as [ColumnRole, readonly string[]][])('the column of the %s', (role, titles) => {
  it.each(titles)('«%s»', (title) => {
    const roles = (Object.keys(ORDINARY) as ColumnRole[]).filter((r) => r === role || !ONLY_IF_ASKED.includes(r));
    const line = (index: number): string[] => roles.map((r) => ORDINARY[r]?.[index] ?? '');
    const header = roles.map((r) => (r === role ? title : (ORDINARY[r]?.[0] ?? '')));
    const [table] = recognise(bookOf(gridSheet([['项目支出绩效自评表'], header, line(1), line(2), line(3)])));
    const found = roles.map((r) => table?.sections[0]?.columns[r]?.column ?? null);
    expect(found).toEqual(roles.map((_, column) => column));
    expect(table?.indicators.map(({ row }) => row)).toEqual([2, 3, 4]);
  });
});
