import { describe, expect, it } from 'vitest';
import { projectName, recognise } from '../../src/layout/index';
import type { GridOptions } from '../support/gridSheet';
import { bookOf, gridSheet } from '../support/gridSheet';

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const ROADS = [
  ['产出指标', '数量指标', '养护里程', '≥20公里', '21公里', '50', '50'],
  ['效益指标', '社会效益指标', '通行改善', '明显', '明显', '40', '40'],
];
const BOOKS = [
  ['产出指标', '数量指标', '采购册数', '≥900册', '880册', '50', '48.9'],
  ['满意度指标', '满意度', '读者满意度', '≥90%', '93%', '40', '40'],
];

type Keys = readonly (readonly string[])[];

/** A list whose rows begin with these keys. */
function list(titles: readonly string[], keys: Keys, rows: Keys, options: GridOptions = {}) {
  const body = rows.map((row, index) => [...(keys[index] ?? titles.map(() => '')), ...row]);
  const sheet = gridSheet([['2024年度项目支出绩效自评情况表'], [...titles, ...HEADER], ...body], options);
  const tables = recognise(bookOf(sheet));
  return { sheet, tables };
}

const told = (tables: ReturnType<typeof recognise>) =>
  tables.map(({ project, indicators, total }) => [
    project?.code ?? null,
    project?.name ?? null,
    indicators.map(({ row }) => row),
    total?.entered ?? null,
  ]);

const SUM = ['小计', '', '', '', '', '90', '90'];

describe('a list of several projects', () => {
  it.each<[string, readonly string[], Keys, GridOptions]>([
    [
      'code and name in each row',
      ['项目代码', '项目名称'],
      [
        ['X1', '村道'],
        ['X1', '村道'],
        ['X2', '图书'],
        ['X2', '图书'],
      ],
      {},
    ],
    [
      'code and name once',
      ['项目代码', '项目名称'],
      [
        ['X1', '村道'],
        ['', ''],
        ['X2', '图书'],
        ['', ''],
      ],
      {},
    ],
    [
      'merged',
      ['项目代码', '项目名称'],
      [
        ['X1', '村道'],
        ['', ''],
        ['X2', '图书'],
        ['', ''],
      ],
      { merges: ['A3:A4', 'B3:B4', 'A5:A6', 'B5:B6'] },
    ],
    [
      'name before code',
      ['项目名称', '项目编码'],
      [
        ['村道', 'X1'],
        ['村道', 'X1'],
        ['图书', 'X2'],
        ['图书', 'X2'],
      ],
      {},
    ],
  ])('%s: one table each', (_, titles, keys, options) => {
    const { sheet, tables } = list(titles, keys, [...ROADS, ...BOOKS], options);
    expect(told(tables)).toEqual([
      ['X1', '村道', [2, 3], null],
      ['X2', '图书', [4, 5], null],
    ]);
    expect(tables.map((table) => projectName(sheet, table)?.text)).toEqual(['村道', '图书']);
    expect(tables.map(({ range }) => [range.top, range.bottom])).toEqual([
      [2, 3],
      [4, 5],
    ]);
    expect(tables.map(({ indicators }) => indicators.map(({ path }) => path[0]))).toEqual([
      ['产出指标', '效益指标'],
      ['产出指标', '满意度指标'],
    ]);
  });

  it('has a total for each where each has a sum', () => {
    const keys = [
      ['X1', '村道'],
      ['X1', '村道'],
      ['', ''],
      ['X2', '图书'],
      ['X2', '图书'],
      ['', ''],
    ];
    const { tables } = list(['项目代码', '项目名称'], keys, [
      ...ROADS,
      SUM,
      ...BOOKS,
      ['合计', '', '', '', '', '90', '88.9'],
    ]);
    expect(told(tables)).toEqual([
      ['X1', '村道', [2, 3], 90],
      ['X2', '图书', [5, 6], 88.9],
    ]);
  });

  it('has no total of its own in the sum of all', () => {
    const keys = [
      ['X1', '村道'],
      ['X1', '村道'],
      ['X2', '图书'],
      ['X2', '图书'],
      ['', ''],
    ];
    const { tables } = list(['项目代码', '项目名称'], keys, [
      ...ROADS,
      ...BOOKS,
      ['合计', '', '', '', '', '180', '178.9'],
    ]);
    expect(told(tables)).toEqual([
      ['X1', '村道', [2, 3], null],
      ['X2', '图书', [4, 5], null],
    ]);
  });

  it('keeps two projects of one name apart by their codes, and one project together whose rows are torn apart', () => {
    const keys = [
      ['X1', '村道'],
      ['X2', '村道'],
      ['X1', '村道'],
      ['X2', '村道'],
    ];
    const { tables } = list(['项目代码', '项目名称'], keys, [...ROADS, ...BOOKS]);
    expect(told(tables).map(([code, name, rows]) => [code, name, rows])).toEqual([
      ['X1', '村道', [2, 4]],
      ['X2', '村道', [3, 5]],
    ]);
  });

  it('by name alone, where the points of each are a whole', () => {
    const rows = [...ROADS, ...BOOKS].map((row) => [...row.slice(0, 5), '50', '45']);
    const { tables } = list(['项目名称'], [['村道'], ['村道'], ['图书'], ['图书']], rows);
    expect(told(tables).map(([, name]) => name)).toEqual(['村道', '图书']);
  });

  it('is none where the points of all names together are one whole', () => {
    const rows = [...ROADS, ...BOOKS].map((row) => [...row.slice(0, 5), '25', '25']);
    const { tables } = list(['项目名称'], [['村道'], ['村道'], ['图书'], ['图书']], rows);
    expect(told(tables)).toEqual([[null, null, [2, 3, 4, 5], null]]);
  });

  it('of a single project is one table that names it', () => {
    const { tables } = list(
      ['项目代码', '项目名称'],
      [
        ['X1', '村道'],
        ['X1', '村道'],
      ],
      ROADS,
    );
    expect(told(tables)).toEqual([['X1', '村道', [2, 3], null]]);
  });

  it('a plain form names no project of a list', () => {
    expect(list([], [], ROADS).tables.map(({ project }) => project)).toEqual([null]);
  });
});
