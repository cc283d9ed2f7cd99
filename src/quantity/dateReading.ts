import { AROUND_A_DATE, DONE_AT_A_DATE, NEXT_YEAR, NOT_AT_A_DATE, PLANNED_FOR_A_DATE } from '../lexicon/times';
import { anyOf, holdsAnyOf } from '../lexicon/words';
import type { Source } from './build';
import { aDate, unsure } from './build';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

const AROUND = new RegExp(`^(?:${anyOf(AROUND_A_DATE)}|[:,，。、()]|\\s)*$`);
const DONE = holdsAnyOf(DONE_AT_A_DATE);
const PLANNED = holdsAnyOf(PLANNED_FOR_A_DATE);
/** Before a date without a year of its own: it lies beyond the year of the table. */
const BEYOND_THE_YEAR = new RegExp(`${anyOf(NEXT_YEAR)}年度?\\s*$`);
const NEGATED = holdsAnyOf(NOT_AT_A_DATE);
const LONGEST_TAIL = 15;
const LONGEST_AROUND = 24;

/** The reading of a text that holds exactly one date and no number; null when it is something else than a date. */
export function readDate(source: Source, tokens: readonly Token[]): Quantity | null {
  const token = tokens.find(({ kind }) => kind === 'd');
  if (!token?.date) return null;
  const around = source.folded.slice(0, token.start) + ' ' + source.folded.slice(token.end);
  const own = tokens.filter(({ kind }) => kind === 'o' || kind === 'p').map(({ operator }) => operator ?? null);
  const words = tokens
    .filter(({ kind }) => kind !== 'd' && kind !== 'o')
    .map(({ start, end }) => source.folded.slice(start, end))
    .join('');
  // The length guards the pattern: its words overlap, and a long text would be tried in too many ways.
  const isPlainDate = words.length <= LONGEST_AROUND && AROUND.test(words);
  const isDeadlineTail = source.role === 'target' && token.date.isDeadline && around.trim().length <= LONGEST_TAIL;
  if (!isPlainDate && !isDeadlineTail) return null;
  if (BEYOND_THE_YEAR.test(source.folded.slice(0, token.start))) return unsure(source, 'quantity.date-next-year');
  if (token.date.date === null) return unsure(source, 'quantity.no-such-date');
  if (NEGATED.test(words)) return unsure(source, 'quantity.date-negated');
  if (source.role === 'actual' && PLANNED.test(words)) return unsure(source, 'quantity.date-planned');
  const operator = own.length > 0 ? (own[0] ?? null) : token.date.operator;
  if (operator === '>=' || operator === '>') return unsure(source, 'quantity.date-from');
  const isSpan = token.date.operator !== null && !token.date.isDeadline && token.date.suffixAt === token.date.end;
  return aDate(source, {
    date: token.date.date,
    // In an actual "12月底" is a time and not a deadline; a half-year or quarter is known only by its end.
    operator: source.role === 'actual' && !token.date.isDeadline && own.length === 0 && !isSpan ? null : operator,
    done: source.role === 'actual' && (isSpan || DONE.test(words)),
  });
}
