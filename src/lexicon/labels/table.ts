import type { LabelEntry, WordEntry } from './label';

/** The row (or label cell) of the sum of all scores. */
const total: LabelEntry = {
  synonyms: [
    ...['总分', '总得分', '总评分', '合计得分', '得分合计', '总计', '合计', '总分值', '自评总分', '得分总计'],
    ...['总体得分', '综合得分', '最终得分', '分值合计', '各项得分合计', '总分合计', '评价得分合计', '自评得分合计'],
  ],
  before: '(?:绩效)?(?:自评|评价|项目|综合|指标|考核|最终)?',
  patterns: [],
};

/** A sum inside the table, of one level. */
const subtotal: LabelEntry = {
  synonyms: ['小计', '分项合计', '产出指标小计', '一级指标合计'],
  patterns: [/小计$|^小计|分项合计$|指标合计$/, /^(一级|二级|产出|效益|满意度|决策|过程|成本|管理).*(合计|小计)$/],
};

/** A label beside which the total stands, away from the table (Chongqing: 自评总分). */
const totalLabel: LabelEntry = {
  synonyms: ['总分', '总得分', '自评总分', '自评得分', '综合得分', '评价得分'],
  patterns: [
    /^(项目|绩效|部门|单位)?(自评|评价|综合|考核)(总分|总得分|得分|总评分)$/,
    /^(项目|绩效|部门|单位)?总得分$/,
  ],
};

/** A label beside which the grade stands. */
const grade: LabelEntry = {
  synonyms: ['等级', '评级', '等次'],
  before: '(?:自评|绩效|评价|评定|绩效自评|绩效评价|自我评价|项目|综合|评分)?(?:结果)?',
  patterns: [],
};

const conclusion: LabelEntry = {
  synonyms: ['结论', '总体结论', '自评结论', '评价结论', '整体支出绩效自评结论'],
  patterns: [
    /^(整体支出|项目支出|部门整体|项目|绩效|部门|支出)*(绩效)?(自评|评价|自我评价|自评总体|综合评价|总体评价|绩效评价)(总体)?(结论|结果说明)$/,
  ],
};

/** Row labels below the indicators: texts, signatures, notes. None of them is an indicator. */
const afterword: LabelEntry = {
  synonyms: [
    ...['注', '备注', '附注', '说明', '填表说明', '其他需要说明的问题', '存在问题', '存在的主要问题', '改进措施'],
    ...['下一步工作', '整改措施', '结果应用', '填报人', '填表人', '审核人', '单位负责人', '联系电话', '日期'],
  ],
  patterns: [
    /^(注|备注|附注|说明|附件\d*)($|[:：\d])/,
    /^(填表|填报)说明|^其他需要说明|^需要(特别)?说明/,
    /^存在(的)?(主要)?问题($|和|及|与|或)|^主要(问题|成效|经验)|^(有关|相关|意见和)建议/,
    /^(下一步)?改进(措施|建议|意见)|^下一步|^整改(措施|情况|建议)|^结果应用|结果应用方案$/,
    /^(绩效|自评|评价|整体支出绩效)*(自评|评价)(结论|等级)|自评结论$/,
    /^(偏差大或|偏差原因|未完成原因)/,
    /^(填报|填表|制表|审核|复核|经办|联系|自评|评价|验收)(人|人员|单位|部门|日期|时间|组|电话|意见)/,
    /(负责人|联系人|联系电话|填表人|填报人|审核人|经办人|领导|科长|局长)(签字|签章|签名|审签)?$/,
    /^(签字|签章|盖章|日期)($|[:：])|^(单位|项目|财务|部门|分管|主管)(负责人|领导)/,
  ],
};

/** A department or unit of the budget, of whatever level: 县级预算部门名称, 一级预算单位. */
const LEVEL_OF_BUDGET = '(?:(?:中央|省|市|县|区|州|乡镇?|镇|街道|旗|旗县|盟|盟市|自治区|自治州|[一二三]|本|基层)级?)?';
const OF_BUDGET = new RegExp(`^${LEVEL_OF_BUDGET}(?:主管)?预算(部门|单位)(名称)?$`);

/** What begins a table: the labels of its first rows. */
const start: LabelEntry = {
  synonyms: [
    ...['项目名称', '名称', '专项名称', '资金名称', '支出名称', '部门名称', '单位名称', '预算单位名称'],
    ...['预算部门名称', '主管部门', '中央主管部门', '项目代码', '填报单位'],
  ],
  patterns: [
    /^(专项|项目|专项项目|二级项目|一级项目|转移支付)?(项目)?(名称|资金名称|支出名称)$/,
    /^(中央|省级|地方|市级|区级|县级|自治区)?主管部门|^项目代码|^填报单位/,
    new RegExp(`^${LEVEL_OF_BUDGET}(?:主管)?预算(?:部门|单位)名称$`),
  ],
};

/** Labels of the unit that answers for the table itself. */
export const OWN_UNIT_LABELS: readonly LabelEntry[] = [
  {
    synonyms: ['实施单位', '项目实施单位', '实施部门', '资金使用单位', '项目单位'],
    patterns: [
      /^(项目)?实施(单位|部门)(名称)?([/／、及和]负责人|[/／、及和]?项目负责人)?$/,
      /^(资金|项目)使用单位$|^项目(承担|执行|实施)?单位(名称)?$/,
    ],
  },
  {
    synonyms: ['部门', '单位', '单位名称', '部门名称', '填报单位', '填报部门', '评价单位', '自评单位', '企业名称'],
    patterns: [/^(部门|单位|部门单位)(名称)?$|^填报(单位|部门)(名称)?$/, OF_BUDGET],
  },
];

/** Labels beside which the unit stands that evaluates itself, best first. */
export const UNIT_LABELS: readonly LabelEntry[] = [
  ...OWN_UNIT_LABELS,
  { synonyms: ['主管部门', '地方主管部门'], patterns: [/^(地方|市级|市县|区级|县级|县区)?主管部门(名称)?$/] },
  { synonyms: ['省级主管部门', '自治区主管部门'], patterns: [/^(省级|自治区)主管部门(名称)?$/] },
  { synonyms: ['中央主管部门'], patterns: [] },
];

/** Labels that stand beside the unit's, where the unit itself was left empty: a label is never its value. */
const besideUnit: LabelEntry = {
  synonyms: ['联系电话', '负责人', '项目负责人', '联系人', '主管处室', '业务科室'],
  patterns: [/^(财政)?(归口|主管|业务)*(处|科|股)室$|^(项目|部门|单位)?(负责人|联系人)$/],
};

const year: LabelEntry = {
  synonyms: ['年度', '年份'],
  before: '(?:评价|自评|预算|项目|实施|考核|绩效)?',
  patterns: [],
};

/** Labels of a sheet that are told by the whole label. */
export const LABELS = { total, subtotal, totalLabel, grade, conclusion, afterword, start, besideUnit, year } as const;

/** Beginning of the goals block: no row of the money block goes past it. */
export const BEYOND_MONEY: WordEntry = {
  synonyms: [
    ...['目标', '任务', '偏差原因', '原因分析', '项目概况', '项目内容', '项目立项', '项目类型', '项目属性'],
    ...['资金管理', '分配科学', '绩效指标', '一级指标'],
  ],
  patterns: [],
};

/** Words of the first and of the second level, which some forms write as rows of their own above their indicators. */
export const LEVEL_LABELS: readonly LabelEntry[] = [
  {
    synonyms: ['产出指标', '效益指标', '满意度指标', '决策', '过程', '投入', '管理'],
    patterns: [/^(项目)?(产出|效益|效果|满意度|决策|过程|投入|管理)(类)?(指标)?$/],
  },
  {
    synonyms: ['数量指标', '质量指标', '时效指标', '成本指标', '经济效益指标', '社会效益指标', '生态效益指标'],
    patterns: [
      /^(数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续(影响|发展)|(服务对象|社会公众|群众)?满意度|经济成本|社会成本|生态环境成本)(类)?(指标)?$/,
    ],
  },
];

/** Names of our own working paper; nothing in it is a table of the template. */
export const WORKING_PAPER = '自评底稿';
