import { anyOf, wordsIn } from './words';

/** The whole of a place. */
export const WHOLE_PLACES = wordsIn('全国 全省 全市 全县 全区 全州 全旗 全社会');
/** The place of the one who writes; 我市局 is the unit itself. */
export const OUR_PLACES = wordsIn('我省 我市 我县 我区 我州 我旗');
/** Kinds of enterprises and figures that are counted for a place and not for a project. */
export const COUNTED_FOR_THE_PLACE = wordsIn(
  '规上 规模以上 高新技术 科技型 高企 指数 登记额 生产总值 研发经费 研发投入 研发强度',
);

/** A count of the whole place or of a class of things: the same whichever project tells it. */
export const OF_PLACE = new RegExp(`${anyOf([...WHOLE_PLACES, ...COUNTED_FOR_THE_PLACE])}|${anyOf(OUR_PLACES)}(?!局)`);
