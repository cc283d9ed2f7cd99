import type { Range } from '../../src/model/address';
import type { AreaReference } from '../../src/formulaSyntax/tokens';
import { rewrite } from '../../src/formulaSyntax/tokens';
import { printArea, shiftFormula } from '../../src/formulaSyntax/shift';
import { quoteSheet } from '../../src/model';
import type { StoredBook, StoredHighlight, StoredSheet } from './book';
import { StoredSheet as Sheet } from './book';

/**
 * What a person does to a workbook besides typing. Formulas, names, merges, filters' rows and conditional formats follow as Excel has
 * it ("Insert or delete rows and columns", "Rename a worksheet", "Move or copy worksheets", all support.microsoft.com): references move
 * with their cells, grow when rows come inside, shrink when some go, and are #REF! when all go. That a conditional format follows in the
 * same way, and that its formula is seen from its first cell, is what every Excel shows; no page of Microsoft's states it.
 */

const COLUMNS = 16_384;
const REF = '#REF!';

/** Rows come in above `row` (zero-based). */
export function insertRows(book: StoredBook, sheet: StoredSheet, row: number, count: number): void {
  shiftRows(book, sheet, { row, gone: 0, come: count });
}

/** `count` rows from `row` on are deleted. */
export function deleteRows(book: StoredBook, sheet: StoredSheet, row: number, count: number): void {
  shiftRows(book, sheet, { row, gone: count, come: 0 });
}

interface Move {
  readonly row: number;
  readonly gone: number;
  readonly come: number;
}

function shiftRows(book: StoredBook, sheet: StoredSheet, move: Move): void {
  sheet.cells = new Map(
    [...sheet.cells].flatMap(([key, cell]) => {
      const row = rowAfter(Math.floor(key / COLUMNS), move);
      return row === null ? [] : [[row * COLUMNS + (key % COLUMNS), cell] as const];
    }),
  );
  const rows = <T>(entries: Iterable<readonly [number, T]>) =>
    [...entries].flatMap(([row, value]) => {
      const to = rowAfter(row, move);
      return to === null ? [] : [[to, value] as const];
    });
  sheet.rowHeights = new Map(rows(sheet.rowHeights));
  sheet.hiddenRows = new Set(rows([...sheet.hiddenRows].map((row) => [row, null] as const)).map(([row]) => row));
  sheet.merges = sheet.merges.flatMap((range) => rangeAfter(range, move) ?? []);
  sheet.tables = sheet.tables.flatMap((table) => {
    const range = rangeAfter(table.range, move);
    return range ? [{ ...table, range }] : [];
  });
  sheet.highlights = sheet.highlights.flatMap((highlight) => highlightAfter(highlight, sheet, move));
  forEachFormula(book, (formula, on) => referencesAfter(formula, on, sheet, move));
}

function highlightAfter(highlight: StoredHighlight, sheet: StoredSheet, move: Move): StoredHighlight[] {
  const ranges = highlight.ranges.flatMap((range) => rangeAfter(range, move) ?? []);
  const [first] = highlight.ranges;
  if (ranges.length === 0 || !first) return [];
  // Seen from the first cell that is left.
  const inside = first.top >= move.row && first.top < move.row + move.gone;
  const from = inside ? move.row + move.gone - first.top : 0;
  const seen = shiftFormula(highlight.formula, from, 0);
  return [{ ...highlight, ranges, formula: referencesAfter(seen, sheet, sheet, move) }];
}

function rowAfter(row: number, { row: at, gone, come }: Move): number | null {
  if (row < at) return row;
  return row < at + gone ? null : row - gone + come;
}

function rangeAfter(range: Range, { row: at, gone, come }: Move): Range | null {
  const end = at + gone;
  if (range.top >= at && range.bottom < end) return null;
  const top = range.top < at ? range.top : Math.max(range.top, end) - gone + come;
  const bottom = range.bottom < at ? range.bottom : range.bottom < end ? at - 1 : range.bottom - gone + come;
  return { ...range, top, bottom };
}

function referencesAfter(formula: string, on: StoredSheet | null, sheet: StoredSheet, move: Move): string {
  return rewrite(formula, (token, text) => {
    if (token.kind !== 'area') return undefined;
    const about = token.sheets ? token.sheets.first === sheet.name : on === sheet;
    const { area } = token;
    if (!about || area.shape === 'columns') return undefined;
    const range = rangeAfter({ top: area.top.at, bottom: area.bottom.at, left: 0, right: 0 }, move);
    if (!range) return text.slice(0, token.bodyStart - token.start) + REF;
    const moved: AreaReference = {
      ...area,
      top: { ...area.top, at: range.top },
      bottom: { ...area.bottom, at: range.bottom },
    };
    return text.slice(0, token.bodyStart - token.start) + printArea(moved);
  });
}

function forEachFormula(book: StoredBook, change: (formula: string, on: StoredSheet | null) => string): void {
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values()) if (cell.formula !== null) cell.formula = change(cell.formula, sheet);
  }
  for (const name of book.names) name.formula = change(name.formula, null);
}

/** The sheet gets another name; every reference says the new one. */
export function renameSheet(book: StoredBook, sheet: StoredSheet, name: string): void {
  const from = sheet.name;
  forEachFormula(book, (formula) => withSheet(formula, from, name));
  for (const one of book.sheets) {
    for (const highlight of one.highlights) highlight.formula = withSheet(highlight.formula, from, name);
  }
  sheet.name = name;
}

function withSheet(formula: string, from: string, to: string): string {
  return rewrite(formula, (token, text) => {
    const named = (token.kind === 'area' || token.kind === 'name') && token.sheets?.first === from;
    return named ? `${quoteSheet(to)}!${text.slice(token.bodyStart - token.start)}` : undefined;
  });
}

/**
 * A copy of the sheet with its formats and the names of its own, which then speak of the copy (so LibreOffice does it, measured; of Excel
 * it is read). `into`: another workbook.
 */
export function copySheet(book: StoredBook, sheet: StoredSheet, name: string, into: StoredBook = book): StoredSheet {
  const copy = new Sheet(into.newId(), name);
  const own = (formula: string): string => withSheet(formula, sheet.name, name);
  for (const [key, cell] of sheet.cells) {
    copy.cells.set(key, { ...cell, formula: cell.formula && own(cell.formula), formats: new Map(cell.formats) });
  }
  copy.merges = [...sheet.merges];
  copy.rowHeights = new Map(sheet.rowHeights);
  copy.hiddenRows = new Set(sheet.hiddenRows);
  copy.highlights = sheet.highlights.map((one) => ({
    ...one,
    id: into.newId(),
    formula: own(one.formula),
    borders: structuredClone(one.borders),
  }));
  copy.isProtected = sheet.isProtected;
  copy.allowFormatCells = sheet.allowFormatCells;
  into.sheets.push(copy);
  into.names.push(
    ...book.names
      .filter((one) => one.sheet === sheet)
      .map((one) => ({ ...one, sheet: copy, formula: own(one.formula) })),
  );
  return copy;
}

/** The sheet goes; what speaks of it says #REF!. */
export function deleteSheet(book: StoredBook, sheet: StoredSheet): void {
  sheet.deleted = true;
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.names = book.names.filter((name) => name.sheet !== sheet);
  forEachFormula(book, (formula) =>
    rewrite(formula, (token) =>
      (token.kind === 'area' || token.kind === 'name') && token.sheets?.first === sheet.name ? REF : undefined,
    ),
  );
  if (book.active === sheet) book.active = book.sheets[0] ?? book.addSheet('Sheet1');
}

/** The rows of the range are put in another order: `order[i]` is the row (from 0 within the range) that comes i-th. Formats stay. */
export function sortRows(sheet: StoredSheet, range: Range, order: readonly number[]): void {
  const rows = order.map((from) => {
    const row: (readonly [number, NonNullable<ReturnType<StoredSheet['peek']>> | undefined])[] = [];
    for (let column = range.left; column <= range.right; column++)
      row.push([column, sheet.peek(range.top + from, column)]);
    return row;
  });
  rows.forEach((row, at) => {
    for (const [column, cell] of row) {
      const key = (range.top + at) * COLUMNS + column;
      const by = at - (order[at] ?? at);
      // A formula goes with its row, its relative references too.
      if (cell) sheet.cells.set(key, { ...cell, formula: cell.formula && shiftFormula(cell.formula, by, 0) });
      else sheet.cells.delete(key);
    }
  });
}
