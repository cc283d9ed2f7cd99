import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { newXlsx } from '../../src/hosts/xlsx/blank';
import { formatAddress } from '../../src/model/address';
import type { AmountUnit } from '../../src/layout';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import type { CommonIndicator, SummaryInput } from '../../src/summary';
import { summaryBook } from '../../src/summary';
import { commonForm } from '../../src/summary/regional/aggregate';
import { formGroups } from '../../src/summary/regional/match';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import type { Part } from '../support/tables';
import { group, money, row, tableWith } from '../support/tables';

/** A table of a unit with a budget (in `amountUnit`) and these rows below 产出指标. */
function unitTable(unit: string, budget: number | null, rows: readonly Part[], amountUnit: AmountUnit | null = '万元') {
  const table = tableWith(
    { unit, amountUnit, layout: 'regional-transfer' },
    money(budget, budget),
    group('产出指标', null, ...rows),
  );
  return evaluate(table, proposeRuleSet({ ...table, layout: 'regional-transfer' }));
}
const inputOf = (...evaluations: SummaryInput['evaluations']): SummaryInput => ({
  ...{ file: 'a.xlsx', error: null, evaluations, projectNames: [], findings: null, link: { file: 'a.xlsx' } },
});

/** Two rows that make any two tables ones of one form. */
const COMMON = [row('≥1项', '1项', null, { name: '甲' }), row('≥1项', '1项', null, { name: '乙' })];
type Row = readonly [target: string, actual: string];

/** The indicator 丙 of two tables with these budgets. */
function indicatorOf(a: Row, b: Row, budgets: readonly [number | null, number | null] = [100, 300]): CommonIndicator {
  const tables = [a, b].map(([target, actual], index) =>
    unitTable(`单位${index + 1}`, budgets[index] ?? null, [...COMMON, row(target, actual, null, { name: '丙' })]),
  );
  const [found] = formGroups(
    tables.map((evaluation) => ({ label: evaluation.table.unit ?? '', evaluation, link: null })),
  );
  const indicator = found && commonForm(found).indicators.find(({ name }) => name === '丙');
  if (!indicator) throw new Error('not matched');
  return indicator;
}

/** Target, actual and completion of 丙 on the sheet. */
function shown(a: Row, b: Row, budgets: readonly [number, number] = [100, 300]): unknown[] {
  const tables = [a, b].map(([target, actual], index) =>
    unitTable(`单位${index + 1}`, budgets[index] ?? null, [...COMMON, row(target, actual, null, { name: '丙' })]),
  );
  const sheet = summaryBook([inputOf(...tables)], 'zh').sheets.find(({ name }) => name === '指标汇总');
  const line = sheet?.cells.find(({ value, address }) => value === '丙' && address.column === 2)?.address.row;
  return [5, 6, 7].map(
    (column) => sheet?.cells.find(({ address }) => address.row === line && address.column === column)?.value,
  );
}

describe('the same indicator of two tables, budgets 100 and 300', () => {
  // first table | second table | target, actual, completion
  test.each<[Row, Row, unknown[]]>([
    [
      ['≥3个', '4个'],
      ['≥5个', '2个'],
      [8, 6, 0.75],
    ],
    [
      ['≥90%', '100%'],
      ['≥80%', '60%'],
      [82.5, 70, 70 / 82.5],
    ],
    [
      ['≥500万元', '600万元'],
      ['≥1亿元', '0.8亿元'],
      [10_500, 8600, 8600 / 10_500],
    ],
    [
      ['≥500元', '500元'],
      ['≥1万元', '1万元'],
      [10_500, 10_500, 1],
    ],
    [
      ['≤30元/人', '20元/人'],
      ['≤40元/人', '40元/人'],
      [37.5, 35, 35 / 37.5],
    ],
    [
      ['稳步提升', '达成预期指标'],
      ['稳步提升', '已完成'],
      ['定性', 1, null],
    ],
    [
      ['≥0.1万元', '0.2万元'],
      ['≥0.2万元', '0.1万元'],
      [0.3, 0.3, 1],
    ],
  ])('%j and %j give %j', (a, b, expected) => {
    const found = shown(a, b);
    expected.forEach((value, index) => {
      if (typeof value === 'number') expect(found[index]).toBeCloseTo(value, 10);
      else expect(found[index]).toBe(value);
    });
  });

  // first table | second table | why it is not put together
  test.each<[Row, Row, string]>([
    [['≥3个', '4个'], ['≥5项', '6项'], 'summary.why-units'],
    [['≥3人', '4人'], ['≥5人次', '6人次'], 'summary.why-units'],
    [['≥3个', '4个'], ['≥5', '6'], 'summary.why-units'],
    [['≥2', '3'], ['≥3', '3'], 'summary.why-no-unit'],
    [['≤3个月', '3个月'], ['≤2个月', '3个月'], 'summary.why-not-addable'],
    [['≥3个', '4个'], ['≤5个', '6个'], 'summary.why-operators'],
    [['≥3个', '4个'], ['≥19574.个', '6个'], 'summary.why-part'],
    [['稳步提升', '有所提升'], ['稳步提升', '达成预期指标'], 'summary.why-part'],
    [['稳步提升', '未完成'], ['稳步提升', '达成预期指标'], 'summary.why-part'],
    [['稳步提升', '达成预期指标'], ['≥5个', '6个'], 'summary.why-mixed'],
    [['2024年12月底前', '2024年11月'], ['2024年12月底前', '2024年11月'], 'summary.why-part'],
    [['个', '个'], ['个', '个'], 'summary.why-not-applicable'],
  ])('%j and %j are not put together: %s', (a, b, why) => {
    expect(indicatorOf(a, b)).toMatchObject({ way: null, why: { id: why } });
  });

  it('needs the money of every table for a mean, and of none for a sum', () => {
    for (const budget of [null, 0]) {
      expect(indicatorOf(['≥90%', '100%'], ['≥80%', '60%'], [100, budget]).why?.id).toBe('summary.why-no-weight');
      expect(indicatorOf(['≥3个', '4个'], ['≥5个', '2个'], [100, budget]).way).toBe('sum');
    }
  });

  it('takes the share of the points that a person gave where words alone do not say it', () => {
    const tables = [7, 9].map((score, index) => {
      const own = row('稳步提升', '有所提升', 10, { name: '丙', score });
      return unitTable(`单位${index}`, [100, 300][index] ?? null, [...COMMON, own]);
    });
    const sheet = summaryBook([inputOf(...tables)], 'zh').sheets.find(({ name }) => name === '指标汇总');
    const line = sheet?.cells.find(({ value, address }) => value === '丙' && address.column === 2)?.address.row;
    const actual = sheet?.cells.find(({ address }) => address.row === line && address.column === 6);
    expect(actual).toMatchObject({
      value: 0.85,
      formula: expect.stringMatching(/^=SUM\(.*K.*\)\/SUM\(.*I.*\)$/) as string,
    });
  });

  it('leaves out a table to which it does not apply', () => {
    expect(shown(['≥3个', '4个'], ['个', '个'])).toEqual([3, 4, 4 / 3]);
    expect(shown(['≥90%', '95%'], ['%', '%'])).toEqual([90, 95, 95 / 90]);
  });
});

describe('tables of one form', () => {
  const labelled = (...tables: ReturnType<typeof unitTable>[]) =>
    formGroups(tables.map((evaluation) => ({ label: evaluation.table.unit ?? '', evaluation, link: null }))).map(
      (found) => found.tables.map(({ label }) => label),
    );
  const named = (...names: string[]) => names.map((name) => row('≥1项', '1项', null, { name }));

  it('are told by their indicators, whatever their numbering and spaces', () => {
    expect(
      labelled(
        unitTable('a', 1, named('1.甲', '乙（个）')),
        unitTable('b', 1, named('丙', '丁')),
        unitTable('c', 1, named('甲 ', '乙')),
      ),
    ).toEqual([['a', 'c']]);
  });

  it('share more than one indicator and half of the shorter table', () => {
    expect(labelled(unitTable('a', 1, named('甲', '丙')), unitTable('b', 1, named('甲', '丁')))).toEqual([]);
    const long = named('甲', '乙', '丙', '丁', '戊');
    expect(labelled(unitTable('a', 1, long), unitTable('b', 1, named('甲', '乙', '己', '庚', '辛')))).toEqual([]);
    expect(labelled(unitTable('a', 1, long), unitTable('b', 1, named('甲', '乙', '己')))).toEqual([['a', 'b']]);
  });
});

describe('laws', () => {
  const part = fc.record({
    target: fc.integer({ min: 1, max: 999 }),
    actual: fc.integer({ min: 0, max: 999 }),
    budget: fc.integer({ min: 1, max: 9999 }),
  });

  it('a sum is the sum; a mean lies between the least and the greatest, and weights of one size make it the plain mean', () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        const of = (unit: string, same = false) =>
          shown(
            [`≥${a.target}${unit}`, `${a.actual}${unit}`],
            [`≥${b.target}${unit}`, `${b.actual}${unit}`],
            same ? [5, 5] : [a.budget, b.budget],
          );
        expect(of('个').slice(0, 2)).toEqual([a.target + b.target, a.actual + b.actual]);
        const mean = Number(of('%')[1]);
        expect(mean).toBeGreaterThanOrEqual(Math.min(a.actual, b.actual) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(a.actual, b.actual) + 1e-9);
        expect(Number(of('%', true)[1])).toBeCloseTo((a.actual + b.actual) / 2, 9);
      }),
      { numRuns: 40 },
    );
  });
});

it.skipIf(skipWithoutLibreOffice())('LibreOffice comes to the same sums and means, money in three units', async () => {
  const rows = (target: number, actual: number): Part[] => [
    row(`≥${target}个`, `${actual}个`, null, { name: '数量' }),
    row(`≥${target}%`, `${actual}%`, null, { name: '比例' }),
    row(`≥${target}元`, `${actual / 10_000}万元`, null, { name: '金额' }),
    row('稳步提升', '达成预期指标', null, { name: '效果' }),
  ];
  const tables = [
    unitTable('甲县', 120.5, rows(30, 41)),
    unitTable('乙县', 3_400_000, rows(71, 60.5), '元'),
    unitTable('丙县', 0.07, rows(55, 55), '亿元'),
  ];
  const { sheets } = summaryBook([inputOf(...tables)], 'zh');
  expect(sheets.map(({ name }) => name)).toEqual(['汇总', '图表', '指标汇总', '汇总底稿']);
  const made = newXlsx(sheets);
  if (!made.ok) throw new Error(made.error.note.id);
  const [book] = await recalculate([made.value.bytes()]);
  let compared = 0;
  for (const sheet of sheets) {
    for (const { address, value, formula } of sheet.cells) {
      if (formula === null) continue;
      compared++;
      const text = book?.get(sheet.name)?.[address.row]?.[address.column] ?? '';
      const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
      expect(Math.abs(number - Number(value)), `${sheet.name}!${formatAddress(address)} ${formula}`).toBeLessThan(1e-6);
    }
  }
  expect(compared).toBeGreaterThanOrEqual(50);
});
