import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openXls } from '../../src/hosts/xls';
import { openOld, READ_ONLY } from '../../src/workbench/file/oldFile';
import type { WorkFile } from '../../src/workbench/file/workFile';
import { WorkbenchHost } from '../../src/workbench/host';
import { done, refused } from '../../src/hosts';
import { valueOf } from '../hosts/contract';
import { MemoryGrid } from './memoryGrid';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/xls');
const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(FOLDER, `${name}.xls`)));
const NAMES = [
  'anhui_jinzhai_department_2023',
  'anhui_tianchang_water_2022',
  'bond_project_wan_yuan_units_2023',
  'dates1904',
  'kinds',
];

describe('an old workbook in the workbench', () => {
  it.each(NAMES)('%s: has a look for every cell, in the format of its numbers', async (name) => {
    const { book, look, extension, readOnly, problems } = valueOf(await openOld(bytesOf(name), 0));
    expect(book).toEqual(valueOf(valueOf(openXls(bytesOf(name))).book()));
    expect({ extension, readOnly, last: problems.at(-1) }).toEqual({
      extension: null,
      readOnly: READ_ONLY,
      last: READ_ONLY,
    });
    expect(look.sheets).toHaveLength(book.sheets.length);
    expect(book.sheets[look.active]?.visible).toBe(true);
    for (const [index, sheet] of book.sheets.entries()) {
      for (let row = 0; row < sheet.rowCount; row++) {
        for (let column = 0; column < sheet.columnCount; column++) {
          const style = look.sheets[index]?.cells.get(row)?.get(column) ?? -1;
          expect(look.cells[style]?.numberFormat).toBe(sheet.cellAt(row, column).numberFormat);
        }
      }
    }
  });

  it('tells of every step of an earlier visit that it cannot carry them out', async () => {
    expect(valueOf(await openOld(bytesOf('kinds'), 2)).undone).toEqual([0, 1]);
  });

  it('gives what the file holds, whatever a grid would calculate, and refuses every change', async () => {
    const opened = valueOf(await openOld(bytesOf('anhui_tianchang_water_2022'), 0));
    const work: WorkFile = {
      opened,
      apply: () => Promise.resolve(refused('refused', READ_ONLY)),
      setting: () => Promise.resolve(done(null)),
      bytes: () => Promise.resolve(new Uint8Array()),
      sentOut: () => Promise.resolve(refused('refused', READ_ONLY)),
      close: () => undefined,
    };
    const grid = new MemoryGrid(opened.book);
    const refusals: unknown[] = [];
    const host = new WorkbenchHost(work, grid, {
      written: () => expect.unreachable(),
      refused: ({ note }) => refusals.push(note),
    });
    const [sheet] = opened.book.sheets;
    grid.type(sheet?.name ?? '', { row: 0, column: 0 }, { value: '改' });
    expect(valueOf(await host.read())).toBe(opened.book);
    expect(refusals).toEqual([READ_ONLY]);
    expect(grid.cellAt({ sheet: sheet?.name ?? '', address: { row: 0, column: 0 } }).value).toBe(
      sheet?.cellAt(0, 0).value,
    );
  });
});
