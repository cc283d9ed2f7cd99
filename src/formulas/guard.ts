import type { Indicator, IndicatorCells } from '../layout';
import type { Address } from '../model';
import { formatAddress } from '../model';
import type { FormulaPlace } from './operand';
import type { Term } from './term';
import { decimal } from './term';

/** The longest text that Excel takes in a formula. */
const LONGEST_TEXT = 255;
/** Letters that no text in a formula holds. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/u;

/** A cell whose content a share rests on. */
export type RestsOn = Extract<keyof IndicatorCells, 'target' | 'actual' | 'operator' | 'unit'>;

/** IF(condition, share, NA()): so many conditions, all of which hold now. */
export function onlyIf(conditions: readonly string[], term: Term): Term {
  const all = conditions.length === 1 ? conditions[0] : `AND(${conditions.join(',')})`;
  return { ...term, text: `IF(${all ?? ''},${term.text},NA())`, bond: 'none' };
}

/** That each of these cells, and the operator and unit beside them, holds what it holds now; null where that cannot be written. */
export function heldConditions(
  place: FormulaPlace,
  { cells }: Indicator,
  sides: readonly RestsOn[],
): readonly string[] | null {
  const all = sides.length === 0 ? [] : [...sides, 'operator' as const, 'unit' as const];
  return allHeld(
    place,
    all.map((side) => cells[side]),
  );
}

/** That each of these cells, as far as there are any, holds what it holds now; null where that cannot be written. */
export function allHeld(place: FormulaPlace, cells: readonly (Address | null)[]): readonly string[] | null {
  const conditions = cells.filter((cell) => cell !== null).map((cell) => heldAs(place, cell));
  const known = conditions.filter((condition) => condition !== null);
  return known.length === conditions.length ? [...new Set(known)] : null;
}

/** That a cell holds what it holds now; null where that cannot be written. EXACT, since "=" takes no notice of capitals. */
export function heldAs({ sheet }: FormulaPlace, cell: Address): string | null {
  const { value, formula } = sheet.cellAt(cell.row, cell.column);
  const name = formatAddress(cell);
  if (typeof value === 'number') return isStill(name, value);
  if (value === null && formula !== null) return null;
  if (value !== null && typeof value !== 'string') return null;
  const text = quoted(value ?? '');
  return text === null ? null : `EXACT(${name},${text})`;
}

/** An emptied cell equals 0, and is no number. */
const isStill = (cell: string, value: number): string =>
  value === 0 ? `AND(ISNUMBER(${cell}),${cell}=0)` : `${cell}=${decimal(value)}`;

/** A text as a formula writes it, a line break as CHAR(10); null where it cannot. */
export function quoted(text: string): string | null {
  if (text.length > LONGEST_TEXT || UNWRITABLE.test(text.replaceAll('\n', ''))) return null;
  const lines = text.split('\n').map((line) => (line === '' ? '' : `"${line.replaceAll('"', '""')}"`));
  const pieces = lines
    .flatMap((line, index) => (index === 0 ? [line] : ['CHAR(10)', line]))
    .filter((one) => one !== '');
  return pieces.length === 0 ? '""' : pieces.join('&');
}
