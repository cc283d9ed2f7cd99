import type { Indicator } from '../layout';
import type { Address, CellValue } from '../model';
import { formatAddress } from '../model';
import type { Basis } from '../scoring';
import { onlyIf } from './guard';
import type { FormulaPlace } from './operand';
import type { Term } from './term';
import type { Writing } from './ratio';
import { takenNumbers } from './takenNumbers';
import { literal } from './term';
import { DAY_MS, EPOCH, FIRST_OF_YEARS, NO_YEAR, textDate } from './textDate';

/** Days between two dates of which only one has a year, at least; dates of one table are never that far apart. */
const OTHER_YEARS = 10_000;

/**
 * A date kept: IF(INT((指标日期-完成日期)/10000)=0,1,NA()), on names that take the days out of both cells. Where one side names no year it is of the
 * year that a cell above the table says, taken out of that cell. Later than the target, or a year on one side only without such a cell, gives #N/A, as does what the names do not read, and a bare number where a date is written in words now: no formula
 * sees whether its format makes it a date. null where the names do not read it now.
 */
export function datesTerm(place: FormulaPlace, indicator: Indicator, basis: Basis, writing: Writing): Term | null {
  const { target, actual, operator, unit } = indicator.cells;
  if (basis.kind !== 'met' || basis.ratio !== 1 || target === null || actual === null) return null;
  if (indicator.target.kind !== 'date' || indicator.actual.kind !== 'date') return null;
  // What the columns beside them say of a date no name reads.
  if ([operator, unit].some((cell) => cell !== null && !isBlank(valueAt(place, cell)))) return null;
  const { fromRow, ofYear } = writing;
  const year = yearTerm(place, ofYear);
  if (ofYear !== null && year === null) return null;
  const last = dayIn(valueAt(place, target), 'target');
  const done = dayIn(valueAt(place, actual), 'actual');
  if (last === null || done === null) return null;
  const apart = inYear(last, year) - inYear(done, year);
  if (Math.floor(apart / OTHER_YEARS) !== 0) return null;
  const [wanted, found] = [
    inYearText(place.names.nameFor('targetDate', target, fromRow), last, year),
    inYearText(place.names.nameFor('actualDate', actual, fromRow), done, year),
  ];
  const inWords = [target, actual].filter((cell) => typeof valueAt(place, cell) === 'string');
  const conditions = [...inWords.map((cell) => `ISTEXT(${formatAddress(cell)})`), ...(year?.conditions ?? [])];
  return onlyIf([...conditions, `INT((${wanted}-${found})/${OTHER_YEARS})=0`], literal(1));
}

const valueAt = ({ sheet }: FormulaPlace, { row, column }: Address): CellValue => sheet.cellAt(row, column).value;

const isBlank = (value: CellValue): boolean => value === null || (typeof value === 'string' && value.trim() === '');

const dayIn = (value: CellValue, side: 'target' | 'actual'): number | null =>
  typeof value === 'string' || typeof value === 'number' ? textDate(value, side) : null;

/** The year of the table, out of the cell that says it. */
interface YearTerm {
  readonly text: string;
  readonly value: number;
  readonly conditions: readonly string[];
}

const [FIRST_YEAR, LAST_YEAR] = [2000, 2099];

/** The one number of the cell that says the year, as long as it says the same of another year; null where it is written otherwise. */
function yearTerm(place: FormulaPlace, ofYear: Writing['ofYear']): YearTerm | null {
  if (ofYear === null || ofYear.cell === null) return null;
  const text = formatAddress(ofYear.cell);
  const value = valueAt(place, ofYear.cell);
  const isYear = (of: string): string[] => [`${of}>=${FIRST_YEAR}`, `${of}<=${LAST_YEAR}`, `INT(${of})=${of}`];
  if (value === ofYear.year) return { text, value, conditions: [`ISNUMBER(${text})`, ...isYear(text)] };
  const taken = takenNumbers(place, ofYear.cell);
  const [term, ...others] = taken?.terms ?? [];
  if (taken === null || term?.value !== ofYear.year || others.length > 0) return null;
  return { text: term.text, value: term.value, conditions: [taken.condition, ...isYear(term.text)] };
}

/** A day of no year as one of the year of the table (of the one before it, where that is what 1月前 says). */
function inYear(serial: number, year: YearTerm | null): number {
  if (year === null || serial >= FIRST_OF_YEARS) return serial;
  const day = new Date(EPOCH + serial * DAY_MS);
  const of = year.value + day.getUTCFullYear() - NO_YEAR;
  return (Date.UTC(of, day.getUTCMonth(), day.getUTCDate()) - EPOCH) / DAY_MS;
}

const inYearText = (name: string, serial: number, year: YearTerm | null): string =>
  year === null || serial >= FIRST_OF_YEARS
    ? name
    : `IF(${name}<${FIRST_OF_YEARS},EDATE(${name},12*(${year.text}-${NO_YEAR})),${name})`;
