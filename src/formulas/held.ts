import { NAME_WORDS } from '../lexicon/inputNames';
import type { Address } from '../model';
import { heldAs, onlyIf } from './guard';
import type { FormulaPlace } from './operand';
import type { Term } from './term';
import { literal } from './term';

/** So many names of ours LibreOffice takes in one formula: it puts the steps of each in its place. */
const MOST_NAMES = 9;

/** The longest formula that Excel takes, and some room. */
const MOST_LETTERS = 8000;

/** Whether a formula (many steps of a rule, each reading the row's texts) has more names than every program computes, or is too long. */
export function isTooLong({ text }: Pick<Term, 'text'>): boolean {
  if (text.length > MOST_LETTERS) return true;
  return NAME_WORDS.reduce((count, word) => count + text.split(word).length - 1, 0) > MOST_NAMES;
}

/**
 * A number as long as these cells hold what they hold now, #N/A once one does not: for what no formula computes everywhere. null where
 * that cannot be written.
 */
export function heldNumber(place: FormulaPlace, cells: readonly (Address | null)[], value: number): Term | null {
  const conditions = cells.filter((cell) => cell !== null).map((cell) => heldAs(place, cell));
  const known = conditions.filter((condition) => condition !== null);
  if (known.length < conditions.length || known.length === 0) return null;
  const term = onlyIf([...new Set(known)], literal(value));
  return isTooLong(term) ? null : term;
}
