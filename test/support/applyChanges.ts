import type { Address } from '../../src/model/address';
import type { Book, DefinedName } from '../../src/model/book';
import { findSheet } from '../../src/model/book';
import { shownText } from '../../src/hosts/xlsx/read/shown';
import type { Cell } from '../../src/model/cell';
import { EMPTY_CELL, GENERAL } from '../../src/model/cell';
import type { CellChange, CellContent, Change, NameChange, NewSheet } from '../../src/model/change';
import { Sheet } from '../../src/model/sheet';

/** A book with the changes made; nothing is checked here. Highlights and settings are no part of a book. */
export function applyChanges(book: Book, changes: readonly Change[]): Book {
  return changes.reduce(applyOne, book);
}

function applyOne(book: Book, change: Change): Book {
  switch (change.kind) {
    case 'cell':
      return withCell(book, change);
    case 'name':
      return { ...book, names: withName(book.names, change) };
    case 'sheet':
      return { ...book, sheets: withSheet(book, change.sheet, change.after) };
    case 'highlight':
    case 'setting':
      return book;
  }
}

function withCell(book: Book, { sheet: name, address, after }: CellChange): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === name ? replaceCell(sheet, address, after) : sheet)),
  };
}

/** The sheet with one cell's content replaced; its number format stays unless the content names one. */
export function replaceCell(sheet: Sheet, address: Address, content: CellContent): Sheet {
  const rows = Array.from({ length: Math.max(sheet.rowCount, address.row + 1) }, (_, row) =>
    Array.from({ length: Math.max(sheet.columnCount, address.column + 1) }, (__, column): Cell =>
      sheet.cellAt(row, column),
    ),
  );
  const row = rows[address.row];
  if (row) {
    const old = row[address.column] ?? EMPTY_CELL;
    const numberFormat = content.numberFormat ?? old.numberFormat;
    const { value, formula } = content;
    row[address.column] = { ...old, value, formula, numberFormat, text: shownText(value, numberFormat, false) };
  }
  const { name, merges, visible, isProtected } = sheet;
  return new Sheet({ name, merges, visible, isProtected, rows });
}

function withName(names: readonly DefinedName[], { name, sheet, after }: NameChange): DefinedName[] {
  const others = names.filter((one) => one.name !== name || one.sheet !== sheet);
  return after === null ? others : [...others, { name, sheet, formula: after }];
}

function withSheet(book: Book, name: string, after: NewSheet | null): Sheet[] {
  const others = book.sheets.filter((sheet) => sheet.name !== name);
  if (after === null) return others;
  const empty = new Sheet({ name, rows: [] });
  const filled = after.cells.reduce((sheet, cell) => replaceCell(sheet, cell.address, cell), empty);
  return [...others, filled];
}

/** What a cell holds now, in the form of a change. */
export function contentAt(book: Book, sheet: string, address: Address): CellContent {
  const cell = findSheet(book, sheet)?.cellAt(address.row, address.column) ?? EMPTY_CELL;
  return cell.numberFormat === GENERAL
    ? { value: cell.value, formula: cell.formula }
    : { value: cell.value, formula: cell.formula, numberFormat: cell.numberFormat };
}
