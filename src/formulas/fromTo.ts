import type { Indicator } from '../layout';
import type { Address } from '../model';
import type { FormulaPlace, Operand } from './operand';
import { staysPlain, takenNumbers } from './takenNumbers';
import type { Term } from './term';

/** The number that a side came to, and what must hold for it to be read so. */
export interface Reached {
  readonly operand: Operand;
  readonly conditions: readonly string[];
}

const FROM = /^\s*(?:已|均)?(?:由|从)$/;

/**
 * 由91.2分提升至92.5分: the second number, as long as the cell says the same in other figures and the first lies on the side of it that the words
 * between them say. null where the side is written in another way, or the two are of different units.
 */
export function reachedBy(place: FormulaPlace, indicator: Indicator, side: 'target' | 'actual'): Reached | null {
  const quantity = indicator[side];
  const cell = indicator.cells[side];
  const found = quantity.kind === 'number' && cell !== null ? fromAndTo(place, cell) : null;
  if (found === null || quantity.kind !== 'number') return null;
  const { from, to, condition } = found;
  if (to.value !== quantity.value || from.value === to.value) return null;
  const order = `${from.text}${from.value < to.value ? '<' : '>'}${to.text}`;
  const conditions = [condition, `${from.text}>=0`, `${to.text}>=0`, order, staysPlain(from), staysPlain(to)];
  return { operand: { term: to, factor: 1 }, conditions };
}

/** The two numbers of such a text, both in the unit that stands behind the second. */
function fromAndTo(
  place: FormulaPlace,
  cell: Address,
): { readonly from: Term; readonly to: Term; readonly condition: string } | null {
  const taken = takenNumbers(place, cell);
  if (taken === null) return null;
  const [from, to, ...others] = taken.terms;
  const [before = '', between = '', behind = ''] = taken.words;
  if (from === undefined || to === undefined || others.length > 0) return null;
  const isAlike = FROM.test(before) && between.startsWith(behind) && !/[-−–]$/.test(between);
  return isAlike ? { from, to, condition: taken.condition } : null;
}
