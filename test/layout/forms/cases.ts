import type { FormKind } from '../../../src/layout/index';

/** A column of a form: its title, and what stands in its rows. */
type Column = readonly [title: string, ...texts: string[]];

/** A form of a kind: the names it goes by, its columns, and for some of them other titles that say the same. */
interface Family {
  readonly kind: FormKind;
  readonly names: readonly (string | null)[];
  readonly columns: readonly Column[];
  readonly variants: Readonly<Record<string, readonly string[]>>;
}

const LEVEL1: Column = ['一级指标', '产出指标', '效益指标', '满意度指标'];
const LEVEL2: Column = ['二级指标', '数量指标', '社会效益指标', '服务对象满意度'];
const NAME: Column = ['三级指标', '举办培训班次', '政策知晓率', '学员满意度'];
const TARGET: Column = ['年度指标值', '≥12期', '≥85%', '≥90%'];
const ACTUAL: Column = ['实际完成值', '14期', '88%', '93%'];
const POINTS: Column = ['分值', '50', '40', '10'];
const SCORE: Column = ['得分', '50', '40', '10'];
const REASON: Column = ['偏差原因分析及改进措施', '年中增加一期', '', ''];
const PROJECT: Column = ['项目名称', '校园食堂改造', '村道养护', '图书采购'];

const TARGETS = [
  '指标值',
  '目标值',
  '年初目标值',
  '绩效指标值',
  '年度目标值',
  '预期指标值',
  '计划完成值',
  '全年指标值',
];
const NAMES = ['指标名称', '绩效指标', '考核指标', '指标内容', '三级指标名称', '评价指标'];
const ACTUALS = ['完成值', '全年实际完成值', '实际完成情况', '全年完成值', '完成情况', '实际值', '年终完成值'];

/** Forms of the budget cycle as they are handed in, each by its columns and by its name. Words are the project's own. */
export const FAMILIES: readonly Family[] = [
  {
    kind: 'self-evaluation',
    names: ['2024年度项目支出绩效自评表', '部门整体支出绩效自评表（2024年度）', '项目年度绩效目标完成情况表', null],
    columns: [LEVEL1, LEVEL2, NAME, TARGET, ACTUAL, POINTS, SCORE, REASON],
    variants: {
      三级指标: NAMES,
      年度指标值: TARGETS,
      实际完成值: ACTUALS,
      得分: ['自评得分', '自评分', '自评分数', '指标得分'],
      偏差原因分析及改进措施: [
        '未完成原因',
        '偏离度',
        '偏差率',
        '备注',
        '评分标准',
        '佐证材料',
        '数据来源',
        '责任科室',
      ],
    },
  },
  {
    kind: 'self-evaluation',
    names: ['项目支出绩效自评表（2024年度）', '绩效自评表', null],
    columns: [LEVEL1, LEVEL2, NAME, TARGET, ACTUAL, POINTS, SCORE, ['财政审核评分', '50', '38', '10'], REASON],
    variants: {
      财政审核评分: [
        ...['复核分', '复核得分', '财政评分', '主管部门评分', '核查分数', '第三方评分', '抽查得分', '专家评分'],
        ...['复核意见', '审核意见', '核定得分', '财政复核得分', '复核完成值', '中介机构评分'],
      ],
    },
  },
  {
    kind: 'self-evaluation',
    names: ['2024年度项目支出绩效自评表', null],
    columns: [
      LEVEL1,
      LEVEL2,
      NAME,
      ['2023年实际完成值', '10期', '80%', '91%'],
      ['2024年目标值', '≥12期', '≥85%', '≥90%'],
      ['2024年实际完成值', '14期', '88%', '93%'],
      POINTS,
      SCORE,
    ],
    variants: {
      '2023年实际完成值': ['上年实际完成值', '上年完成值', '2023年完成值', '2022年实际完成值', '上年度实际完成值'],
    },
  },
  {
    kind: 'goal',
    names: ['项目支出绩效目标申报表', '2025年度项目支出绩效目标批复表', '项目绩效目标表', null],
    columns: [LEVEL1, LEVEL2, NAME, ['指标值', '≥12期', '≥85%', '≥90%'], ['备注', '', '', '']],
    variants: {
      三级指标: NAMES,
      指标值: [...TARGETS, '申报指标值', '批复指标值', '本年指标值', '年度绩效指标值', '中期指标值', '实施期指标值'],
      备注: [
        '分值',
        '权重',
        '指标解释',
        '评分标准',
        '指标值来源',
        '度量单位',
        '上年完成值',
        '2023年实际完成值',
        '评价标准',
      ],
    },
  },
  {
    kind: 'goal',
    names: ['项目支出绩效目标申报表（2025年度）', '2025年度预算项目绩效目标表', null],
    columns: [NAME, ['2024年实际完成值', '264人次', '83%', '92%'], ['2025年目标值', '280人次', '85%', '92%']],
    variants: {
      '2024年实际完成值': ['2024年完成值', '2024年度实际完成值', '上年实际完成值', '上年完成情况', '2024年实际值'],
      '2025年目标值': ['2025年指标值', '2025年度目标值', '2025年绩效指标值', '2025年度指标值', '2025年预期值'],
    },
  },
  {
    kind: 'monitoring',
    names: ['2024年项目支出绩效运行监控表', '绩效目标执行监控表', '项目绩效跟踪表', null],
    columns: [
      LEVEL1,
      LEVEL2,
      NAME,
      TARGET,
      ['1-7月执行情况', '7期', '80%', ''],
      ['全年预计完成情况', '12期', '85%', '90%'],
      ['偏差原因分析', '', '', ''],
      ['完成目标可能性', '确定能', '有可能', '有可能'],
    ],
    variants: {
      三级指标: NAMES,
      年度指标值: TARGETS,
      '1-7月执行情况': [
        '1-6月完成值',
        '截至9月底完成值',
        '半年度指标执行情况',
        '当前完成值',
        '1-8月执行情况',
        '上半年完成情况',
        '完成值',
        '实际完成值',
        '1—10月完成情况',
        '截至6月底完成情况',
        '1-9月实际完成值',
      ],
      全年预计完成情况: ['全年预计完成值', '全年指标预计完成情况', '预计全年完成值', '预计完成值'],
      完成目标可能性: ['完成可能性', '序时进度预警', '确定能', '备注', '得分'],
    },
  },
  {
    kind: 'monitoring',
    names: ['项目支出绩效运行监控表', null],
    columns: [
      NAME,
      ['年度目标值', '≥12期', '≥85%', '≥90%'],
      ['完成值', '7期', '80%', '90%'],
      ['全年预计完成值', '12期', '85%', '90%'],
    ],
    variants: {
      完成值: ['实际完成值', '截至8月底完成值', '1-8月完成值', '当前完成值', '截至7月完成情况'],
      全年预计完成值: ['全年预计完成情况', '预计完成情况', '完成目标可能性', '完成可能性分析'],
    },
  },
  {
    kind: 'review-score',
    names: ['项目支出绩效自评复核表', '绩效自评复核评分表', '2024年度绩效评价复核表'],
    columns: [
      LEVEL1,
      LEVEL2,
      NAME,
      TARGET,
      ['自评完成值', '14期', '88%', '93%'],
      POINTS,
      ['自评得分', '50', '40', '10'],
      ['复核完成值', '13期', '86%', '93%'],
      ['复核得分', '49', '40', '10'],
      ['备注', '一期无签到', '', ''],
    ],
    variants: {
      年度指标值: TARGETS.slice(0, 4),
      自评完成值: ['完成值', '实际完成值'],
      复核完成值: ['审核完成值', '核查完成值', '复核扣分', '扣分理由'],
      复核得分: ['审核得分', '财政复核得分', '核查得分', '复核分'],
    },
  },
  {
    kind: 'review-score',
    names: ['项目绩效复核评分表', '财政审核评分表', null],
    columns: [
      NAME,
      POINTS,
      ['自评得分', '50', '40', '10'],
      ['复核得分', '49', '40', '10'],
      ['扣分理由', '一期无签到', '', ''],
    ],
    variants: {
      三级指标: NAMES.slice(0, 3),
      自评得分: ['自评分', '自评分数'],
      复核得分: ['审核得分', '财政评分', '核查得分', '专家评分', '第三方评分'],
      扣分理由: ['扣分原因', '复核意见', '复核说明', '审核意见', '备注'],
    },
  },
  {
    kind: 'result-list',
    names: ['2024年度项目支出绩效自评结果汇总表', '部门绩效自评结果公开表', '绩效自评情况一览表', null],
    columns: [
      PROJECT,
      ['预算数', '120', '80', '60'],
      ['执行数', '118', '80', '58'],
      ['执行率', '98.33%', '100%', '96.67%'],
      ['自评得分', '96.8', '99', '95'],
      ['自评等级', '优', '优', '优'],
    ],
    variants: {
      项目名称: ['项目', '单位名称', '项目支出名称', '评价项目'],
      执行率: ['主管部门', '备注', '资金量', '发行金额'],
      自评得分: ['自评分数', '评价得分', '得分', '自评总分', '综合得分'],
      自评等级: ['评价等级', '等级', '评价结果', '自评结果', '备注'],
    },
  },
  {
    kind: 'ex-ante',
    names: ['新增项目事前绩效评估表', '事前绩效评估评分表', '项目立项评估表'],
    columns: [
      ['审核内容', '立项必要性', '投入经济性', '筹资合规性'],
      ['审核要点', '是否符合规划', '测算是否合理', '来源是否落实'],
      ['分值', '40', '30', '30'],
      ['审核意见', '良', '中', '优'],
      ['得分小计', '34', '22', '30'],
    ],
    variants: {
      审核内容: ['评估内容', '评审内容', '评估指标'],
      审核要点: ['评估要点', '评审要点', '评估标准'],
      审核意见: ['评估意见', '专家意见', '评审意见'],
      得分小计: ['评估得分', '评审得分', '得分'],
    },
  },
  {
    kind: 'lifecycle',
    names: ['项目全生命周期绩效管理表', '跨年度项目绩效目标完成情况表', null],
    columns: [
      NAME,
      ['2022年目标值', '10期', '80%', '90%'],
      ['2022年完成值', '10期', '81%', '91%'],
      ['2023年目标值', '11期', '83%', '90%'],
      ['2023年完成值', '11期', '83%', '92%'],
    ],
    variants: {
      三级指标: NAMES,
      '2022年目标值': ['2022年指标值', '2022年度目标值', '2022年度指标值'],
      '2022年完成值': ['2022年实际完成值', '2022年度完成值', '2022年实际值'],
      '2023年目标值': ['2023年指标值', '2023年绩效指标值', '2023年度目标值'],
      '2023年完成值': ['2023年实际完成值', '2023年度完成情况', '2023年完成情况'],
    },
  },
  {
    kind: 'rectification',
    names: ['绩效评价问题整改清单', '绩效自评问题整改情况表', null],
    columns: [
      ['序号', '1', '2', '3'],
      ['存在问题', '支出偏慢', '指标重复', '佐证不足'],
      ['整改措施', '按月调度', '合并指标', '补充签到表'],
      ['责任单位', '甲科', '乙科', '丙科'],
      ['整改时限', '6月底', '9月底', '9月底'],
      ['整改情况', '已整改', '整改中', '已整改'],
    ],
    variants: {
      存在问题: ['问题', '主要问题', '发现问题', '问题描述', '反馈问题'],
      整改措施: ['整改意见', '处理建议', '整改要求', '改进措施'],
      整改情况: ['整改结果', '整改完成情况', '整改进度', '落实情况'],
    },
  },
  {
    kind: 'system-list',
    names: ['预算项目导出清单', null],
    columns: [
      ['项目代码', 'X01', 'X02', 'X03'],
      PROJECT,
      ['预算单位编码', '101', '102', '102'],
      ['预算数', '120', '80', '60'],
      ['支出数', '118', '80', '58'],
    ],
    variants: {
      项目代码: ['项目编码', '项目编号'],
      预算单位编码: ['单位编码', '单位代码', '功能分类编码'],
    },
  },
  {
    kind: 'score-list',
    names: ['项目支出绩效自评评分表', '部门整体支出绩效评分表', null],
    columns: [LEVEL1, LEVEL2, NAME, POINTS, ['评分标准', '每少一期扣5分', '酌情', '每低1%扣1分'], SCORE],
    variants: { 三级指标: NAMES.slice(1, 4), 得分: ['自评得分', '自评分', '自评分数'] },
  },
];

export interface FormCase {
  readonly kind: FormKind;
  readonly what: string;
  readonly grid: readonly (readonly string[])[];
}

const gridOf = (title: string | null, columns: readonly Column[]): string[][] => {
  const rows = [0, 1, 2, 3].map((row) => columns.map((column) => column[row] ?? ''));
  return [...(title === null ? [] : [[title]]), ...rows];
};

/** Every family under each of its names, and once more with each of its titles said in another way. */
export const FORM_CASES: readonly FormCase[] = FAMILIES.flatMap(({ kind, names, columns, variants }) => {
  const plain = names.map((name) => ({ kind, what: name ?? 'no title', grid: gridOf(name, columns) }));
  const renamed = Object.entries(variants).flatMap(([title, others]) =>
    others.map((other) => {
      const changed = columns.map((column): Column => (column[0] === title ? [other, ...column.slice(1)] : column));
      return { kind, what: `${title} → ${other}`, grid: gridOf(names[0] ?? null, changed) };
    }),
  );
  return [...plain, ...renamed];
});

/** What the columns say and what the title says do not go together: named, asked about, and nothing is done with it. */
export const CONTRADICTIONS: readonly FormCase[] = [
  ...['监控自评表', '绩效运行监控表', '绩效目标申报表', '绩效目标批复表', '项目绩效跟踪表', '绩效监控评价表'].map(
    (name) => ({
      kind: name.includes('目标') ? ('goal' as const) : ('monitoring' as const),
      what: `${name} with a plain actual`,
      grid: gridOf(name, [LEVEL1, LEVEL2, NAME, TARGET, ACTUAL, POINTS, SCORE]),
    }),
  ),
  ...['全年预计完成值', '1-9月完成值', '完成目标可能性', '截至10月底完成值', '当前完成值', '上半年完成情况'].map(
    (title) => ({
      kind: 'monitoring' as const,
      what: `自评表 with ${title}`,
      grid: gridOf('项目支出绩效自评表', [
        LEVEL1,
        LEVEL2,
        NAME,
        TARGET,
        ACTUAL,
        [title, '8期', '80%', '90%'],
        POINTS,
        SCORE,
      ]),
    }),
  ),
  {
    kind: 'goal',
    what: 'a self-evaluation whose actual is of the year before its target',
    grid: gridOf('项目支出绩效自评表', [
      LEVEL1,
      NAME,
      ['2024年实际完成值', '264人次', '1', '2'],
      ['2025年目标值', '280人次', '1', '2'],
      POINTS,
      SCORE,
    ]),
  },
  {
    kind: 'lifecycle',
    what: 'a self-evaluation with targets and actuals of two years',
    grid: gridOf('项目支出绩效自评表', [
      NAME,
      ['2022年目标值', '1', '1', '1'],
      ['2022年完成值', '1', '1', '1'],
      ['2023年目标值', '1', '1', '1'],
      ['2023年完成值', '1', '1', '1'],
    ]),
  },
];
