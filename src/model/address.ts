/**
 * Addresses of cells.
 *
 * Everywhere in the code a cell is counted from zero and relative to its sheet: row 0, column 0 is A1.
 * One-based rows and column letters exist only in A1 texts, and are made and read here alone.
 */

/** One cell of a sheet; zero-based. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** One cell of a workbook. */
export interface CellRef {
  readonly sheet: string;
  readonly address: Address;
}

/** A rectangle of cells; zero-based, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The largest row and column an .xlsx sheet has, zero-based (XFD1048576). */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** 0 → "A", 27 → "AB". Refuses (RangeError) what is no column of a sheet. */
export function columnName(column: number): string {
  if (!Number.isInteger(column) || column < 0 || column > LAST_COLUMN) throw new RangeError(`no column: ${column}`);
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "ab" → 27; null when the text is no column of a sheet. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1 <= LAST_COLUMN ? index - 1 : null;
}

/** {row: 15, column: 7} → "H16". */
export function formatAddress(address: Address): string {
  return `${columnName(address.column)}${address.row + 1}`;
}

/** {row: 15, column: 7} → "$H$16". */
export function formatAbsolute(address: Address): string {
  return `$${columnName(address.column)}$${address.row + 1}`;
}

/** "H16" or "$H$16" → {row: 15, column: 7}; null when the text is no cell. */
export function parseAddress(text: string): Address | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return column === null || row < 0 || row > LAST_ROW ? null : { row, column };
}

/** "A1:I77" or "B2" → a range, its corners put in order; null when the text is no range. */
export function parseRange(text: string): Range | null {
  const [first = '', second = first, ...more] = text.split(':');
  const a = parseAddress(first);
  const b = parseAddress(second);
  if (!a || !b || more.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** A range as "A1:I77", or "B2" when it is one cell. */
export function formatRange(range: Range): string {
  const first = formatAddress({ row: range.top, column: range.left });
  const last = formatAddress({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** The range of one cell. */
export function rangeOf(address: Address): Range {
  return { top: address.row, left: address.column, bottom: address.row, right: address.column };
}

export function contains(range: Range, address: Address): boolean {
  return (
    address.row >= range.top &&
    address.row <= range.bottom &&
    address.column >= range.left &&
    address.column <= range.right
  );
}

export function sameAddress(a: Address, b: Address): boolean {
  return a.row === b.row && a.column === b.column;
}

/** A sheet's name as it stands in a formula: always in quotes, inner quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
