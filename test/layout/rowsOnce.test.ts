import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { measuresOf } from '../../src/layout/measures';
import { goalsOf, projectName } from '../../src/layout/goals';
import { explainedElsewhere } from '../../src/layout/explained';
import { hasOwnStandard } from '../../src/layout/beside';
import { projectLists } from '../../src/layout/projectList';
import { recogniseSheet } from '../../src/layout/recognise';
import { sheetRows } from '../../src/layout/rows';
import * as titles from '../../src/layout/titles';
import { Sheet } from '../../src/model/sheet';
import { OWN } from '../support/corpus';
import type { Fixture } from '../support/expectedTable';
import { bookOf, gridSheet } from '../support/gridSheet';

vi.mock('../../src/layout/titles', async (original) => {
  const real = await original<typeof titles>();
  return { ...real, readTitle: vi.fn(real.readTitle) };
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.mocked(titles.readTitle).mockClear();
});

function fixture(name: string): Sheet {
  const { grid, merges } = JSON.parse(readFileSync(join(OWN, `${name}.json`), 'utf8')) as Fixture;
  return gridSheet(grid, { merges });
}

/** How often each cell with a text is read, and each place of it asked for what covers it. */
function countReads(sheet: Sheet): { cells: Map<string, number>; covers: Map<string, number> } {
  const cells = new Map<string, number>();
  const covers = new Map<string, number>();
  const cellAt = Sheet.prototype.cellAt;
  const coverAt = Sheet.prototype.coverAt;
  const isFilled = (row: number, column: number): boolean => cellAt.call(sheet, row, column).text !== '';
  const count = (counts: Map<string, number>, row: number, column: number): void => {
    const key = `${row},${column}`;
    if (isFilled(row, column)) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  vi.spyOn(sheet, 'cellAt').mockImplementation((row, column) => {
    count(cells, row, column);
    return cellAt.call(sheet, row, column);
  });
  vi.spyOn(sheet, 'coverAt').mockImplementation((row, column) => {
    count(covers, row, column);
    return coverAt.call(sheet, row, column);
  });
  return { cells, covers };
}

/** Everything that anyone recognises in a sheet. */
function readAll(sheet: Sheet): number {
  const tables = recogniseSheet(sheet);
  for (const table of tables) {
    projectName(sheet, table);
    goalsOf(sheet, table);
    hasOwnStandard(sheet, table);
    table.sections.forEach((section) => measuresOf(sheet, section));
    table.indicators.forEach(explainedElsewhere(sheet, table, (text) => text.length > 2));
  }
  projectLists(bookOf(sheet));
  return tables.length;
}

describe.each([
  'hubei_huanggang_two_goals_2020',
  'continued_headers_each_page_2022',
  'chongqing_flat_coefficient_2023',
])('the sheet %s', (name) => {
  it('is read once, whoever asks and however often', () => {
    const sheet = fixture(name);
    const { cells, covers } = countReads(sheet);
    expect(readAll(sheet)).toBeGreaterThan(0);
    expect(readAll(sheet)).toBeGreaterThan(0);
    expect(cells.size).toBeGreaterThan(20);
    expect([...cells].filter(([, times]) => times > 1)).toEqual([]);
    expect([...covers].filter(([, times]) => times > 1)).toEqual([]);
    expect(vi.mocked(titles.readTitle).mock.calls.length).toBeLessThanOrEqual(cells.size);
  });
});

it('has one value of rows for a sheet, and another one for a changed sheet', () => {
  const sheet = gridSheet([['三级指标', '分值']]);
  const { value, formula, numberFormat, locked } = sheet.cellAt(0, 0);
  const changed = sheet.with([
    { address: { row: 0, column: 1 }, cell: { value, formula, numberFormat, locked, text: '得分' } },
  ]);
  expect(sheetRows(sheet)).toBe(sheetRows(sheet));
  expect(sheetRows(sheet).slots(0)).toBe(sheetRows(sheet).slots(0));
  expect(
    sheetRows(changed)
      .slots(0)
      .map(({ text }) => text),
  ).toEqual(['三级指标', '得分']);
});

it('reads a cell over several rows once for all of them', () => {
  const rows = sheetRows(
    gridSheet(
      [
        ['产出指标', '次数'],
        ['', '人数'],
      ],
      { merges: ['A1:A2'] },
    ),
  );
  expect(rows.at(1, 0)).toBe(rows.at(0, 0));
  expect(rows.slots(1).map(({ text, own }) => [text, own])).toEqual([
    ['产出指标', false],
    ['人数', true],
  ]);
  expect(rows.own(1).map(({ text }) => text)).toEqual(['人数']);
});

it('gives an empty text where nothing stands, with the cell that covers the place', () => {
  const rows = sheetRows(gridSheet([['', '', '得分']], { merges: ['A1:B1'] }));
  expect(rows.at(0, 1)).toMatchObject({ text: '', address: { row: 0, column: 0 } });
  expect(rows.at(5, 5).text).toBe('');
});
