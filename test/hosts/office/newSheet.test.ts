// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Range } from '../../../src/model/address';
import { parseRange } from '../../../src/model/address';
import type { Change, Link, NewSheet } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import type { Profile } from '../../excel-host/profile';
import { CURRENT, LTSC_2021 } from '../../excel-host/profile';
import { valueOf } from '../contract';
import { tiny } from '../xlsx/tiny';
import { startFile } from './bench';

function range(text: string): Range {
  const area = parseRange(text);
  if (!area) throw new Error(`no range ${text}`);
  return area;
}

const linkTo = (row: number): Link => ({ file: null, place: { sheet: '一', address: { row, column: 1 } } });

/** A list with links, and a chart, as a summary has it. */
const SUMMARY: NewSheet = {
  name: '汇总',
  cells: ['甲', '乙', '丙'].flatMap((name, row) => [
    { address: { row: row + 1, column: 0 }, value: name, formula: null, style: 'link' as const, link: linkTo(row) },
    { address: { row: row + 1, column: 1 }, value: 0.9, formula: null, style: 'percent' as const },
    { address: { row: row + 1, column: 2 }, value: 0.8, formula: null, style: 'percent' as const },
  ]),
  columnWidths: [20, 10, 10],
  frozenRows: 1,
  filter: range('A1:C4'),
  charts: [
    {
      title: '得分与执行率',
      place: range('E1:O12'),
      categories: range('A2:A4'),
      series: [
        { name: '得分率', values: range('B2:B4'), colour: '#4472C4' },
        { name: '执行率', values: range('C2:C4'), colour: '#ED7D31' },
      ],
      numberFormat: '0.0%',
    },
  ],
};

/** The round trips for the same cells alone, of which no row stays in view. */
async function syncsWithout(profile: Profile): Promise<number> {
  const { excel, host } = await startFile(tiny({ sheets: { 一: '' } }), profile);
  const { name, columnWidths } = SUMMARY;
  const cells = SUMMARY.cells.map(({ address, value, formula, style }) => ({ address, value, formula, style }));
  const after = { name, cells, columnWidths, frozenRows: 0 };
  valueOf(await host.apply([{ kind: 'sheet', sheet: name, before: null, after }]));
  return excel.counters.syncs;
}

describe.each([LTSC_2021, CURRENT])('a sheet of ours in $title', (profile) => {
  const change: Change = { kind: 'sheet', sheet: SUMMARY.name, before: null, after: SUMMARY };

  test('has links, filter and chart in the same round trip, and goes as a whole', async () => {
    const fewest = await syncsWithout(profile);
    const { excel, host } = await startFile(tiny({ sheets: { 一: '' } }), profile);
    valueOf(await host.apply([change]));
    expect(excel.counters.syncs).toBe(fewest);
    const sheet = excel.book.findSheet('汇总');
    expect(sheet?.charts).toMatchObject([
      {
        type: 'BarClustered',
        title: '得分与执行率',
        legend: 'Top',
        place: 'E1:O12',
        series: [bars('得分率', 'B2:B4', '#4472C4'), bars('执行率', 'C2:C4', '#ED7D31')],
        axes: { reversed: true, crossing: 'Maximum', minimum: 0, numberFormat: '0.0%' },
      },
    ]);
    expect([...(sheet?.links ?? [])]).toEqual([
      ['A2', "'一'!B1"],
      ['A3', "'一'!B2"],
      ['A4', "'一'!B3"],
    ]);
    expect(sheet?.peek(1, 0)?.value).toBe('甲');
    expect(sheet?.filter).toBe('A1:C4');
    valueOf(await host.apply(invertAll([change])));
    expect(excel.book.findSheet('汇总')).toBeNull();
  });

  test('stands without its chart where Excel cannot draw it', async () => {
    const { excel, host } = await startFile(tiny({ sheets: { 一: '' } }), profile);
    excel.faults.breakAt(({ Name }) => Name === 'SetPosition');
    valueOf(await host.apply([change]));
    expect(excel.book.findSheet('汇总')?.peek(3, 2)?.value).toBe(0.8);
    valueOf(await host.apply(invertAll([change])));
    expect(excel.book.findSheet('汇总')).toBeNull();
  });
});

const bars = (name: string, values: string, colour: string) => ({
  name,
  values,
  categories: 'A2:A4',
  colour,
  hasLabels: true,
  labelFormat: '0.0%',
  labelPosition: 'OutsideEnd',
});
