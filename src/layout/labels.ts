import { compact, normaliseLabel } from '../text/label';

/**
 * Words that tell what a row, a block or a label cell is; all compared with the normalised label (normalise.ts).
 * Data only: a new form needs a word here, not another code path.
 */
export const LABELS = {
  /** The row (or label cell) of the sum of all scores. */
  total:
    /^(绩效)?(自评|评价|项目|综合|指标|考核|最终)?(总分|总得分|总评分|合计得分|得分合计|总计|合计|总分值|自评总分|得分总计|总体得分|综合得分|最终得分|分值合计|各项得分合计|总分合计|评价得分合计|自评得分合计)$/,
  /** A sum inside the table, of one level. */
  subtotal: /小计$|^小计|分项合计$|指标合计$|^(一级|二级|产出|效益|满意度|决策|过程|成本|管理).*(合计|小计)$/,
  /** A label beside which the total stands, away from the table (Chongqing: 自评总分). */
  totalLabel:
    /^(项目|绩效|部门|单位)?(自评|评价|综合|考核)(总分|总得分|得分|总评分)$|^(项目|绩效|部门|单位)?总得分$|^总分$/,
  /** A label beside which the grade stands. */
  grade: /^(自评|绩效|评价|评定|绩效自评|绩效评价|自我评价|项目|综合|评分)?(结果)?(等级|评级|等次)$/,
  conclusion:
    /^(整体支出|项目支出|部门整体|项目|绩效|部门|支出)*(绩效)?(自评|评价|自我评价|自评总体|综合评价|总体评价|绩效评价)(总体)?(结论|结果说明)$|^结论$|^总体结论$/,
  /** Row labels below the indicators: texts, signatures, notes. None of them is an indicator. */
  afterword: new RegExp(
    [
      '^(注|备注|附注|说明|附件\\d*)($|[:：\\d])',
      '^(填表|填报)说明|^其他需要说明|^需要(特别)?说明',
      '^存在(的)?(主要)?问题($|和|及|与|或)|^主要(问题|成效|经验)|^(有关|相关|意见和)建议',
      '^(下一步)?改进(措施|建议|意见)|^下一步|^整改(措施|情况|建议)|^结果应用|结果应用方案$',
      '^(绩效|自评|评价|整体支出绩效)*(自评|评价)(结论|等级)|自评结论$',
      '^(偏差大或|偏差原因|未完成原因)',
      '^(填报|填表|制表|审核|复核|经办|联系|自评|评价|验收)(人|人员|单位|部门|日期|时间|组|电话|意见)',
      '(负责人|联系人|联系电话|填表人|填报人|审核人|经办人|领导|科长|局长)(签字|签章|签名|审签)?$',
      '^(签字|签章|盖章|日期)($|[:：])|^(单位|项目|财务|部门|分管|主管)(负责人|领导)',
    ].join('|'),
  ),
  /** What begins a table: the labels of its first rows. */
  start:
    /^(专项|项目|专项项目|二级项目|一级项目|转移支付)?(项目)?(名称|资金名称|支出名称)$|^(部门|单位|预算部门|预算单位)名称$|^(中央|省级|地方|市级|区级|县级|自治区)?主管部门|^专项名称$|^项目代码|^填报单位/,
  /** Labels beside which the unit stands that evaluates itself, best first. */
  unit: [
    /^(项目)?实施(单位|部门)(名称)?([/／、及和]负责人|[/／、及和]?项目负责人)?$|^(资金|项目)使用单位$|^项目(承担|执行|实施)?单位(名称)?$/,
    /^(部门|单位|预算部门|预算单位|部门单位)(名称)?$|^填报(单位|部门)(名称)?$|^评价单位$|^自评单位$/,
    /^(地方|市级|市县|区级|县级|县区)?主管部门(名称)?$/,
    /^(省级|自治区)主管部门(名称)?$/,
    /^中央主管部门$/,
  ],
  /** Labels that stand beside the unit's, where the unit itself was left empty: a label is never its value. */
  besideUnit: /^(财政)?(归口|主管|业务)*(处|科|股)室$|^(项目|部门|单位)?(负责人|联系人)$|^联系电话$/,
  year: /^(评价|自评|预算|项目|实施|考核|绩效)?(年度|年份)$/,
  /** Beginning of the goals block: no row of the money block goes past it. */
  goals: /目标|任务|偏差原因|原因分析|项目(概况|内容|立项|类型|属性)|资金管理|分配科学|绩效指标|一级指标/,
} as const;

/** Our own working paper; nothing in it is a table of the template. */
export const WORKING_PAPER = '自评底稿';

/** Titles of the money block's columns. Order matters: the first that fits decides. */
export const BUDGET_TITLES: readonly { readonly role: BudgetRole; readonly pattern: RegExp }[] = [
  { role: 'score', pattern: /得分|自评分|^评分$/ },
  { role: 'points', pattern: /权重|分值|满分|标准分/ },
  {
    role: 'rate',
    pattern: /执行率|执行比例|支出率|支出进度|完成率|预算执行$|支付(率|进度)|执行(进度|比率)|^资金使用率$/,
  },
  { role: 'initial', pattern: /年初|期初|原预算|初始预算|预算计划安排|批复(预算)?数?$/ },
  {
    role: 'executed',
    pattern:
      /执行数|执行资金|执行金额|执行额|实际支出|支出数|支出金额|实际执行|决算数|使用金额|使用数|支付数|支付金额|^(全年|累计|年度)(执行|支出)$|^决算(金额)?$|^(已|累计|实际)(支出|使用)(资金|金额|额|数)?$|^(资金|完成)支出(额|数)?$/,
  },
  {
    role: 'budget',
    pattern:
      /预算数|预算金额|调整预算|全年预算|预算资金数|预算总额|预算额|资金安排数|年度预算|下达数|到位|安排数|安排金额|分配下达|^(年度|全年|当年|本年度?)?(调整后?的?)?预算$|^计划(金额|投入)$|预算指标数|^可执行指标$|调整后的?预算/,
  },
];

export type BudgetRole = 'initial' | 'budget' | 'executed' | 'rate' | 'points' | 'score';

/** Labels of rows in the money block (年度资金总额, 其中：财政拨款, 上年结转资金 …). */
export const FUND_LABEL =
  /资金|拨款|总额|合计|总计|预算|补助|结转|结余|其他|经费|财政|中央|地方|省级|市级|县级|区级|旗县|盟市|自治区|专户|单位|上级|本级|自筹|贷款|社会|债券|基本支出|项目支出|总金额|收入|支出|小计/;

/** Titles of a list of tasks or projects with their money: its rows are no funds. */
export const TASK_TITLE =
  /^(任务|项目|活动|工作|支出|政策)(名称|内容|事项)$|^(年度)?(主要|重点)(内容|任务|工作)$|^(任务|工作)?完成情况$|^(对应|具体)项目$/;

/** The row that sums up such a list. */
export const TASK_SUM = /^(金额|资金|预算|支出)?(合计|总计)(金额)?$/;

/** A row of the block that is the whole, not a part. */
export const FUND_TOTAL = /总额|合计|总计|总金额|^资金总量|^部门预算金额|^预算资金$|^整体支出|^年度资金|^项目资金$/;

/** A part of the whole: its points are never counted a second time. */
export const FUND_PART =
  /^其中|财政拨款|财政资金|补助|结转|其他资金|专户|单位资金|自筹|中央|地方|上级|本级|基本支出|项目支出/;

export function budgetRole(text: string): BudgetRole | null {
  const title = compact(text);
  if (title.length > 24 || /^\d[\d.,]*$/.test(title)) return null;
  const plain = normaliseLabel(text);
  if (plain === '') return null;
  // 得分(20分*执行率) is a score though its bracket speaks of the rate; what stands outside the bracket decides.
  return BUDGET_TITLES.find((entry) => entry.pattern.test(plain))?.role ?? null;
}

/** A row that holds a place and no indicator: 指标2, 指标3：, ……, … */
export function isPlaceholder(text: string): boolean {
  const plain = compact(text).replace(/\.{2,}/g, '…');
  const rest = plain.replace(/^(三级|绩效)?指标\d{0,2}[:：、.]?/, '');
  if (rest !== plain && (rest === '' || isNoneMark(rest))) return true;
  return /^[.…·。]+$|^…+$|^\d{1,2}[:：、.]?$/.test(rest);
}

/** Words of the first and of the second level, which some forms write as rows of their own above their indicators. */
const LEVEL_WORDS = [
  /^(项目)?(产出|效益|效果|满意度|决策|过程|投入|管理)(类)?(指标)?$/,
  /^(数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续(影响|发展)|(服务对象|社会公众|群众)?满意度|经济成本|社会成本|生态环境成本)(类)?(指标)?$/,
] as const;

/** 0 or 1 where the text is the name of a first or second level (产出指标（50分） is 0), else null. */
export function levelDepth(text: string): 0 | 1 | null {
  const plain = normaliseLabel(text);
  if (LEVEL_WORDS[0].test(plain)) return 0;
  return LEVEL_WORDS[1].test(plain) ? 1 : null;
}

/** Forms say in the cell what is to stand there: (填写年初设定的目标), 对照年度目标，说明完成情况（100字以内）. */
const HELP = [
  /^\(请?(?:填写|对照|简要|简述|概述|说明|逐条)[^()]*\)$/,
  /^(?:请|结合|对照|针对|根据|简要|简述|概述|填写|说明|描述|反映|阐述|列举).*\((?:限|不超过)?\d{2,4}字(?:以内|之内|内)?\)[。.]?$/,
];

/** Whether a text is the form's own help, which nobody has replaced yet. */
export function isHelp(text: string): boolean {
  const plain = compact(text);
  return HELP.some((pattern) => pattern.test(plain));
}

/** A mark for "nothing here": -, —, /, 无, 不涉及 … */
export function isNoneMark(text: string): boolean {
  return /^([-—–―﹣/\\*]+|无|没有|不涉及|不适用|空|N\/?A)$/i.test(compact(text));
}
