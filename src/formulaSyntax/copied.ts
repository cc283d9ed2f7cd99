import type { Address, Range } from '../model/address';
import { columnIndex, columnName } from '../model/address';

/** A cell or a range of the formula's own sheet, as it stands in its text. */
export interface Reference {
  readonly range: Range;
  readonly start: number;
  readonly text: string;
}

const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
/** Quoted texts and other sheets' cells are stepped over; a name or a function that looks like a cell (LOG10, A1B) is none. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\w.\u3400-\u9fff]+)![$A-Za-z\d:]+|(?<![\w.$\u3400-\u9fff])${CELL}(?::${CELL})?(?![\w.(\u3400-\u9fff])`,
  'g',
);

/** The cells that a formula reads on its own sheet, in the order written. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const [text, , left, , top, , right, , bottom] = match;
    if (left === undefined || top === undefined) continue;
    const range = rangeBetween(cellOf(left, top), cellOf(right ?? left, bottom ?? top));
    if (range) found.push({ range, start: match.index, text });
  }
  return found;
}

/** Whether the formula reads other sheets. */
export function readsOtherSheets(formula: string): boolean {
  return /!/.test(formula.replace(/"(?:[^"]|"")*"/g, ''));
}

/** The formula with its references told relative to its own cell, so that a formula copied down its column reads the same. */
export function relativeForm(formula: string, at: Address): string {
  return replaceCells(formula, (absoluteColumn, column, absoluteRow, row) => {
    const across = absoluteColumn ? `C${column}` : `C[${column - at.column}]`;
    return `R${absoluteRow ? row : `[${row - at.row}]`}${across}`;
  });
}

/** The formula as it would read when copied `down` rows further down. */
export function copiedDown(formula: string, down: number): string {
  return replaceCells(formula, (absoluteColumn, column, absoluteRow, row) => {
    const moved = absoluteRow ? row : row + down;
    return `${absoluteColumn ? '$' : ''}${columnName(column)}${absoluteRow ? '$' : ''}${moved + 1}`;
  });
}

type Put = (absoluteColumn: boolean, column: number, absoluteRow: boolean, row: number) => string;

function replaceCells(formula: string, put: Put): string {
  let result = '';
  let done = 0;
  for (const { start, text } of referencesIn(formula)) {
    result +=
      formula.slice(done, start) +
      text.replace(new RegExp(CELL, 'g'), (_, dollarColumn: string, column: string, dollarRow: string, row: string) =>
        put(dollarColumn === '$', columnIndex(column) ?? 0, dollarRow === '$', Number(row) - 1),
      );
    done = start + text.length;
  }
  return result + formula.slice(done);
}

function cellOf(column: string, row: string): Address | null {
  const index = columnIndex(column);
  return index === null ? null : { row: Number(row) - 1, column: index };
}

function rangeBetween(a: Address | null, b: Address | null): Range | null {
  if (a === null || b === null || a.row < 0 || b.row < 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
