import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOST_XLS_BYTES, openXls } from '../../../src/hosts/xls';
import { workbookStream } from '../../../src/hosts/xls/compound';
import { openXlsx } from '../../../src/hosts/xlsx';
import type { Book } from '../../../src/model';
import { EMPTY_CELL, Sheet } from '../../../src/model';
import { valueOf } from '../contract';
import { differences } from '../sameBook';
import { bytes, numberCell, streamOf, words } from './stream';

const FIXTURES = new URL('../../fixtures/xls/', import.meta.url);
const BOOKS = new URL('../../fixtures/books/', import.meta.url);
const RICH = new URL('../../../../shared/tables/rich/', import.meta.url);
const NAMES = readdirSync(FIXTURES).flatMap((name) => (name.endsWith('.xls') ? [name.slice(0, -4)] : []));

const fileIn = (folder: URL, name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const oldBook = (file: Uint8Array): Book => valueOf(valueOf(openXls(file)).book());
const newBook = (file: Uint8Array): Book => valueOf(valueOf(openXlsx(file)).book());
const refusal = (file: Uint8Array) => {
  const opened = openXls(file);
  return opened.ok ? 'read' : opened.error.note.id;
};

/** The book with nothing but what a person typed, as it is shown. */
const typedIn = (book: Book): Book => ({
  ...book,
  names: [],
  sheets: book.sheets.map((sheet) => {
    const row = (at: number) =>
      Array.from({ length: sheet.columnCount }, (_, column) => {
        const { value, text, formula } = sheet.cellAt(at, column);
        return formula === null ? { ...EMPTY_CELL, value, text } : EMPTY_CELL;
      });
    const rows = Array.from({ length: sheet.rowCount }, (_, at) => row(at));
    return new Sheet({ name: sheet.name, visible: sheet.visible, merges: sheet.merges, rows });
  }),
});

/** What LibreOffice itself changes when it saves an .xls: its own dates for Excel's built-in ones, other spellings, =true for true. */
const BY_LIBREOFFICE: Readonly<Record<string, readonly string[]>> = {
  dates1904: ['B1', 'C1'],
  kinds: ['D3', 'C4', 'D4', 'C5', 'D5', 'B9', 'C9', 'D13'],
};

describe('an old workbook reads like the new one it was saved from', () => {
  it.each(NAMES)('%s', (name) => {
    const found = differences(newBook(fileIn(FIXTURES, `${name}.xlsx`)), oldBook(fileIn(FIXTURES, `${name}.xls`)));
    expect(found.map((line) => line.replace(/:.*/, ''))).toEqual(
      (BY_LIBREOFFICE[name] ?? []).map((cell) => `表!${cell}`),
    );
    const valueIn = (side: string) => /\[(.*?),"/.exec(side)?.[1];
    for (const [one = '', two = ''] of found.map((line) => line.split(' ≠ '))) expect(valueIn(two)).toBe(valueIn(one));
  });

  it.each([
    ['of our own', fileIn(BOOKS, 'rich.xlsx'), fileIn(BOOKS, 'rich-libreoffice.xls')],
    ...(existsSync(RICH) ? [['beside the clone', fileIn(RICH, 'rich.xlsx'), fileIn(RICH, 'rich.xls')] as const] : []),
  ] as const)('a workbook with all that a template may hold, %s', (_, now, old) => {
    // Formulas aside: some are newer than the old format, which keeps an error in their place, and LibreOffice recalculated others.
    expect(differences(typedIn(newBook(now)), typedIn(oldBook(old)))).toEqual([]);
  });
});

describe('files of other writers', () => {
  const kinds = fileIn(FIXTURES, 'kinds.xls');

  it('a stream in capitals, as some exporters name it', () => {
    const at = Buffer.from(kinds).indexOf(Buffer.from('Workbook', 'utf16le'));
    const renamed = Uint8Array.from(kinds);
    renamed.set(Buffer.from('WORKBOOK', 'utf16le'), at);
    expect(differences(oldBook(kinds), oldBook(renamed))).toEqual([]);
  });

  it('a stream without container', () => {
    expect(differences(oldBook(kinds), oldBook(workbookStream(kinds)))).toEqual([]);
  });

  it('Excel 5 of a Chinese system: texts in its code page', () => {
    const [sheet, text] = [Uint8Array.of(0xb1, 0xed), Uint8Array.of(0xb5, 0xc3, 0xb7, 0xd6)]; // 表, 得分
    const file = streamOf({
      version: 0x500,
      name: sheet,
      nameLength: 2,
      globals: [[0x42, words(936)]],
      cells: [[0x204, bytes(words(0, 0, 0, text.length), text)], numberCell(1, 0, 0, 9.5)],
    });
    const [read] = oldBook(file).sheets;
    expect([read?.name, read?.cellAt(0, 0).text, read?.cellAt(1, 0).value]).toEqual(['表', '得分', 9.5]);
  });

  it("Excel's built-in dates show as they do in China", () => {
    const file = streamOf({
      version: 0x600,
      name: Uint8Array.of(0, 65),
      nameLength: 1,
      globals: [14, 31, 10].map((format) => [0xe0, words(0, format, 0, 0, 0, 0, 0, 0, 0, 0)] as const),
      cells: [numberCell(0, 0, 0, 45641), numberCell(0, 1, 1, 45641), numberCell(0, 2, 2, 0.985)],
    });
    const [read] = oldBook(file).sheets;
    expect([0, 1, 2].map((column) => read?.cellAt(0, column).text)).toEqual(['2024/12/15', '2024年12月15日', '98.50%']);
  });
});

describe('old workbooks that are not read', () => {
  const kinds = fileIn(FIXTURES, 'kinds.xls');
  const withGlobal = (id: number) =>
    streamOf({ version: 0x600, name: Uint8Array.of(0, 65), nameLength: 1, globals: [[id, words(1, 0, 1)]], cells: [] });

  it.each<[string, Uint8Array, string]>([
    ['with a password', withGlobal(0x2f), 'file.encrypted'],
    ['older than Excel 5', Uint8Array.of(9, 4, 6, 0, 0, 0, 0x10, 0), 'file.xls'],
    ['cut off', kinds.subarray(0, 9000), 'file.damaged'],
    ['cut off without container', workbookStream(kinds).subarray(0, 9000), 'file.damaged'],
    ['too long', new Uint8Array(MOST_XLS_BYTES + 1), 'file.too-large'],
    ['empty', new Uint8Array(0), 'file.damaged'],
  ])('%s', (_, file, sentence) => {
    expect(refusal(file)).toBe(sentence);
  });

  it('a formula whose text is missing', () => {
    const due = bytes(words(0, 0, 0, 0, 0, 0, 0xffff, 0, 0, 0), words(0));
    const file = streamOf({ version: 0x600, name: Uint8Array.of(0, 65), nameLength: 1, cells: [[0x06, due]] });
    expect(refusal(file)).toBe('file.damaged');
  });
});
