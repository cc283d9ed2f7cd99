/** An error a cell shows, e.g. {error: '#DIV/0!'}. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: the typed value, or a formula's last result. null is an empty cell or a formula without a result. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell as a host reads it. */
export interface Cell {
  readonly value: CellValue;
  /** With its leading "=", in the invariant (English) form; null when the cell holds no formula. */
  readonly formula: string | null;
  /** What the person sees: the value through its number format. */
  readonly text: string;
  readonly numberFormat: string;
  /** false where the sheet's protection would let a person type. Matters only on a protected sheet. */
  readonly locked: boolean;
}

export const GENERAL = 'General';

export const EMPTY_CELL: Cell = { value: null, formula: null, text: '', numberFormat: GENERAL, locked: true };

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A cell that holds neither a formula nor anything a person sees. */
export function isEmpty(cell: Cell): boolean {
  return cell.formula === null && (cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === ''));
}
