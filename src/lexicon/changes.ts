import { anyOf, wordsIn } from './words';

/** Say of a value that it grew. */
export const GROW = wordsIn('增长 增加 提高 提升 上升 上涨');
/** Say of a value that it shrank. */
export const SHRINK = wordsIn('下降 降低 减少 压减');

/** What stands right before the figure of a growth, and of a decrease. */
export const GROWTH = [...GROW, ...wordsIn('增幅 增')];
export const DECREASE = [...SHRINK, ...wordsIn('降幅 减幅 降 减')];

/** A text that ends in a growth, or in a decrease. */
export const ENDS_IN_GROWTH = new RegExp(`${anyOf(GROWTH)}$`);
export const ENDS_IN_DECREASE = new RegExp(`${anyOf(DECREASE)}$`);
