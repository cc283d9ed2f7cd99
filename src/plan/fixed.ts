import type { FormulaPlace } from '../formulas';
import { SheetNames, writtenScore } from '../formulas';
import type { Book } from '../model';
import { findSheet } from '../model';
import type { Evaluation, IndicatorResult } from '../scoring';

/** Whether the score written for a row stays as it was judged when the row changes (按当前判断固定). */
export function isFixed(place: FormulaPlace, result: IndicatorResult): boolean {
  const { indicator } = result;
  return !writtenScore(place, result, indicator.cells.score?.row ?? indicator.row).follows;
}

/** The rows (zero-based) of a table whose scores do not follow them. */
export function fixedRows(evaluation: Evaluation, book: Book): ReadonlySet<number> {
  const { table, indicators } = evaluation;
  const sheet = findSheet(book, table.sheet);
  if (!sheet) return new Set();
  const place = { sheet, names: new SheetNames(table.sheet, book.names) };
  return new Set(indicators.filter((result) => isFixed(place, result)).map(({ indicator }) => indicator.row));
}
