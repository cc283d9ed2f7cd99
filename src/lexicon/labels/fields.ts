import type { LabelEntry, WordEntry } from './label';

/** Labels beside which the name of the project or fund stands. */
export const PROJECT_NAME: LabelEntry = {
  synonyms: ['项目名称', '专项名称', '资金名称', '专项资金名称', '转移支付名称'],
  before: '(?:\\d+[.、])?',
  patterns: [],
};

/** Labels of other fields of the head: what stands beside an empty field is one of them, or its value. */
export const OTHER_FIELD: LabelEntry = {
  synonyms: [
    '金额单位',
    '项目编码',
    '项目类别',
    '项目类型',
    '项目属性',
    '填报日期',
    '评价日期',
    '自评时间',
    '项目负责人',
  ],
  patterns: [/^.{0,6}(?:编码|编号|代码|类别|类型|属性|日期|电话)$|^(?:金额|资金)单位$|^.{0,4}(?:负责人|联系人)$/],
};

/** Labels of the goals of the year. */
export const GOAL: LabelEntry = {
  synonyms: ['年度目标', '年度总体目标', '年度绩效目标', '绩效目标', '总体目标', '预期目标', '年初设定目标'],
  patterns: [
    /^(?:项目|部门)?(?:年度|全年|当年|年初)?(?:总体|绩效|预期|年初设定|预期总体)?(?:绩效)?(?:年度)?目标(?:任务)?$/,
    /^年初设定(?:的)?(?:绩效)?目标$/,
  ],
};

/** Labels of what came of them. */
export const GOAL_DONE: LabelEntry = {
  synonyms: ['实际完成情况', '目标完成情况', '全年完成情况', '是否如期实现预期总体目标'],
  patterns: [
    /^(?:全年|年度|项目|总体)?(?:目标)?(?:实际|绩效)?(?:总体)?(?:目标)?完成情况$/,
    /^(?:年度)?(?:总体|绩效)?目标(?:实际)?完成情况(?:综述)?$/,
    /^具体完成情况$|^实际完成目标$/,
  ],
};

/** Labels below the indicators that ask for the reasons of all of them. */
export const REASON_BELOW: WordEntry = {
  synonyms: ['原因分析', '偏差原因', '未完成原因', '原因及改进', '未完成情况说明'],
  patterns: [/问题[、和及与]*原因|原因[、和及与].{0,4}措施/],
};

/** Labels below the indicators where a form without a column for reasons may well hold them. */
export const PROBLEMS_BELOW: LabelEntry = {
  synonyms: ['存在问题', '存在的问题', '存在的主要问题', '主要问题', '问题', '其他需要说明的问题', '需要说明的问题'],
  patterns: [/^(存在的?(主要)?问题|主要问题|问题|其他需要说明|需要(特别)?说明)/],
};

/** Rows below the indicators of a form without a column for reasons, where a person may have written why. Notes of the form are called the same. */
export const REMARKS_BELOW: LabelEntry = {
  synonyms: ['说明', '情况说明', '备注', '有关说明', '情况备注'],
  patterns: [],
};

/** Words by which a remark tells why something fell short; what has none of them is a note of the form. */
export const TELLS_WHY: WordEntry = {
  synonyms: ['由于', '因为', '原因', '未完成', '未达', '未能', '滞后', '推迟', '延期', '结余', '偏差'],
  patterns: [/(?:^|[,，。;；:：])(?:主要)?[因系](?![此素])|受.{1,20}影响/],
};

/** A note that asks for reasons in the column of remarks. */
export const ASKS_IN_REMARKS: WordEntry = {
  synonyms: [],
  patterns: [
    /备注(?:栏|列)?(?:中|内|里|处)?(?:应|须|需|请)?.{0,6}(?:说明|写明|注明|填写).{0,8}原因/,
    /原因.{0,12}备注/,
  ],
};

/** Rows of indicators that are the execution of the budget, whatever they are called. */
export const EXECUTION_ROW: LabelEntry = {
  synonyms: ['预算执行率', '预算执行情况', '资金使用率', '预算完成率', '资金支出进度'],
  patterns: [
    /^(?:项目|专项|年度|全年|本年|部门|整体|财政)*(?:预算|资金|经费)(?:执行|支出|使用|支付|完成)(?:率|进度|情况)?$/,
    /预算执行率|资金执行率|支付率|支出率/,
  ],
};

/** Titles over the remarks of the rows of money. */
export const MONEY_REMARK: LabelEntry = {
  synonyms: ['备注', '说明', '情况说明', '原因', '偏差原因', '未完成原因'],
  patterns: [/^.{0,6}原因.{0,8}$/],
};

/** A title over one cell that asks for the reason of a low execution. Source: the form of Sichuan for projects, whose money block ends with 原因. */
export const EXECUTION_REASON: LabelEntry = {
  synonyms: ['原因', '偏差原因', '未完成原因'],
  patterns: [/^.{0,12}原因.{0,10}$/],
};

/** Titles over points of blocks that are no part of the table of indicators. */
export const BLOCK_POINTS: LabelEntry = { synonyms: ['分值', '权重'], patterns: [] };

/** Words of a column in which the form prints a scoring standard for each row. */
export const OWN_STANDARD: WordEntry = {
  synonyms: ['评分标准', '评价标准', '计分', '评分办法', '评分规则', '评分细则', '扣分'],
  patterns: [],
};

/** What the form itself says of how to fill in a cell for a reason. */
export const REASON_HELP: WordEntry = {
  synonyms: ['请说明', '字以内', '应说明'],
  patterns: [/需要?(单独)?说明|执行率[=＝]/],
};

/** Titles of the block that says how the money was managed. Source: the form for transfer payments since 2022 (资金管理情况 | 情况说明 | 存在问题和改进措施). */
export const MANAGEMENT: LabelEntry = {
  synonyms: ['资金管理情况', '资金使用管理情况', '资金使用和管理情况', '项目资金管理情况'],
  patterns: [],
};

/** What a text of the unit below the indicators is about. A remark may as well be a note of the form. */
export type BelowRole = 'problem' | 'measure' | 'other' | 'remark';

/** Labels of such texts. Order matters for the patterns. */
export const TOLD_BELOW: readonly (LabelEntry & { readonly role: BelowRole })[] = [
  {
    role: 'problem',
    synonyms: ['存在问题', '存在的问题', '存在主要问题', '存在的主要问题', '主要问题', '问题'],
    patterns: [/^(?:项目|资金|实施|管理|工作|过程|中)*存在的?(?:主要)?问题$/],
  },
  {
    role: 'measure',
    synonyms: [
      '改进措施',
      '整改措施',
      '下一步改进措施',
      '下一步工作',
      '下一步打算',
      '下一步工作计划',
      '改进建议',
      '改进意见',
    ],
    patterns: [/^(?:下一步)?(?:工作)?改进(?:措施|建议|意见)$/],
  },
  {
    role: 'other',
    synonyms: ['其他需要说明的问题', '其他需要说明的事项', '需要说明的问题', '其他说明', '其他需要说明的情况'],
    patterns: [/^(?:其他)?需要(?:特别)?说明的?(?:问题|事项|情况)?$/],
  },
  { role: 'remark', synonyms: ['说明', '情况说明', '备注', '有关说明', '情况备注'], patterns: [] },
];
