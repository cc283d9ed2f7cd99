import type { Address, Sheet } from '../model';
import { formatAddress } from '../model';
import type { NumberRole } from './nameSet';
import { percentSignOf } from './nameSet';
import type { SheetNames } from './sheetNames';
import type { Term } from './term';
import { literal, reference, scaled } from './term';
import { textNumber } from './textNumber';

/** What formulas look at in a sheet. */
export type CellSource = Pick<Sheet, 'name' | 'cellAt'>;

/** Where the formulas of one sheet find their inputs. */
export interface FormulaPlace {
  readonly sheet: CellSource;
  readonly names: SheetNames;
}

/**
 * What a reading may differ by from the number in the cell: nothing; 95 (%) for 0.95; amounts in 元, 万元, 亿元.
 * Any other difference means that the cell was read in a way a formula cannot follow, and the reading is written out.
 */
const FACTORS: Readonly<Record<NumberRole, readonly number[]>> = {
  target: [1, 100],
  actual: [1, 100],
  points: [1, 100],
  deduction: [1, 100],
  budget: [1, 1e4, 1e-4, 1e8, 1e-8],
  executed: [1, 1e4, 1e-4, 1e8, 1e-8],
};

/** A cell's number as a formula gets it, and what turns it into the reading: reading = term × factor. */
export interface Operand {
  readonly term: Term;
  readonly factor: number;
}

/** Which numbers are taken through a name: those in texts, or real numbers too. */
export type Access = 'direct' | 'guarded';

/**
 * How the formula in row `fromRow` refers to the number that was read from `cell`: directly where the cell holds a number, through
 * a name where it holds a text with one, and written out where neither gives that number (or there is no cell).
 * 'guarded' takes a real number through the name too: where numbers are compared, an emptied cell would else count as zero and words
 * as more than any number, and either could earn full points.
 */
export function operandOf(
  place: FormulaPlace,
  role: NumberRole,
  { cell, reading }: { readonly cell: Address | null; readonly reading: number },
  fromRow: number,
  access: Access = 'direct',
): Operand {
  const written: Operand = { term: literal(reading), factor: 1 };
  if (cell === null) return written;
  const value = cellNumber(place, cell);
  const isNumber = typeof value === 'number';
  const gives = isNumber ? value : typeof value === 'string' ? textNumber(value, percentSignOf(role)) : null;
  if (gives === null) return written;
  const factor = FACTORS[role].find((candidate) => isSame(gives * candidate, reading));
  if (factor === undefined) return written;
  const text = isNumber && access === 'direct' ? formatAddress(cell) : place.names.nameFor(role, cell, fromRow);
  return { term: reference(text, gives), factor };
}

/** The operand in the reading's own unit. */
export function readingTerm(operand: Operand): Term {
  return scaled(operand.term, operand.factor);
}

/** The number or text in a cell, as a formula over it finds it; null for anything else. */
export function cellNumber({ sheet }: FormulaPlace, { row, column }: Address): number | string | null {
  const { value, formula } = sheet.cellAt(row, column);
  const found = value ?? formulaNumber(formula);
  return typeof found === 'number' || typeof found === 'string' ? found : null;
}

/** The number of a formula that is nothing but one (=100%, which a template holds without its result); null for any other. */
function formulaNumber(formula: string | null): number | null {
  const match = /^=\s*(\d+(?:\.\d+)?)(%?)\s*$/.exec(formula ?? '');
  return match ? Number(match[1]) / (match[2] === '%' ? 100 : 1) : null;
}

function isSame(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= Math.abs(b) * 1e-12;
}
