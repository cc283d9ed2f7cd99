import { anyOf, wordsIn } from './words';

/** How forms print results in steps, points of groups, and points beside the table's own. */

/**
 * Scales that a form prints as the target of a qualitative indicator (定性 | 优良中低差), with the words for their best step. Only scales
 * whose best step is best for whatever is judged: of 高中低 the low one may be wanted.
 */
export const SCALES: readonly { readonly scales: readonly string[]; readonly best: readonly string[] }[] = [
  { scales: wordsIn('优良中低差 优良中差 优良差 优中差 优差 优劣 优良劣'), best: wordsIn('优 优秀') },
  { scales: wordsIn('好坏 好差 好中差 好一般差'), best: wordsIn('好') },
];

/** The grades of a total, best first, each with the words that reports and cells write for it. */
export const GRADES: readonly (readonly [grade: '优' | '良' | '中' | '差', words: readonly string[]])[] = [
  ['优', wordsIn('优秀 优')],
  ['良', wordsIn('良好 良')],
  ['中', wordsIn('合格 中等 中')],
  ['差', wordsIn('不合格 较差 差')],
];

/** What "40/指标总数" divides by: the rows of the group share its points evenly. */
const SHARERS = wordsIn('指标 项目 个数 总数 数量 项数');
/** "40/指标总数", "各项指标权重=40÷指标个数"; the group's points are captured. */
export const EVEN_SHARE = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*分?\\s*[/÷]\\s*(?:[^\\d/÷]{0,8})${anyOf(SHARERS)}`);

/** Rows beside the points of the table: what they add to the total or take from it is what a person entered. */
const BONUSES = wordsIn('加分 扣分 减分 附加 附加分 奖惩 奖励 惩罚');
export const BONUS = new RegExp(`^${anyOf(BONUSES)}${anyOf(wordsIn('项 因素 指标 情况'))}*$`);
