import { expect, it, vi } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { EMPTY_CELL } from '../../src/model/cell';
import { Sheet } from '../../src/model/sheet';
import { recogniseSheet } from '../../src/layout/recognise';
import { contentOf } from '../../src/workbench/file/protocol';

const filled = (text: string): Cell => ({ ...EMPTY_CELL, value: text, text });
/** A few cells at the top, one value as far away as it can stand, and a merge. */
const stray = (): Sheet => {
  const rows: (Cell | undefined)[][] = Array.from({ length: 19_990 }, () => []);
  rows[0] = [filled('指标'), undefined, filled('分值')];
  const far: (Cell | undefined)[] = [];
  far[998] = filled('5');
  rows[19_989] = far;
  return new Sheet({ name: '表', rows, merges: [{ top: 3, left: 1, bottom: 4, right: 6 }] });
};

it('a row ends with its own cells and merges, however wide the sheet is', () => {
  const sheet = stray();
  expect([0, 1, 3, 4, 5, 19_989, 30_000].map((row) => sheet.rowEnd(row))).toEqual([3, 0, 7, 7, 0, 999, 0]);
});

it.each<[string, (sheet: Sheet) => unknown]>([
  ['recognition', recogniseSheet],
  ['sending to the page', contentOf],
])('a value that strayed far away costs %s nothing for what lies between', (_, walk) => {
  const sheet = stray();
  const looks = vi.spyOn(Sheet.prototype, 'cellAt');
  walk(sheet);
  expect(looks.mock.calls.length).toBeLessThan(5_000);
  looks.mockRestore();
});
