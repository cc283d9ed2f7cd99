import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/layout/index';
import { formatRange } from '../../src/model/address';
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

const WORDS = [
  ...[
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '总分',
    '小计',
    '合计',
    '绩效指标',
  ],
  ...[
    '产出指标(50分)',
    '……',
    '指标1:',
    '年度资金总额',
    '全年预算数',
    '执行率',
    '注:',
    '≥95%',
    '10',
    '0',
    '-',
    '项目名称',
  ],
  ...['', '', '', '', '偏差原因', '权重', '95.00%', '　', '\n', '自评总分', '项目支出绩效自评表'],
];

/** Words of the field thrown together: whatever comes, it comes without a crash, and twice the same. */
it('never fails on words of the field in any order', () => {
  const grid = fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }), { maxLength: 14 });
  const merge = fc.tuple(fc.nat(12), fc.nat(7), fc.nat(3), fc.nat(3));
  fc.assert(
    fc.property(grid, merge, (rows, [top, left, height, width]) => {
      const merges = [formatRange({ top, left, bottom: top + height, right: left + width })];
      const sheet = gridSheet(rows, { merges });
      expect(recognise(bookOf(sheet))).toEqual(recognise(bookOf(sheet)));
    }),
    { seed: 20241231, numRuns: 300 },
  );
});
