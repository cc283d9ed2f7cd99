import { LAST_COLUMN, LAST_ROW, columnName } from '../model';
import type { AreaReference, Coordinate } from './tokens';
import { rewrite } from './tokens';

/**
 * A shared formula's text for another cell of its range: relative references move along by `rows` and `columns`
 * and come in again at the other end of the sheet, as Excel has it.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewrite(formula, (token, text) =>
    token.kind === 'area'
      ? text.slice(0, token.bodyStart - token.start) + printArea(shiftArea(token.area, rows, columns))
      : undefined,
  );
}

/** The area moved; for whole columns only the columns move, for whole rows the rows. */
export function shiftArea(area: AreaReference, rows: number, columns: number): AreaReference {
  return {
    shape: area.shape,
    top: shift(area.top, rows, LAST_ROW),
    bottom: shift(area.bottom, rows, LAST_ROW),
    left: shift(area.left, columns, LAST_COLUMN),
    right: shift(area.right, columns, LAST_COLUMN),
  };
}

function shift(coordinate: Coordinate, by: number, last: number): Coordinate {
  if (coordinate.fixed) return coordinate;
  const size = last + 1;
  return { at: (((coordinate.at + by) % size) + size) % size, fixed: false };
}

/** The area as a formula writes it. */
export function printArea({ shape, top, left, bottom, right }: AreaReference): string {
  switch (shape) {
    case 'cell':
      return column(left) + row(top);
    case 'cells':
      return `${column(left)}${row(top)}:${column(right)}${row(bottom)}`;
    case 'columns':
      return `${column(left)}:${column(right)}`;
    case 'rows':
      return `${row(top)}:${row(bottom)}`;
  }
}

function column({ at, fixed }: Coordinate): string {
  return `${fixed ? '$' : ''}${columnName(at)}`;
}

function row({ at, fixed }: Coordinate): string {
  return `${fixed ? '$' : ''}${at + 1}`;
}
