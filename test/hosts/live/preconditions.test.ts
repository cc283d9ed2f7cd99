import { describe, expect, it } from 'vitest';
import type { CellNow, NowByKind, Snapshot } from '../../../src/hosts/live/observed';
import { preconditionError } from '../../../src/hosts/live/preconditions';
import { takingBack, writing } from '../../../src/hosts/live/snapshot';
import type { Change, CellChange, NewSheet, SettingChange, SheetChange } from '../../../src/model/change';

const SHEET = '自评表';
const NONE: Snapshot = { cell: [], name: [], highlight: [], sheet: [], setting: [] };
const CELL: CellNow = {
  value: null,
  formula: null,
  numberFormat: 'General',
  sheetProtected: false,
  formatAllowed: true,
  locked: true,
  insideMerge: false,
};

const cell = (row: number, after: number, sheet = SHEET): CellChange => ({
  kind: 'cell',
  sheet,
  address: { row, column: 4 },
  before: { value: null, formula: null },
  after: { value: after, formula: null },
});
const setting = (key: string): SettingChange => ({ kind: 'setting', key, before: null, after: '{}' });
const paper: NewSheet = {
  name: '底稿',
  cells: [{ address: { row: 0, column: 0 }, value: '指标', formula: null, style: 'header' }],
  columnWidths: [],
  frozenRows: 0,
};
const addition: SheetChange = { kind: 'sheet', sheet: '底稿', before: null, after: paper };

const cells = (...changes: readonly (readonly [CellChange, Partial<CellNow>])[]): Snapshot => ({
  ...NONE,
  cell: changes.map(([change, now]) => ({ change, now: { ...CELL, ...now } })),
});
const errorOf = (snapshot: Snapshot, changes: readonly Change[] = [], sheets: readonly string[] = [SHEET]) =>
  preconditionError(changes, snapshot, (name) => sheets.includes(name));

describe('what forbids a writing', () => {
  it('is nothing where all stands as it was expected', () => {
    const change = cell(2, 9);
    expect(errorOf(cells([change, {}]), [change])).toBeNull();
  });

  it('names every cell that changed, on whatever sheet', () => {
    const error = errorOf(cells([cell(2, 9), { value: 1 }], [cell(3, 9, '另表'), { value: 2 }], [cell(4, 9), {}]));
    expect(error).toMatchObject({
      code: 'changed',
      note: { id: 'office.changed', args: { cells: `${SHEET}!E3、另表!E4` } },
      cells: [
        { sheet: SHEET, address: { row: 2, column: 4 } },
        { sheet: '另表', address: { row: 3, column: 4 } },
      ],
    });
  });

  it.each([
    [{ insideMerge: true, sheetProtected: true }, 'refused', 'office.inside-merge'],
    [{ sheetProtected: true, value: 1 }, 'protected', 'office.protected-cells'],
    [
      { sheetProtected: true, locked: false, formatAllowed: false, numberFormat: '@' },
      'protected',
      'office.protected-format',
    ],
  ])('a place that takes nothing comes before one that changed: %o', (now, code, id) => {
    expect(errorOf(cells([cell(2, 9), now]))).toMatchObject({ code, note: { id } });
  });

  it('is a sheet that is gone, but not one that the same action adds', () => {
    const name: Change = { kind: 'name', sheet: '底稿', name: '指标值', before: null, after: '1' };
    expect(errorOf(NONE, [cell(2, 9, '旧表')])).toMatchObject({ note: { id: 'office.sheet-gone' } });
    expect(errorOf(NONE, [name, addition])).toBeNull();
    expect(errorOf(NONE, [name])).toMatchObject({ note: { id: 'office.sheet-gone' } });
  });

  it('names what changed where it is no cell', () => {
    const snapshot: Snapshot = {
      ...NONE,
      name: [
        {
          change: { kind: 'name', sheet: null, name: '完成值', before: null, after: '1' },
          now: { formula: '2' },
        },
      ],
      setting: [{ change: setting('jxzp.journal'), now: { value: '旧' } }],
    };
    expect(errorOf(snapshot)).toMatchObject({
      code: 'changed',
      note: { id: 'office.changed-other', args: { what: '完成值、jxzp.journal' } },
    });
  });
});

describe('taking a writing back', () => {
  const now = (value: number | null): CellNow => ({ ...CELL, value });

  it('puts what stood there, and only where it no longer stands', () => {
    const [first, second] = [cell(2, 9), cell(3, 9)];
    const was: Snapshot<NowByKind> = {
      ...NONE,
      cell: [
        { change: first, now: now(1) },
        { change: second, now: now(null) },
      ],
    };
    const is: Snapshot<NowByKind> = {
      ...NONE,
      cell: [
        { change: first, now: now(9) },
        { change: second, now: now(null) },
      ],
    };
    expect(writing(was).cell.map(({ content }) => content.value)).toEqual([9, 9]);
    expect(takingBack(was, is).cell).toEqual([
      { change: first, now: now(9), content: { value: 1, formula: null, numberFormat: 'General' } },
    ]);
  });

  it('takes an added sheet out again, and leaves one that did not come', () => {
    const there = { isThere: true, structureProtected: false, rows: [] };
    const gone = { ...there, isThere: false };
    const was: Snapshot = { ...NONE, sheet: [{ change: addition, now: gone }] };
    expect(takingBack(was, { ...NONE, sheet: [{ change: addition, now: there }] }).sheet).toEqual([
      { change: addition, now: there, content: null },
    ]);
    expect(takingBack(was, was).sheet).toEqual([]);
  });
});

describe('a sheet that we added', () => {
  const removal: SheetChange = { ...addition, before: paper, after: null };
  const found = (...rows: readonly (readonly string[])[]): Snapshot => ({
    ...NONE,
    sheet: [
      {
        change: removal,
        now: {
          isThere: true,
          structureProtected: false,
          rows: rows.map((row) => row.map((value) => ({ value, formula: null }))),
        },
      },
    ],
  });

  it('goes while it holds what we wrote, and stays once somebody wrote into it', () => {
    expect(errorOf(found(['指标']))).toBeNull();
    expect(errorOf(found(['指标', '我的备注']))).toMatchObject({ code: 'changed' });
    expect(errorOf(found(['别的']))).toMatchObject({ code: 'changed' });
  });
});
