/** The public face of reportReader/: the statements of a report's prose, and what comparing them needs. */
export { asPrinted, NEAR_RATE, saysSame, shown, withUnit } from './figures';
export { figuresOf, isMoney, withoutLinks } from './read/figures';
export type { Explanation, Explanations } from './read/explanations';
export { readExplanations } from './read/explanations';
export { coreOf, likenessOfCores, nameIn } from './read/names';
export { passagesOf } from './read/passages';
export { readReport } from './readReport';
export type {
  CountStatement,
  ExecutionStatement,
  FactStatement,
  Figure,
  Grade,
  GrowthStatement,
  IndicatorStatement,
  NoProblemsStatement,
  ScoreStatement,
  Section,
  ShareStatement,
  Statement,
  SumStatement,
  TextPlace,
} from './statement';
export { ofKind } from './statement';
export { GENERIC_NAME, IDLE_MONEY_WORDS, OF_PLACE, UNIT_SLIPS } from './words';
