import { anyOf, wordsIn } from './words';

/** For each of something, for each stretch of time, for each unit of money. */

/** A value for one of many. */
export const AVERAGES = wordsIn('人均 户均 亩均');
/** Behind 每: what is no "each of something". 每年 is the table's own year. */
const NOT_EACH = wordsIn('年 项指标');
/** How many of a stretch a year has at most: so many times a target for each, and it was kept whatever the calendar. */
export const PERIODS_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['月', 12],
  ['季度', 4],
  ['季', 4],
  ['半年', 2],
  ['学期', 2],
  ['周', 53],
  ['星期', 53],
  ['天', 366],
  ['日', 366],
]);
/** Stretches of the year. */
const PERIODS = [...PERIODS_OF_YEAR.keys()];

/** A target for each of something ("每个团队不少于4次", 每月), against which a total cannot be held. */
export const PER_EACH = new RegExp(`每(?!${anyOf(NOT_EACH)})|${anyOf(AVERAGES)}`);

/** 每月, 每个季度: at its own place of a text. */
export const EACH_PERIOD = new RegExp(`每[个一]?(${anyOf(PERIODS)})(?:度)?`, 'y');

/** So many in each stretch of the year (每月1次, 1次/周): the actual is rightly the sum over the year. */
export const PER_PERIOD = new RegExp(`[每/／][个一]?${anyOf(PERIODS)}`);

/** An actual or a unit that is itself one for each of something. */
export const PER_EACH_ACTUAL = new RegExp(`[每/／]|${anyOf(AVERAGES)}`);

/** A price (元/人/天): a bare actual beside it is a price too. */
export const PRICE = /元\//;
