import type { Address } from '../model';
import { allHeld, onlyIf } from './guard';
import { isTooLong } from './limits';
import type { FormulaPlace } from './operand';
import type { Term } from './term';
import { literal } from './term';

/**
 * A number as long as these cells hold what they hold now, #N/A once one does not: for what no formula computes everywhere. null where
 * that cannot be written.
 */
export function heldNumber(place: FormulaPlace, cells: readonly (Address | null)[], value: number): Term | null {
  const conditions = allHeld(place, cells);
  if (conditions === null || conditions.length === 0) return null;
  const term = onlyIf(conditions, literal(value));
  return isTooLong(term) ? null : term;
}
