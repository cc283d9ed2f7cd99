import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBooks } from '../../scripts/fixtures/books.mjs';
import { openXlsx } from '../../src/hosts/xlsx/open';
import type { Book } from '../../src/model/book';
import { BOOKS, bookBytes, bookPath } from './books';

function read(name: string): Book {
  const file = openXlsx(bookBytes(name));
  const book = file.ok ? file.value.book() : file;
  return book.ok ? book.value : expect.fail(`${name}: ${book.error.note.id}`);
}

/** What the cells of a workbook hold, by sheet and place. */
const contents = ({ sheets }: Book) =>
  sheets.map((sheet) => ({
    name: sheet.name,
    cells: Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_, column) => {
        const { value, formula } = sheet.cellAt(row, column);
        return formula === null ? (value ?? '') : null;
      }),
    ),
  }));

describe('the workbooks of the project', () => {
  const made = makeBooks();

  it('are the ones in the folder', () => {
    const files = readdirSync(dirname(bookPath('rich')))
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => basename(name, '.xlsx'));
    expect(files.sort()).toEqual(BOOKS);
    expect([...made.keys(), 'rich-libreoffice'].sort()).toEqual(BOOKS);
  });

  it.each([...made.keys()])('%s is what its source says, byte by byte', (name) => {
    expect(Buffer.compare(made.get(name) ?? new Uint8Array(), bookBytes(name))).toBe(0);
  });

  it('the one that LibreOffice wrote holds what the rich one holds', () => {
    expect(contents(read('rich-libreoffice'))).toEqual(contents(read('rich')));
  });
});
