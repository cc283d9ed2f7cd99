import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Book } from '../../../src/model/book';
import type { Cell, CellValue } from '../../../src/model/cell';
import type { Sheet } from '../../../src/model/sheet';
import type { CellChange, Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { formatAddress } from '../../../src/model/address';
import { JOURNAL } from '../../../src/settings';
import { written as textOf } from '../../settings/written';
import { differences } from '../sameBook';
import { runs } from '../../support/runs';
import { besideIn } from './beside';
import type { Make } from './makeGenerator';
import { FORMULA, made, makes, meant } from './makeGenerator';
import { faultsOf } from './soundPackage';
import { changedEntries, ok, open, textsOf } from './support';

/* Whatever program wrote a file: it is read as it was meant, what is written stands there, all else stays, and can be taken back. */

interface Edit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string | undefined;
}

const edits: fc.Arbitrary<Edit[]> = fc.uniqueArray(
  fc.record({
    row: fc.nat(9),
    column: fc.nat(6),
    value: fc.constantFrom<CellValue>(
      null,
      0,
      0.94,
      '完成',
      '-5%',
      true,
      '原因是年中新增任务，实际完成数高于年初安排；下一步据实设定指标值。',
      { error: '#N/A' },
    ),
    formula: fc.constantFrom(null, null, '=SUM(A1:E7)'),
    numberFormat: fc.constantFrom(undefined, undefined, '0.00%', '0.0'),
  }),
  { minLength: 1, maxLength: 5, selector: ({ row, column }) => row * 10 + column },
);

function changesOf(book: Book, wanted: readonly Edit[]): CellChange[] {
  const sheet = book.sheets[0] ?? expect.fail('no sheet');
  return wanted.map(({ row, column, value, formula, numberFormat }) => {
    const now = sheet.cellAt(row, column);
    const format = (one: string) => (numberFormat === undefined ? {} : { numberFormat: one });
    return {
      kind: 'cell',
      sheet: '表',
      address: { row, column },
      before: { value: now.value, formula: now.formula, ...format(now.numberFormat) },
      after: { value, formula, ...format(numberFormat ?? '') },
    };
  });
}

const journal: Change = {
  kind: 'setting',
  key: JOURNAL.key,
  before: null,
  after: textOf(JOURNAL, [{ kind: 'score', changes: [] }]),
};

function expectRead(one: Make, book: Book): void {
  const sheet = book.sheets[0] ?? expect.fail('no sheet');
  for (const [place, { value, hasFormula }] of meant(one)) {
    const [row = 0, column = 0] = place.split(' ').map(Number);
    const cell = sheet.cellAt(row, column);
    expect([place, cell.value ?? '']).toEqual([place, value ?? '']);
    expect([place, cell.formula]).toEqual([place, hasFormula ? `=${FORMULA}` : null]);
  }
}

/** What may not be written, by what the file is: nobody is promised that every make can be changed, only that none is spoilt. */
const REFUSALS = new Set(['file.strict', 'file.array-formula', 'file.repeated-row']);

const MAY_CHANGE =
  /worksheets\/sheet\d\.xml$|styles\.xml$|sharedStrings\.xml$|workbook\.xml(?:\.rels)?$|Content_Types|calcChain/;

it('law: a file of any make is read as meant, written soundly, and restored', () => {
  let written = 0;
  const count = runs(60, 2_000);
  fc.assert(
    fc.property(makes, edits, (one, wanted) => {
      const bytes = made(one);
      const file = open(bytes);
      const book = ok(file.book());
      expectRead(one, book);
      const changes: Change[] = [...changesOf(book, wanted), journal];
      const applied = file.apply(changes);
      if (!applied.ok) {
        expect(REFUSALS).toContain(applied.error.note.id);
        return;
      }
      written++;
      const out = applied.value.bytes();
      expect(faultsOf(out, bytes)).toEqual([]);
      const had = Object.keys(textsOf(bytes));
      const changed = changedEntries(bytes, out).filter((entry) => !MAY_CHANGE.test(entry));
      expect(changed.filter((entry) => had.includes(entry) || !/^customXml\//.test(entry))).toEqual([]);
      expectWritten(book, open(out).book(), changes);
      const back = ok(open(out).apply(invertAll(changes)));
      const restored = back.bytes();
      expect(faultsOf(restored, bytes)).toEqual([]);
      expect(differences(book, ok(open(restored).book()))).toEqual([]);
      expect(besideIn(restored)).toEqual(besideIn(bytes));
      const lost = Object.keys(textsOf(bytes)).filter(
        (part) => !(part in textsOf(restored)) && !/calcChain/.test(part),
      );
      expect(lost).toEqual([]);
    }),
    { seed: 20261130, numRuns: count },
  );
  expect(written).toBeGreaterThan(count / 2);
});

function expectWritten(
  before: Book,
  reading: ReturnType<ReturnType<typeof open>['book']>,
  changes: readonly Change[],
): void {
  const after = ok(reading);
  const touched = new Map(
    changes.flatMap((change) => (change.kind === 'cell' ? [[formatAddress(change.address), change] as const] : [])),
  );
  const [was, is] = [sheetOf(before), sheetOf(after)];
  for (let row = 0; row < 11; row++) {
    for (let column = 0; column < 8; column++) {
      const change = touched.get(formatAddress({ row, column }));
      const [old, now] = [was.cellAt(row, column), is.cellAt(row, column)];
      const expected = expectedOf(old, change);
      const isForgotten = !change && now.value === null && old.formula !== null;
      expect([row, column, now.formula, now.numberFormat]).toEqual([row, column, expected.formula, expected.format]);
      if (!isForgotten) expect([row, column, now.value ?? '']).toEqual([row, column, expected.value ?? '']);
    }
  }
}

const sheetOf = ({ sheets }: Book): Sheet => sheets[0] ?? expect.fail('no sheet');

function expectedOf(old: Cell, change: CellChange | undefined) {
  if (!change) return { value: old.value, formula: old.formula, format: old.numberFormat };
  const { value, formula, numberFormat } = change.after;
  return { value, formula, format: numberFormat ?? old.numberFormat };
}
