import {
  ABOUT_A_DATE,
  AROUND_A_DATE,
  BEGINNING_OF_A_DATE,
  DONE_AT_A_DATE,
  NEXT_YEAR,
  NOT_AT_A_DATE,
  PLANNED_FOR_A_DATE,
} from '../lexicon/times';
import { anyOf, holdsAnyOf } from '../lexicon/words';
import type { SentenceId } from '../texts/catalogue';
import type { TokenisedText } from './build';
import { aDate, unsure } from './build';
import type { DateMatch } from './dates';
import type { Operator, Quantity } from './quantity';
import type { QuantityToken } from './tokens';

const AROUND = new RegExp(`^(?:${anyOf(AROUND_A_DATE)}|[:,，。、()]|\\s)*$`);
const DONE = holdsAnyOf(DONE_AT_A_DATE);
const PLANNED = holdsAnyOf(PLANNED_FOR_A_DATE);
/** Before a date without a year of its own: it lies beyond the year of the table. */
const BEYOND_THE_YEAR = new RegExp(`${anyOf(NEXT_YEAR)}年度?\\s*$`);
const NEGATED = holdsAnyOf(NOT_AT_A_DATE);
const ABOUT_A_TIME = holdsAnyOf(ABOUT_A_DATE);
/** The beginning of a month or year ends on no day that anybody could be held to. */
const BEGINNING = holdsAnyOf(BEGINNING_OF_A_DATE);
const LONGEST_TAIL = 15;
const LONGEST_AROUND = 24;

/** The reading of a text that holds exactly one date and no number; null when it is something else than a date. */
export function readDate(source: TokenisedText, tokens: readonly QuantityToken[]): Quantity | null {
  const token = tokens.find(({ kind }) => kind === 'd');
  if (!token?.date) return null;
  const words = tokens
    .filter(({ kind }) => kind !== 'd' && kind !== 'o')
    .map(({ start, end }) => source.folded.slice(start, end))
    .join('');
  if (!isDateText(source, token, token.date, words)) return null;
  const own = tokens.find(({ kind }) => kind === 'o' || kind === 'p');
  const operator = own ? (own.operator ?? null) : token.date.operator;
  const why = whyUnsure(source, token, words, operator);
  if (why !== null || token.date.date === null) return unsure(source, why ?? 'quantity.no-such-date');
  if (source.role === 'target') return aDate(source, { date: token.date.date, operator, done: false });
  // In an actual "12月底" and "上旬" are times and no deadlines.
  const isTime = !token.date.isDeadline && !own;
  return aDate(source, {
    date: token.date.date,
    operator: isTime ? null : operator,
    done: (isTime && token.date.date.begin !== undefined) || DONE.test(words),
  });
}

/** Whether the words around the date leave it a date, or make it a deadline with a short remark. */
function isDateText(source: TokenisedText, token: QuantityToken, date: DateMatch, words: string): boolean {
  // The length guards the pattern: its words overlap, and a long text would be tried in too many ways.
  if (words.length <= LONGEST_AROUND && AROUND.test(words)) return true;
  const around = source.folded.slice(0, token.start) + ' ' + source.folded.slice(token.end);
  return source.role === 'target' && date.isDeadline && around.trim().length <= LONGEST_TAIL;
}

/** Why a date cannot be taken for the one of its row; null where it can. */
function whyUnsure(
  source: TokenisedText,
  token: QuantityToken,
  words: string,
  operator: Operator | null,
): SentenceId | null {
  if (BEYOND_THE_YEAR.test(source.folded.slice(0, token.start))) return 'quantity.date-next-year';
  if (token.date?.date === null) return 'quantity.no-such-date';
  if (NEGATED.test(words)) return 'quantity.date-negated';
  if (source.role === 'actual' && PLANNED.test(words)) return 'quantity.date-planned';
  if (ABOUT_A_TIME.test(words) || (source.role === 'target' && BEGINNING.test(words))) return 'quantity.date-vague';
  return operator === '>=' || operator === '>' ? 'quantity.date-from' : null;
}
