import type { Book } from '../../src/model/book';
import { findSheet } from '../../src/model/book';
import type { CellContent, Change, NewCell } from '../../src/model/change';
import type { XlsxFile } from '../../src/hosts/xlsx/file';
import { openXlsx } from '../../src/hosts/xlsx/open';
import type { Outcome } from '../../src/hosts/host';
import { say } from '../../src/texts/note';
import { withoutIntersection } from '../../src/formulaSyntax';
import type { StoredBook, StoredCell, StoredSheet } from './book';
import { fromBook } from './fromBook';

/** A workbook file opened in our Excel. */
export interface OpenedFile {
  readonly book: StoredBook;
  /** The file as it would be saved now: the original with what differs written into it. */
  save(): Uint8Array;
}

/** Opens an .xlsx file in our Excel. It is saved through the patcher, so that another program can look at what came through Office.js. */
export function openInExcel(bytes: Uint8Array): OpenedFile {
  const file = need(openXlsx(bytes));
  const original = need(file.book());
  const book = fromBook(original);
  return { book, save: () => save(file, original, book) };
}

function save(file: XlsxFile, original: Book, book: StoredBook): Uint8Array {
  return need(file.apply(changesBetween(original, book))).bytes();
}

function need<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(say(outcome.error.note));
  return outcome.value;
}

/** What must be written into the original to make it the book that Excel has now. */
export function changesBetween(original: Book, book: StoredBook): Change[] {
  return [
    ...book.sheets.flatMap((sheet) => sheetChanges(original, sheet)),
    ...nameChanges(original, book),
    ...[...book.settings].map(([key, value]): Change => ({ kind: 'setting', key, before: null, after: String(value) })),
  ];
}

function sheetChanges(original: Book, stored: StoredSheet): Change[] {
  const sheet = stored.name;
  const highlights = stored.highlights.flatMap((highlight): Change[] => {
    const { ranges, formula, fill, font, bold, borders } = highlight;
    const [range, ...also] = ranges;
    const look = { formula, fill, font: font === '' ? null : font, bold, border: borders.Top.style !== 'None' };
    return [{ kind: 'highlight', sheet, before: null, after: range ? { range, also, ...look } : null }];
  });
  const was = findSheet(original, sheet);
  if (!was) return [{ kind: 'sheet', sheet, before: null, after: newSheet(stored) }, ...highlights];
  const cells = stored.addresses().flatMap((address): Change[] => {
    const before = was.cellAt(address.row, address.column);
    const now = asSaved(stored.cell(address.row, address.column));
    const formatted = now.numberFormat !== before.numberFormat;
    const same = now.formula === before.formula && (now.formula !== null || sameValue(now.value, before.value));
    if (same && !formatted) return [];
    const format = (numberFormat: string) => (formatted ? { numberFormat } : {});
    return [
      {
        kind: 'cell',
        sheet,
        address,
        before: { value: before.value, formula: before.formula, ...format(before.numberFormat) },
        after: { value: now.value, formula: now.formula, ...format(now.numberFormat) },
      },
    ];
  });
  return [...cells, ...highlights];
}

/** The file says the same without "@" (VBA-Docs: implicit intersection is what a plain formula of the file does). */
function asSaved(cell: StoredCell): StoredCell {
  return { ...cell, formula: cell.formula && withoutIntersection(cell.formula) };
}

function sameValue(a: CellContent['value'], b: CellContent['value']): boolean {
  return JSON.stringify(a ?? '') === JSON.stringify(b ?? '');
}

function newSheet(stored: StoredSheet) {
  const cells = stored.addresses().map((address): NewCell => {
    const { value, formula, numberFormat } = asSaved(stored.cell(address.row, address.column));
    return { address, value, formula, numberFormat, style: 'text' };
  });
  return { name: stored.name, cells, columnWidths: [], frozenRows: stored.frozenRows };
}

function nameChanges(original: Book, book: StoredBook): Change[] {
  const key = (sheet: string | null, name: string): string =>
    `${sheet ?? ''}!${name.replace(/^_xlnm\./, '').toLowerCase()}`;
  const before = new Map(original.names.map((name) => [key(name.sheet, name.name), name]));
  const changes: Change[] = [];
  for (const { name, sheet, formula } of book.names) {
    const was = before.get(key(sheet?.name ?? null, name));
    before.delete(key(sheet?.name ?? null, name));
    const after = formula.replace(/^=/, '');
    if (was?.formula === after) continue;
    changes.push({ kind: 'name', sheet: sheet?.name ?? null, name, before: was?.formula ?? null, after });
  }
  const gone = [...before.values()];
  return [
    ...changes,
    ...gone.map(({ name, sheet, formula }): Change => ({ kind: 'name', sheet, name, before: formula, after: null })),
  ];
}
