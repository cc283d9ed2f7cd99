import { OPERATORS_AFTER, OPERATORS_BEFORE, OPERATOR_COLUMN, REACHED_DOWN, REACHED_UP } from '../lexicon/operators';
import type { Operator } from './quantity';

/** Each sign or word that stands before a number, with its operator. */
export const BEFORE: ReadonlyMap<string, Operator> = byWord(OPERATORS_BEFORE);

/** Each word that stands behind a number or its unit. */
export const AFTER: ReadonlyMap<string, Operator> = byWord(OPERATORS_AFTER);

/** Words that mean "reached" when an actual says them; in a target they are a bound. */
export const REACHED_WORDS: ReadonlySet<string> = new Set([...REACHED_UP, ...REACHED_DOWN]);

/** Each word that an operator column knows. 'none': it says nothing of the direction. */
export const COLUMN_WORDS: ReadonlyMap<string, Operator | 'qualitative' | 'none'> = byWord(OPERATOR_COLUMN);

function byWord<Meaning>(lists: readonly (readonly [Meaning, readonly string[]])[]): ReadonlyMap<string, Meaning> {
  return new Map(lists.flatMap(([meaning, words]) => words.map((word): [string, Meaning] => [word, meaning])));
}
