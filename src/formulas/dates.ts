import type { Indicator } from '../layout';
import type { Address, CellValue } from '../model';
import { formatAddress } from '../model';
import type { Basis } from '../scoring';
import { onlyIf } from './guard';
import type { FormulaPlace } from './operand';
import type { Term } from './term';
import { literal } from './term';
import { textDate } from './textDate';

/** Days between two dates of which only one has a year, at least; dates of one table are never that far apart. */
const OTHER_YEARS = 10_000;

/**
 * A date kept: IF(INT((指标日期-完成日期)/10000)=0,1,NA()), on names that take the days out of both cells. Later than the target, or a
 * year on one side only, gives #N/A, as does what the names do not read, and a bare number where a date is written in words now: no formula
 * sees whether its format makes it a date. null where the names do not read it now.
 */
export function datesTerm(place: FormulaPlace, indicator: Indicator, basis: Basis, fromRow: number): Term | null {
  const { target, actual, operator, unit } = indicator.cells;
  if (basis.kind !== 'met' || basis.ratio !== 1 || target === null || actual === null) return null;
  if (indicator.target.kind !== 'date' || indicator.actual.kind !== 'date') return null;
  // What the columns beside them say of a date no name reads.
  if ([operator, unit].some((cell) => cell !== null && !isBlank(valueAt(place, cell)))) return null;
  const last = dayIn(valueAt(place, target), 'target');
  const done = dayIn(valueAt(place, actual), 'actual');
  if (last === null || done === null || Math.floor((last - done) / OTHER_YEARS) !== 0) return null;
  const [wanted, found] = [
    place.names.nameFor('targetDate', target, fromRow),
    place.names.nameFor('actualDate', actual, fromRow),
  ];
  const inWords = [target, actual].filter((cell) => typeof valueAt(place, cell) === 'string');
  const conditions = inWords.map((cell) => `ISTEXT(${formatAddress(cell)})`);
  return onlyIf([...conditions, `INT((${wanted}-${found})/${OTHER_YEARS})=0`], literal(1));
}

const valueAt = ({ sheet }: FormulaPlace, { row, column }: Address): CellValue => sheet.cellAt(row, column).value;

const isBlank = (value: CellValue): boolean => value === null || (typeof value === 'string' && value.trim() === '');

const dayIn = (value: CellValue, side: 'target' | 'actual'): number | null =>
  typeof value === 'string' || typeof value === 'number' ? textDate(value, side) : null;
