import type { Book } from '../../src/model/book';
import { isEmpty } from '../../src/model/cell';
import type { Sheet } from '../../src/model/sheet';
import { StoredBook } from './book';
import type { StoredSheet } from './book';

/** Opens in our Excel what another host has read. */
export function fromBook(book: Book): StoredBook {
  const stored = new StoredBook();
  stored.sheets = [];
  for (const sheet of book.sheets) fill(stored.addSheet(sheet.name), sheet);
  stored.active = stored.sheets.find((sheet) => sheet.visibility === 'Visible') ?? stored.addSheet('Sheet1');
  stored.names = book.names.map(({ name, sheet, formula }) => ({
    name: name.replace(/^_xlnm\./, ''), // Excel shows its own names (print area …) without their prefix
    sheet: sheet === null ? null : stored.sheet(sheet),
    formula: `=${formula}`,
    visible: true,
    comment: '',
  }));
  return stored;
}

function fill(stored: StoredSheet, sheet: Sheet): void {
  stored.visibility = sheet.visible ? 'Visible' : 'Hidden';
  stored.isProtected = sheet.isProtected;
  stored.merges = [...sheet.merges];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const { value, formula, text, numberFormat, locked } = sheet.cellAt(row, column);
      if (isEmpty({ value, formula, text, numberFormat, locked }) && numberFormat === 'General' && locked) continue;
      Object.assign(stored.cell(row, column), { value, formula, text, numberFormat, locked });
    }
  }
}
