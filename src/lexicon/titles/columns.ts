import { FIGURE, OBJECT, PERIOD, PLANNED, any, title } from './grammar';
import type { RankedPattern, WhatEntry } from './title';

const rank = (value: number, ...patterns: readonly RegExp[]): RankedPattern[] =>
  patterns.map((pattern) => ({ pattern, rank: value }));

const column = (entry: Omit<WhatEntry, 'standing'>): WhatEntry => ({ ...entry, standing: 'column' });

/** Words before the noun of a score that change nothing. */
const OWN = [
  ...['加权', '自评结果', '单位', '部门', '项目', '指标', '自我', '本次'],
  ...['年度', '绩效', '实际', '最终', '综合', '执行'],
];
const OF_POINTS = [
  ...['绩效', '指标', '参考', '预设', '设定', '标准', '自评', '基准', '考核'],
  ...['评价', '三级指标', '三级', '分配', '额定'],
];
const POINTS = [
  ...['分值', '权重', '权数', '满分', '标准分', '基准分', '基础分', '总分值', '评分权重'],
  ...['参考分', '额定分', '配分', '赋分', '应得分'],
];
const DONE = ['完成', '实现', '达成', '达到', '执行'];

/**
 * The columns of the table of indicators: synonyms from published forms of the ministry, provinces and cities.
 * Order matters for the patterns: what a narrower one takes, a wider one below never sees (完成率 before 完成值, 得分系数 before 得分).
 */
export const COLUMNS: readonly WhatEntry[] = [
  column({
    what: 'reason',
    rank: 3,
    synonyms: [
      ...['偏差原因分析及改进措施', '未完成原因和改进措施', '未完成原因分析', '未完成原因及改进措施'],
      ...['未完成原因及拟采取的改进措施', '未达标原因分析', '偏差大或目标未完成原因分析', '偏差原因及改进措施'],
      ...['说明', '原因', '评分说明', '完成情况分析', '差异分析', '其他原因', '偏差原因备注', '得失分依据及原因'],
    ],
    patterns: [
      ...rank(3, /原因|改进措施|整改措施|扣分(说明|理由)|差异说明/),
      ...rank(3, /(偏差|差异|偏离).*(说明|分析|情况|改进)|未(完成|达).*(说明|分析|情况)/),
      ...rank(1, /^(评分|得分|打分|计分|自评|评价|完成|完成情况|实际)?(说明|情况说明|情况分析)$/),
      ...rank(1, /^(情况|其他)说明$/),
    ],
  }),
  column({
    what: 'coefficient',
    rank: 2,
    synonyms: ['得分系数', '完成系数', '评分系数'],
    patterns: [],
  }),
  column({
    what: 'rate',
    column: 'completion',
    rank: 2,
    synonyms: ['完成率', '完成比例', '完成百分比', '完成进度', '指标完成率', '实现率', '达成率', '完成度'],
    patterns: rank(
      2,
      title(
        any(...OBJECT, '年度', '实际', '全年'),
        '*',
        any('完成', '达成', '实现'),
        any('率', '比例', '比率', '百分比', '进度', '度'),
      ),
    ),
  }),
  column({
    what: 'level1',
    rank: 1,
    synonyms: [
      ...['一级指标', '一级', '一级目标', '一级指标名称'],
      ...['指标类别', '指标类型', '指标分类', '指标大类', '指标维度'],
      ...['评价类别', '评价类型', '评价分类', '评价大类', '评价维度'],
    ],
    patterns: rank(3, /^(绩效)?一级(绩效|评价)?(指标|目标)?(名称|及分值|及权重)?$/),
  }),
  column({
    what: 'level2',
    rank: 1,
    synonyms: ['二级指标', '二级', '二级目标', '二级指标名称', '指标小类', '指标子类'],
    patterns: rank(3, /^(绩效)?二级(绩效|评价)?(指标|目标)?(名称|及分值|及权重)?$/),
  }),
  column({
    what: 'operator',
    rank: 2,
    synonyms: ['指标性质', '绩效指标性质', '计算符号', '符号', '运算符', '比较符', '指标方向', '方向', '关系符'],
    patterns: rank(
      2,
      /^(绩效)?(指标值?|目标值?)?(性质|符号|方向|属性)$/,
      /^(计算|运算|比较|关系|逻辑)(符号|符|方式|关系)?$/,
    ),
  }),
  column({
    what: 'unit',
    rank: 2,
    synonyms: ['度量单位', '绩效度量单位', '计量单位', '单位', '指标单位', '数量单位'],
    patterns: rank(2, title(any('绩效', '指标', '指标值'), '?', any('度量', '计量', '计算', '计数', '数量'), '?单位')),
  }),
  // Before the points: 自评分值 beside 分值 is what the unit gave itself.
  column({
    what: 'score',
    rank: 3,
    synonyms: [
      ...['得分', '自评得分', '自评分', '自评分数', '指标得分', '自评', '评分', '实际得分', '评价得分', '自我评分'],
      ...['自评打分', '单位自评得分', '单位自评', '得分值', '自评价得分', '自评结果', '自查得分', '实得分', '加权得分'],
    ],
    patterns: [
      ...rank(3, /^(单位|部门|项目|项目单位)?自评(分|分值|结果)?$/),
      ...rank(
        3,
        title(
          any(...OWN),
          '*',
          any('自评', '自评价', '自查', '评价', '评定'),
          '?',
          any('得分', '实得分', '评分', '打分', '分数'),
          any('值', '数', '情况'),
          '?',
        ),
      ),
      ...rank(1, /^考核(得分|评分)$/),
    ],
  }),
  column({
    what: 'points',
    rank: 3,
    synonyms: [
      ...['分值', '权重', '参考分值', '指标权重', '满分', '标准分', '权重分', '分值权重', '指标分值', '基准分'],
      ...['基础分', '分值比重', '设定分值', '应得分', '权数', '三级权重', '三级指标分值', '分配分值', '配分'],
    ],
    patterns: rank(
      3,
      title(
        any(...OF_POINTS),
        '*',
        any(...POINTS),
        any('权重', '分值', '分', '值', '占比', '比例', '比重', '系数'),
        '?',
      ),
    ),
  }),
  column({
    what: 'target',
    rank: 2,
    synonyms: [
      ...['年度指标值', '指标值', '绩效指标值', '年初目标值', '年初指标值', '年度目标指标值', '目标值'],
      ...['评价年度预期值', '预期完成值', '计划完成值', '当年预期实现值', '本年度计划水平', '批复指标值', '申报指标值'],
      ...['目标', '绩效目标', '目标任务', '任务数', '年度计划', '设定值', '计划数'],
    ],
    patterns: [
      // What was planned to be completed is a target, whatever follows.
      ...rank(
        4,
        title(
          any(...PERIOD),
          '*',
          any('计划', '预期', '应', '拟'),
          any(...PERIOD),
          '*',
          any('完成', '实现'),
          any(...FIGURE),
        ),
      ),
      ...rank(
        5,
        title(
          any(...PERIOD, ...PLANNED),
          '*(?:绩效)?',
          any('目标', '指标', '预期', '计划', '任务', '考核'),
          any(...OBJECT),
          '?',
          any(...FIGURE, '任务数', '要求', '标准值'),
        ),
      ),
      ...rank(
        2,
        title(any(...PERIOD, ...PLANNED), '+(?:绩效)?', any('目标', '指标', '指标目标', '计划', '预期')),
        title(any(...PERIOD), '*', any(...PLANNED), any('值', '数')),
      ),
      ...rank(1, /^(年度)?(数)?值$/),
    ],
  }),
  column({
    what: 'target',
    column: 'adjustedTarget',
    rank: 3,
    synonyms: ['调整指标值', '调整后指标值', '年中调整指标值', '调整后的绩效目标'],
    patterns: rank(3, /^(年中|全年|年度)?调整(后)?(的)?(绩效)?(年度)?(指标|目标)(值|指标值)?$/),
  }),
  column({
    what: 'actual',
    rank: 2,
    synonyms: [
      ...['实际完成值', '全年实际完成值', '全年完成值', '全年实际值', '实际完成指标值', '完成值', '年终完成值'],
      ...['评价年度实现值', '自评完成值', '截至年底完成值', '1-12月完成值', '完成情况', '实际完成情况', '实际'],
      ...['业绩值', '实绩', '实施进度', '成效'],
    ],
    patterns: [
      ...rank(
        5,
        title(
          any(...PERIOD, ...PLANNED),
          '*',
          any(...OBJECT),
          '?',
          any('实际', '已'),
          any(...DONE),
          '?',
          any('的', '年度'),
          '?',
          any('绩效', '指标', '目标'),
          '?',
          any(...FIGURE, '完成值', '完成数', '完成情况'),
        ),
      ),
      ...rank(
        4,
        title(
          any(...PERIOD, ...PLANNED),
          '*',
          any(...OBJECT),
          '?',
          any(...DONE),
          any('绩效', '指标', '目标'),
          '?',
          any(...FIGURE),
        ),
      ),
      ...rank(
        2,
        title(
          any(...PERIOD, ...PLANNED),
          '*',
          any(...OBJECT),
          '{0,2}',
          any('实际', '自评'),
          '?',
          any('完成', '实现', '达成', '执行'),
          any('指标', '目标'),
          '?',
          any('情况', '程度'),
          '?',
        ),
        title(any(...PERIOD), '*实际(?:情况)?'),
      ),
    ],
  }),
  column({
    what: 'name',
    rank: 2,
    synonyms: [
      ...['三级指标', '指标名称', '评价内容', '名称', '三级目标', '三级指标名称', '指标内容', '评价指标', '绩效指标'],
      ...['指标', '考核指标', '具体指标内容', '指标名称及内容', '评价要点', '考核内容', '个性指标', '明细指标'],
    ],
    patterns: [
      ...rank(5, /^(绩效)?三级(绩效|评价)?(指标|目标)?(名称|内容|及说明|及内容|及分值|及权重)?$/),
      ...rank(6, /^四级(绩效|评价)?(指标)?(名称|内容)?$/),
      ...rank(2, /^(绩效|评价|考核|自评|个性化?|具体|明细|评分|任务)?指标(名称|内容|项目)(及内容|及说明)?$/),
      ...rank(0, /^(评价|考核|自评|评分|绩效)(内容|项目|要点)$/),
      // As a side title over all rows (绩效指标) it names no column; there a merge far down tells (layout/header.ts).
      ...rank(1, /^(绩效|评价|考核|自评|个性化?|具体|细化|明细)?指标$/),
      ...rank(4, /^(指标)?名称$/),
    ],
  }),
];
