import type { Address } from '../model';
import { heldAs, onlyIf } from './guard';
import { isTooLong } from './limits';
import type { FormulaPlace } from './operand';
import type { Term } from './term';
import { literal } from './term';

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
