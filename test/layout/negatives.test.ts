import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/layout/index';
import type { CellKinds } from '../support/gridSheet';
import { bookOf, gridSheet } from '../support/gridSheet';

const FOLDER = join(import.meta.dirname, '../fixtures/negatives');
const KINDS: readonly CellKinds[] = ['texts', 'numbers'];

interface Negative {
  readonly title: string;
  readonly notes: string;
  readonly grid: readonly (readonly string[])[];
  readonly merges: readonly string[];
}

/** Sheets that look so much like a self-evaluation table that either answer is right; they must only not crash. */
const OPEN = new Set(['staff_kpi', 'statistics', 'inspection_scores']);

const negatives = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => {
    const sheet = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Negative;
    return { id: name.replace('.json', ''), ...sheet };
  });

describe.each(KINDS)('sheets that hold no self-evaluation table, cells as %s', (kinds) => {
  it.each(negatives.filter(({ id }) => !OPEN.has(id)))('$id: $title', ({ id, grid, merges }) => {
    const tables = recognise(bookOf(gridSheet(grid, { merges, kinds, name: id })));
    const found = tables.map((table) => `${table.title ?? 'no title'}: ${table.indicators.length} rows`);
    expect(found).toEqual([]);
  });

  it.each(negatives.filter(({ id }) => OPEN.has(id)))('$id: $title (either answer)', ({ id, grid, merges }) => {
    expect(() => recognise(bookOf(gridSheet(grid, { merges, kinds, name: id })))).not.toThrow();
  });

  it('all of them in one workbook', () => {
    const sheets = negatives
      .filter(({ id }) => !OPEN.has(id))
      .map((n) => gridSheet(n.grid, { ...n, kinds, name: n.id }));
    expect(recognise(bookOf(...sheets)).map((table) => table.sheet)).toEqual([]);
  });
});

it('a book without sheets and sheets without cells give no table', () => {
  expect(recognise(bookOf())).toEqual([]);
  expect(recognise(bookOf(gridSheet([]), gridSheet([[]], { name: 'b' })))).toEqual([]);
});
