import { wordsIn } from './words';

/** What people write where there is nothing to write. Three questions, each with its own list: a word may answer one and not another. */

/** There is no value here (compared in small letters, without a closing stop). */
export const NO_VALUE = wordsIn(`
  无 不涉及 未涉及 不适用 暂无 没有 空 空白 略 n/a na null 不考核 无此项 本年度不涉及 年度内不涉及 本年不涉及`);

/** Of those: may as well say that there was none of what is counted. */
export const NO_VALUE_OR_ZERO = wordsIn('无 没有 暂无');

/** There is no unit here. */
export const NO_UNIT = wordsIn('- — —— / \\ 无 无单位 空 不适用 …… … 定性');

/** An explanation cell with nothing but this explains nothing; neither does an empty one. In the order in which formulas list them. */
export const NO_REASON: readonly string[] = [
  '',
  ...wordsIn('无 没有 不涉及 不适用 无偏差 - -- — —— － / ／ \\ …… … 0 空'),
];

/** Nothing is taken off here. */
export const NO_DEDUCTION: readonly string[] = [...NO_REASON, ...wordsIn('不扣分 未扣分 不扣 未扣')];

/** What the author of a form left for others to fill in, without a number: 指标值. */
export const PLACEHOLDERS = wordsIn('指标值 目标值 内容 数值');
/** The same with a number behind: 指标2, 三级指标1. */
export const NUMBERED_PLACEHOLDERS = wordsIn('指标 目标 三级指标 三级目标');
