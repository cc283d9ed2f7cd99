import { anyOf, wordsIn } from './words';

/** Places in an order: 前5名, 全省第三名, 排名第4. Folded spelling without spaces. */

const IN_FRONT = wordsIn(
  '排名 排 位列 位居 名列 列 居 进入 进 处于 保持 保持在 在 综合 考核 全国 全省 全市 全县 全区 全州 全盟 省内 市内 县内 省 市 , ，',
);
/** The place is the second group; a text with only 第 and a number needs 名 or 位, or a word of ranks in front. */
export const RANK = new RegExp(
  `^(${anyOf(IN_FRONT)}*)([前第])(\\d{1,4}|[一二三四五六七八九十百]{1,4})(名|位)?(?:以内|之内|内)?$`,
);
/** The first place by its own word. */
export const FIRST_PLACE = new RegExp(`^${anyOf(IN_FRONT)}*(?:首位|榜首)$`);
