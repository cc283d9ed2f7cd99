import { anyOf, wordsIn } from './words';

/** How amounts of money are written. Folded spelling. */

/** Before an amount, and meaning nothing beside it. */
export const BEFORE_AMOUNT = wordsIn('¥ ￥ 人民币 RMB');
/** Behind it. */
export const AFTER_AMOUNT = wordsIn('整 正');
/** Before its parts, without brackets: 612，其中：中央300，地方312. */
export const BEFORE_PARTS = wordsIn('其中 包括');

/** In brackets behind an amount: it is another one's amount, not known yet, or only a part of what is asked for. */
export const NOT_THE_AMOUNT = new RegExp(
  `${anyOf(wordsIn('未 不足 不到 估 预计 计划 拟 暂 待 应付 原 目标 去年 同期 上期 支付 支出 追加 调减 核减 扣减 ? 疑'))}|上年(?!结[转余])`,
);

/** Chinese numerals as they are written on cheques, and their common forms. */
export const FORMAL_NUMERALS: ReadonlyMap<string, string> = new Map(
  ([...'壹贰叁肆伍陆柒捌玖拾佰仟萬零圆'] as const).map((formal, at) => [
    formal,
    '一二三四五六七八九十百千万零元'.charAt(at),
  ]),
);

/** What is written where an amount is not known yet, or stands elsewhere: no label of a row begins so. */
export const INSTEAD_OF_AMOUNT = new RegExp(
  `^(?:${anyOf(wordsIn('待 未 尚 暂 详见 见附 同上 同预算 约 近 将近 大约 不足 不到 超 逾 预计 暂估 计划 共 上百 百余 几十 数百 数千'))}|#)`,
);

/** Among the words around parts: names of years, which are no amounts. */
export const YEARS_OF_PARTS = /(?:19|20)\d{2}年度?|年初|当年|本年/g;
