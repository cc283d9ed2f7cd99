import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../../src/model/book';
import { formatAddress } from '../../../src/model/address';
import type { CellValue } from '../../../src/model/cell';
import type { CellChange } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { richWorkbook } from './richWorkbook';
import { BOOKS, bookBytes, extraBooks } from '../../support/books';
import { runs } from '../../support/runs';
import { faultsOf } from './soundPackage';
import { cellsOf, changedEntries, ok, open, prefixed, rewrite, textsOf, utf16 } from './support';

const texts = fc.oneof(
  fc.constantFrom(
    '完成',
    '=1+1',
    '+3',
    '-2',
    '@x',
    ' 两端空格 ',
    '换\n行',
    '_x000D_',
    'a\rb',
    '<&>"\'',
    '\u0001',
    '😀',
    '',
  ),
  fc.string({ maxLength: 12 }),
);
const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.constantFrom(0, 1, 0.1, 93.95, 1e21, 1e-7),
  texts,
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#DIV/0!' }),
);
const formulas = fc.constantFrom('=ROUND(A1*2,2)', '=SUM($A$1:B3)', '=IF(A1<>"",1,"<&>")', '=1+1');

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string | undefined;
}

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    sheet: fc.nat(8),
    row: fc.nat(90),
    column: fc.nat(13),
    value: values,
    formula: fc.option(formulas, { freq: 3 }),
    numberFormat: fc.option(fc.constantFrom('0.00', '0.0%', 'General', 'yyyy"年"m"月"d"日"'), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** The edits as changes that the book allows: one for a cell, none inside a merge. */
function changesFor(book: Book, wanted: readonly Edit[]): CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const edit of wanted) {
    const sheet = book.sheets[edit.sheet % book.sheets.length];
    if (!sheet) continue;
    const address = sheet.anchorAt(edit.row, edit.column);
    const now = sheet.cellAt(address.row, address.column);
    const { numberFormat } = edit;
    const inGrid = address.row < sheet.rowCount && address.column < sheet.columnCount;
    const format =
      numberFormat === undefined || !inGrid ? [{}, {}] : [{ numberFormat: now.numberFormat }, { numberFormat }];
    changes.set(`${sheet.name}!${formatAddress(address)}`, {
      kind: 'cell',
      sheet: sheet.name,
      address,
      before: { value: now.value, formula: now.formula, ...format[0] },
      after: { value: edit.value, formula: edit.formula, ...format[1] },
    });
  }
  return [...changes.values()];
}

const content = (book: Book) =>
  new Map(
    [...cellsOf(book)]
      .map(([key, { value, formula }]) => [key, formula ?? value] as const)
      .filter(([, held]) => held !== ''),
  );

/** Without protection every cell can be written; what protection refuses is tested elsewhere. */
const unprotected = (_: string, text: string) => text.replace(/<(\w+:)?sheetProtection\b[^>]*>/, '');
const WORKBOOKS: [string, () => Uint8Array][] = [
  ['a rich workbook', () => rewrite(richWorkbook(), unprotected)],
  ['a rich workbook with prefixed elements', () => rewrite(rewrite(richWorkbook(), unprotected), prefixed)],
  ['a rich workbook in UTF-16', () => rewrite(rewrite(richWorkbook(), unprotected), utf16)],
  ...[...BOOKS, ...extraBooks()].map((name): [string, () => Uint8Array] => [
    name,
    () => rewrite(bookBytes(name), unprotected),
  ]),
];

const RUNS = runs(10, 100);
/** Texts up to this length never make a row grow (hosts/xlsx/write/heights.ts). */
const LONG = 12;

type Shown = ReturnType<typeof cellsOf> extends Map<string, infer One> ? One : never;

function expectWritten(cell: Shown | undefined, { after }: CellChange): void {
  expect(cell?.formula ?? null).toBe(after.formula);
  expect(cell?.value ?? '').toEqual(after.value ?? '');
  if (after.numberFormat !== undefined && cell) expect(cell.numberFormat).toBe(after.numberFormat);
}

/** A cell that nobody wrote to; only the result of its formula may be gone. */
function expectAsItWas(key: string, was: Shown | undefined, is: Shown | undefined): void {
  const kept = (cell: Shown | undefined) => [key, cell?.formula ?? null, cell?.numberFormat, cell?.locked];
  expect(kept(is)).toEqual(kept(was));
  if (is?.value !== null || !was?.formula) expect([key, is?.value]).toEqual([key, was?.value]);
}

describe('random edits', () => {
  it.each(WORKBOOKS)('%s: the edits are there, everything else is as it was, and the inverse restores', (_, make) => {
    const bytes = make();
    const file = open(bytes);
    const book = ok(file.book());
    const before = cellsOf(book);
    let refused = 0;
    fc.assert(
      fc.property(edits, (wanted) => {
        const changes = changesFor(book, wanted);
        const applied = file.apply(changes);
        if (!applied.ok) {
          // An array formula or a table's header was hit; what is refused is tested elsewhere.
          expect(applied.error.code).toBe('refused');
          refused++;
          return;
        }
        const written = applied.value.bytes();
        expect(faultsOf(written, bytes)).toEqual([]);
        const reread = open(written);
        const after = cellsOf(ok(reread.book()));
        const touched = new Map(changes.map((one) => [`${one.sheet}!${formatAddress(one.address)}`, one]));
        for (const [key, change] of touched) expectWritten(after.get(key), change);
        for (const key of new Set([...before.keys(), ...after.keys()])) {
          if (!touched.has(key)) expectAsItWas(key, before.get(key), after.get(key));
        }
        const mayChange =
          /worksheets\/sheet\d+\.xml$|styles\.xml$|sharedStrings\.xml$|workbook\.xml(\.rels)?$|Content_Types|calcChain/;
        // A long text that is written over leaves word of its row's height, so that restoring it does not count as a text of ours.
        const isOverLong = changes.some(({ before: { value } }) => typeof value === 'string' && value.length > LONG);
        const isSettings = (entry: string): boolean => isOverLong && /^customXml\/|^_rels\/\.rels$/.test(entry);
        expect(changedEntries(bytes, written).filter((entry) => !mayChange.test(entry) && !isSettings(entry))).toEqual(
          [],
        );
        const restored = ok(ok(reread.apply(invertAll(changes))).book());
        expect(content(restored)).toEqual(content(book));
        expect(ok(applied.value.book()).sheets.map((sheet) => sheet.usedRange())).toEqual(
          ok(reread.book()).sheets.map((sheet) => sheet.usedRange()),
        );
      }),
      { seed: 20241231, numRuns: RUNS },
    );
    expect(refused).toBeLessThan(RUNS * 0.52);
  });

  it('keeps the row and cell order, the spans and the dimension true', () => {
    const file = open(bookBytes('department-overall-blank'));
    const [sheet] = ok(file.book()).sheets;
    const add = (row: number, column: number): CellChange => ({
      kind: 'cell',
      sheet: sheet?.name ?? '',
      address: { row, column },
      before: { value: null, formula: null },
      after: { value: 1, formula: null },
    });
    const written = ok(file.apply([add(200, 3), add(100, 20), add(100, 2), add(75, 12)])).bytes();
    const xml = textsOf(written)['xl/worksheets/sheet1.xml'] ?? '';
    expect(/<dimension ref="([^"]*)"/.exec(xml)?.[1]).toBe('A1:U201');
    const rows = [...xml.matchAll(/<row r="(\d+)"/g)].map((match) => Number(match[1]));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(xml).toContain('<row r="101"><c r="C101"><v>1</v></c><c r="U101"><v>1</v></c></row><row r="201">');
  });
});
