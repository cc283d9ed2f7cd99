import { DECREASE, GROWTH } from './changes';
import { RATES_OF_HARM } from './directions';
import { AFTER_NUMBER, BEFORE_NUMBER, MORE_THAN } from './numberWords';
import { AT_LEAST, AT_LEAST_SIGNS, AT_MOST, AT_MOST_SIGNS, OPERATORS_AFTER, OPERATORS_BEFORE } from './operators';
import { OUR_PLACES, WHOLE_PLACES } from './places';
import { COMPLETION_RATES, EXECUTION_RATES, SHARES } from './rates';
import { GRADES } from './scales';
import { DONE_AT_A_DATE, NOT_AT_A_DATE, PLANNED_FOR_A_DATE } from './times';
import { COUNTS, MEASURES } from './units';
import { IN_PART, MET, REACHED, SCALE, UNMET } from './verdicts';

/** Lists of which no word may stand in two, and why: what the one says the other denies. */
interface Exclusion {
  readonly why: string;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

const bySign = (meanings: typeof OPERATORS_BEFORE): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...new Set(meanings.map(([sign]) => sign))].map((sign) => [
      sign,
      meanings.flatMap(([one, words]) => (one === sign ? words : [])),
    ]),
  );

/** Held by a test. A new list that denies another is named here. */
export const EXCLUSIONS: readonly Exclusion[] = [
  { why: 'a word before a number does one thing to it', lists: { ...BEFORE_NUMBER, ...bySign(OPERATORS_BEFORE) } },
  {
    why: 'a word behind a number does one thing to it',
    lists: { ...AFTER_NUMBER, ...bySign(OPERATORS_AFTER), moreThan: MORE_THAN },
  },
  {
    why: 'a bound is lower or upper',
    lists: { AT_LEAST, AT_LEAST_SIGNS, AT_MOST, AT_MOST_SIGNS },
  },
  { why: 'a value grows or shrinks', lists: { GROWTH, DECREASE } },
  { why: 'a verdict is yes, partly or no', lists: { MET, UNMET, ...SCALE, IN_PART } },
  { why: 'what says that it was reached says not that it was missed', lists: { REACHED, UNMET } },
  {
    why: 'a thing was done at a date, is meant for it, or was not done',
    lists: { DONE_AT_A_DATE, PLANNED_FOR_A_DATE, NOT_AT_A_DATE },
  },
  { why: 'of a rate more is better or less', lists: { SHARES, RATES_OF_HARM } },
  { why: 'a rate is of money or of an indicator', lists: { EXECUTION_RATES, COMPLETION_RATES } },
  { why: 'a word names one grade', lists: Object.fromEntries(GRADES) },
  { why: 'a unit counts or measures one thing', lists: { COUNTS, ...unitsByDimension() } },
  { why: 'a place is named as a whole or as ours', lists: { WHOLE_PLACES, OUR_PLACES } },
];

function unitsByDimension(): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(MEASURES).map(([dimension, spellings]) => [dimension, Object.keys(spellings)]),
  );
}
