import { anyOf, wordsIn } from './words';

/**
 * Words in which forms print how points are earned (评分标准, 注). Patterns, half-width and without blanks, that stand for one another;
 * src/printed puts them together.
 */

/** What stands for the completion rate of a row. */
export const COMPLETION_RATE = anyOf(
  wordsIn('完成率 完成比例 实际完成率 指标完成率 目标完成率 完成程度 实际完成比例 完成指标值的比例 完成进度'),
);
/** What stands for the execution rate of the budget. */
export const EXECUTION_RATE = anyOf(
  wordsIn(
    '执行率 预算执行率 资金执行率 预算资金执行率 全年预算执行率 资金支出率 支出执行率 预算支出率 部门预算执行率 年度预算执行率',
  ),
);
/** The value that was reached, the one that was planned, and what a row is worth, in formulas. */
export const ACTUAL_VALUE = anyOf(
  wordsIn(
    '完成值 实际完成值 实际完成数 完成数 完成数量 实际值 实现值 实际实现值 全年实际完成值 全年完成值 年度实际完成值 评价年度实现值 实际完成量 实际完成指标值 B',
  ),
);
export const TARGET_VALUE = anyOf(
  wordsIn(
    '指标值 年度指标值 目标值 年度目标值 计划值 计划数 预期值 预期指标值 评价年度预期值 计划完成值 预期完成值 计划完成数 目标数 A',
  ),
);
export const WORTH = anyOf(
  wordsIn(
    '分值 该项分值 本项分值 指标分值 该指标分值 单项分值 权重 权重分 权重分值 指标权重 满分 满分分值 标准分 标准分值 该项满分 本项满分 分数 该项权重',
  ),
);
export const EXECUTED = anyOf(wordsIn('执行数 全年执行数 实际支出数 支出数 实际支出 预算执行数 资金执行数 B'));
export const BUDGET = anyOf(wordsIn('预算数 全年预算数 预算总额 年度预算数 调整后预算数 预算安排数 A'));

/** What was done as it should be, and what was not. */
export const MET = anyOf(
  wordsIn(
    `达标 达标的 完成 全部完成 按时完成 按期完成 如期完成 完成目标 完成指标 完成任务 完成目标任务 完成年度指标 完成年度目标 完成指标值 完成目标值
    完成年度指标值 达到指标值 达到目标值 达到目标 达到预期目标 达到预期 达到年度指标值 达到年度目标 达到要求 符合要求 实现目标 达成目标 达成 是
    未超过指标值 未超过目标值 未超出指标值 不超过指标值 未发生 未出现 达到预期指标 完成预期目标 达到指标要求 完成既定目标`,
  ),
);
export const NOT_MET = anyOf(
  wordsIn(
    `不达标 未达标 未完成 没有完成 没有全部完成 未全部完成 未按时完成 未按期完成 未如期完成 未完成目标 未完成指标 未完成任务 未完成年度指标 未完成年度目标
    未完成指标值 未完成目标值 未达到指标值 未达到目标值 未达到目标 未达到预期目标 未达到预期 未达到要求 未达到 不符合要求 未实现目标 未达成目标 未达成 未达
    达不到指标值 达不到目标 达不到要求 否 逾期 逾期完成 未达指标值 未达目标 未达目标值 未达到年度目标 未达到年度指标值 低于指标值 低于目标值 不符合`,
  ),
);
export const OTHERWISE = anyOf(wordsIn('否则 其他 其余 其它 反之 其他情况 其余情况'));

/** Bounds: the smallest that is still in, or the first beyond; the largest, or the first beyond. */
export const FROM_ON = anyOf(
  wordsIn('≥ >= 大于等于 大于或等于 不低于 不少于 不小于 高于或等于 高于等于 达到 达 达到或超过 ≧ 不低于或等于'),
);
export const BEYOND = anyOf(wordsIn('> 超过 高于 大于 多于 超出'));
export const UP_TO = anyOf(wordsIn('≤ <= 小于等于 小于或等于 不高于 不超过 不大于 低于或等于 低于等于 ≦'));
export const SHORT_OF = anyOf(wordsIn('< 低于 小于 不足 不到 未达到 未达 不满 少于 未满 达不到'));

/** Ways of falling short and of going too far, before 每…1个…. */
export const FALLS_SHORT = anyOf(wordsIn('低 低于 降 降低 下降 减少 少 差 缺 缺少 少完成 未完成 低了 再低 相差'));
export const GOES_BEYOND = anyOf(wordsIn('超 超过 超出 高 高于 高出 增加 多 延迟 推迟 晚 逾期 迟'));
export const HAPPENS = anyOf(wordsIn('发生 出现 发现 有 存在'));

/** Figures that end a loss or a score where it ends anyhow. */
export const ENDS_ANYHOW = anyOf(
  wordsIn(
    `扣完为止 直至扣完 直至扣完为止 扣完本项分值为止 扣完该项分值为止 扣完本项为止 扣完分值为止 扣至0分为止 扣至零分为止 扣完即止 扣完该项为止 至扣完为止 扣至0分
    最高不超过分值 最高不超过满分 不超过分值 不超过该项分值 不超过满分 最高得满分 得分不超过分值 得分不得突破权重总额 得分不得超过分值 不得超过分值 得分不得突破分值 最多得满分
    最低为0分 最低得0分 最低0分 不计负分 不得负分 不倒扣 扣完止 得分最高不超过分值 超额完成不加分 超过分值按分值计 超过分值的按分值计 超过满分按满分计 超过满分的按满分计 超过部分不加分 超额不加分 不超过权重分 不超过权重`,
  ),
);

/** Kinds of indicators that a sentence may be for, with the group each means. */
export const GROUP_SCOPES = [
  { group: 'satisfaction', words: anyOf(wordsIn('满意度指标 服务对象满意度指标 满意度类指标')) },
  { group: 'cost', words: anyOf(wordsIn('成本指标 成本类指标')) },
  { group: 'output', words: anyOf(wordsIn('产出指标 产出类指标')) },
  { group: 'benefit', words: anyOf(wordsIn('效益指标 效益类指标')) },
] as const;
export const NUMBER_SCOPE = anyOf(wordsIn('定量指标 量化指标 定量类指标 数量化指标'));
export const ALL_SCOPE = anyOf(
  wordsIn(
    '各项指标 各指标 各项绩效指标 各绩效指标 所有指标 指标 绩效指标 每项指标 单项指标 该指标 单个指标 各三级指标 三级指标',
  ),
);
export const UPPER_BOUND_SCOPE = anyOf(wordsIn('反向指标 负向指标 逆向指标'));
export const LOWER_BOUND_SCOPE = anyOf(wordsIn('正向指标'));

/** A note of a form speaks of points and how they are earned. */
export const SPEAKS_OF_EARNING =
  /(?:得|扣|(?<!合|共)计|记|赋|加)(?:减|除)?(?:满分|零分|一半|\d+(?:\.\d+)?(?:分|%))|不得分|不计分|满分|酌情扣|视情|(?:按|根据|依据).{0,12}(?:得分|计分|评分|扣分|赋分|打分)|评分$|得分=|[×/](?:分值|权重)|(?:分值|权重)×/;

/** What a block of notes begins with. */
export const NOTES_BEGIN =
  /^(?:注|备注|附注|说明|填表说明|填报说明|评分说明|计分说明|计分办法|计分方法|评分办法|评分方法|评分标准|评价标准|得分说明|计分规则|评分规则|打分说明|自评说明)(?:$|[:(\d])/;
/** What further notes begin with. */
export const NOTE_GOES_ON =
  /^(?:\d{1,2}[.、,)）]|\(\d{1,2}\)|\([一二三四五六七八九十]\)|[一二三四五六七八九十]{1,2}、|[*※])/;

/** Titles of a column that says beside each row how it is scored. */
export const STANDARD_TITLE = /(?:评分|评价|计分|打分|得分|赋分|扣分|评定)(?:标准|办法|方法|规则|细则|说明|依据|方式)$/;
/** Title of a column that says beside each row how many points are taken off it. */
export const DEDUCTION_TITLE = /^(?:自评|手工|人工|酌情)?扣(?:减)?分(?:值|数|情况)?$/;
/** A title that holds a formula. */
export const TITLE_WITH_FORMULA = /^.{0,8}得分.{0,4}[×*xX✕·]|^.{0,2}执行率[×*✕]/;
