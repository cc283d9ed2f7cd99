import { YEAR_WORDS } from './when';

/** A pattern of one of these words. */
export const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** A pattern that takes the whole title, made of these parts in turn. */
export const title = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}$`);

/** Words that stand before the noun of a title and change nothing: the period, and whose it is. */
export const PERIOD: readonly string[] = [...YEAR_WORDS, '本期', '项目', '自评'];

/** How a value was set beforehand. Before 实际 or 完成 they say against what it came out. */
export const PLANNED: readonly string[] = [
  ...['预期', '计划', '设定', '既定', '申报', '预设'],
  ...['批复', '下达', '原'],
];

/** What values are of. */
export const OBJECT: readonly string[] = ['绩效', '指标', '目标', '任务', '业绩'];

/** The noun of a value. */
export const FIGURE: readonly string[] = [
  ...['值', '数', '数值', '数量', '量', '结果'],
  ...['指标值', '目标值', '水平'],
];
