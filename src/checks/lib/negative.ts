import { MAY_BE_NEGATIVE, NAMES_A_FALL, NAMES_A_RISE } from '../../lexicon/changes';

/** Whether what an indicator of this name counts may well lie below nothing: growth, balances, temperatures. */
export const isNegativePlausible = (name: string): boolean =>
  [MAY_BE_NEGATIVE, NAMES_A_RISE, NAMES_A_FALL, BALANCES].some((words) => words.test(name));

const BALANCES = /利润|盈利|收益率|增长|下降|增速|同比|环比/;
