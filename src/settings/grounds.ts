import type { Book, Sheet } from '../model';
import { findSheet, append } from '../model';

/*
 * The texts of a workbook that an entry rests on. They are covered by its mark, so that an entry that was carried over to other
 * texts is nobody's. Numbers and formulas are left out: filling in a table must not cost a person what they decided about it.
 */

/** As many texts as title, year, project, department and unit take with their labels. */
const HEAD_TEXTS = 8;
/** Where a table's head has long ended; a sheet without texts is not gone through to its end. */
const HEAD_ROWS = 60;
/** Name, target and actual of a row; what is written behind them may change. */
const ROW_TEXTS = 3;

/** The first texts of a sheet, which say whose table of which year it is; none where there is no such sheet. */
export function headOf(book: Book, name: string): readonly string[] {
  const sheet = findSheet(book, name);
  const texts: string[] = [];
  for (let row = 0; sheet && row < Math.min(sheet.rowCount, HEAD_ROWS) && texts.length < HEAD_TEXTS; row++) {
    append(texts, typedTexts(sheet, row));
  }
  return texts.slice(0, HEAD_TEXTS);
}

/** The first texts of a row (zero-based). */
export function rowStart(book: Book, name: string, row: number): readonly string[] {
  const sheet = findSheet(book, name);
  return sheet ? typedTexts(sheet, row).slice(0, ROW_TEXTS) : [];
}

/** All that a row (zero-based) shows. */
export function wholeRow(book: Book, name: string, row: number): readonly string[] {
  const sheet = findSheet(book, name);
  if (!sheet) return [];
  return Array.from({ length: sheet.columnCount }, (_, column) => sheet.cellAt(row, column).text.trim());
}

function typedTexts(sheet: Sheet, row: number): string[] {
  const texts: string[] = [];
  for (let column = 0; column < sheet.rowEnd(row); column++) {
    const { value, formula } = sheet.cellAt(row, column);
    if (formula === null && typeof value === 'string' && value.trim() !== '') texts.push(value.trim());
  }
  return texts;
}
