import type { LabelEntry, WordEntry } from './label';

/** What a column of the money block holds. */
export type BudgetRole =
  'initial' | 'budget' | 'executed' | 'rate' | 'points' | 'score' | 'adjustment' | 'pooled' | 'otherPaid';

/** Titles of the money block's columns. Order matters for the patterns: the first that fits decides. */
export const MONEY_TITLES: readonly (LabelEntry & { readonly role: BudgetRole })[] = [
  { role: 'score', synonyms: ['得分', '自评得分', '自评分', '自评', '评分'], patterns: [/得分|自评分/] },
  { role: 'points', synonyms: ['分值', '权重', '满分', '标准分'], patterns: [/权重|分值|满分|标准分/] },
  // Amounts that some places add to the budget or the spending, or take off.
  {
    role: 'adjustment',
    synonyms: ['调整数', '预算调整数', '年中调整数', '调整金额', '追加数', '追加（减）数'],
    patterns: [/^(年中|预算|全年)?(调整|追加|调增|调减|追减)(\([^)]*\))?(预算)?(数|额|金额)$/],
  },
  {
    role: 'pooled',
    synonyms: ['统筹整合资金', '统筹整合使用资金', '统筹整合数', '整合资金'],
    patterns: [/^(纳入)?统筹整合(使用)?(的)?(资金|金额|数)?(数|额)?$/],
  },
  { role: 'otherPaid', synonyms: ['其他支出', '其他支出数', '其他支付数', '其他支付'], patterns: [] },
  {
    role: 'rate',
    synonyms: ['执行率', '预算执行率', '预算执行', '支出率', '支出进度', '执行进度', '资金使用率', '完成率'],
    patterns: [
      /执行率|执行比例|(支出|使用|支付|拨付)比例|使用率|支出率|支出进度|完成率|预算执行$|支付(率|进度)|执行(进度|比率)/,
    ],
  },
  {
    role: 'initial',
    synonyms: ['年初预算数', '年初预算', '预算计划安排', '批复数', '批复预算数'],
    patterns: [/年初|期初|原预算|初始预算|预算计划安排|批复(预算)?数?$/],
  },
  {
    role: 'executed',
    synonyms: [
      ...['全年执行数', '预算执行数', '执行数', '全年执行资金', '实际支出金额', '决算数', '使用金额', '支付数'],
      ...[
        '全年支出',
        '累计支出',
        '决算',
        '决算支出',
        '支出决算',
        '支出决算数',
        '实际支付',
        '实际使用',
        '实付金额',
        '决算金额',
        '已支出金额',
        '资金支出',
        '完成支出额',
      ],
    ],
    patterns: [
      /执行数|执行资金|执行金额|执行额|实际支出|支出数|支出金额|实际执行|决算数|使用金额|使用数|支付数|支付金额/,
      /^(全年|累计|年度)(执行|支出)$|^(已|累计|实际)(支出|使用)(资金|金额|额|数)?$|^(资金|完成)支出(额|数)?$/,
    ],
  },
  {
    role: 'budget',
    synonyms: [
      ...['全年预算数', '调整预算数', '调整后预算数', '预算数', '转移支付预算数', '部门预算金额', '全年预算', '预算'],
      ...[
        '计划金额',
        '计划投入',
        '预算安排',
        '安排预算',
        '可执行指标',
        '资金安排数',
        '到位资金',
        '下达数',
        '下达金额',
        '下达资金',
        '调整后数',
        '调整后',
        '调整后金额',
        '预算指标数',
      ],
    ],
    patterns: [
      /预算数|预算金额|调整预算|全年预算|预算资金数|预算总额|预算额|资金安排数|年度预算|下达数|到位|安排数|安排金额|分配下达/,
      /^(年度|全年|当年|本年度?)?(调整后?的?)?预算$|预算指标数|调整后的?预算/,
    ],
  },
];

/** Labels of rows in the money block (年度资金总额, 其中：财政拨款, 上年结转资金 …). */
export const FUND: WordEntry = {
  synonyms: [
    ...['资金', '拨款', '总额', '合计', '总计', '预算', '补助', '结转', '结余', '其他', '经费', '财政', '中央', '地方'],
    ...[
      '省级',
      '市级',
      '县级',
      '区级',
      '旗县',
      '盟市',
      '自治区',
      '专户',
      '单位',
      '上级',
      '本级',
      '自筹',
      '贷款',
      '社会',
    ],
    ...['债券', '基本支出', '项目支出', '总金额', '收入', '支出', '小计'],
  ],
  patterns: [],
};

/** A row of the block that is the whole, not a part. */
export const FUND_TOTAL: WordEntry = {
  synonyms: ['总额', '合计', '总计', '总金额'],
  patterns: [/^资金总量|^部门预算金额|^预算资金$|^整体支出|^年度资金|^项目资金$/],
};

/** A part of the whole: its points are never counted a second time. */
export const FUND_PART: WordEntry = {
  synonyms: [
    ...['财政拨款', '财政资金', '补助', '结转', '其他资金', '专户', '单位资金', '自筹', '中央', '地方'],
    ...['上级', '本级', '基本支出', '项目支出'],
  ],
  patterns: [/^其中/],
};

/** Titles of a list of tasks or projects with their money: its rows are no funds. */
export const TASK_TITLE: LabelEntry = {
  synonyms: ['任务名称', '项目名称', '活动内容', '主要内容', '重点任务', '完成情况', '任务完成情况', '具体项目'],
  patterns: [
    /^(任务|项目|活动|工作|支出|政策)(名称|内容|事项)$|^(年度)?(主要|重点)(内容|任务|工作)$/,
    /^(任务|工作)?完成情况$|^(对应|具体)项目$/,
  ],
};

/** The row that sums up such a list. */
export const TASK_SUM: LabelEntry = {
  synonyms: ['合计', '总计', '合计金额', '总计金额'],
  before: '(?:金额|资金|预算|支出)?',
  patterns: [],
};
