import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actualSpan,
  amountText,
  completionSpan,
  conclude,
  differenceSpan,
  nameSpan,
  percentText,
  rateText,
  targetSpan,
} from '../../src/narrative';
import { amountOf, decimalsOf, fixedText } from '../../src/narrative/figures';
import { findRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import type { Part, RowOptions } from '../support/tables';
import { money, row, table } from '../support/tables';

const rules = findRuleSet('national-2020') ?? expect.fail('no rules');
const evaluated = (...parts: readonly Part[]) => evaluate(table(...parts), rules);
const rowOf = (target: string, actual: string, options: RowOptions = {}) =>
  evaluated(row(target, actual, 10, options)).indicators[0] ?? expect.fail('no row');
const textOf = (span: { readonly kind: string; readonly text?: string } | null): string | null => span?.text ?? null;

describe('a rate in a sentence', () => {
  it.each([
    [0.6, '60%'],
    [1, '100%'],
    [2, '200%'],
    [0, '0%'],
    [0.486, '48.60%'],
    [0.875, '87.50%'],
    [7 / 3, '233.33%'],
    [0.99999, '100.00%'],
  ])('%d is %s', (fraction, text) => {
    expect(percentText(fraction)).toBe(text);
  });
  it.each<[string, number | undefined, string]>([
    ['has two decimals where the form prints none', undefined, '96.47%'],
    ['has two where the form prints fewer', 0.965, '96.47%'],
    ['has as many as the form prints', 0.96474, '96.474%'],
    ['has two where a printed rate was not rounded', 0.9647444444, '96.47%'],
  ])('%s', (_, rate, text) => {
    const form = evaluated(money(100, 96.47, 10, rate === undefined ? {} : { rate }), row('≥1个', '1个', 90));
    expect(rateText(0.96474, form)).toBe(text);
  });
});

describe('an amount in a sentence', () => {
  const form = evaluated(money(176875.03, 170639.2, 10), row('≥1个', '1个', 90));
  it.each([
    [170639.2, '170639.20'],
    [20139, '20139'],
    [6235.83, '6235.83'],
    [0.5, '0.50'],
  ])('%d is %s beside amounts of two decimals', (amount, text) => {
    expect(amountText(amount, form)).toBe(text);
  });
  it.each([
    [[8231.26219, 21.62, 900, 40.5, 7.25], 2],
    [[100 / 3], 2],
    [[12, 30], 2],
    [[1.5, 2.125], 3],
  ])('of %j has %i decimals', (amounts, decimals) => {
    expect(decimalsOf(amounts)).toBe(decimals);
  });
  it('keeps the digits that somebody typed, and cuts a quotient', () => {
    expect(amountOf(8231.26219, 2)).toBe('8231.26219');
    expect(amountOf(100 / 3, 2)).toBe('33.33');
  });
  it('law: says the very number of a cell of up to six decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        const amount = Number(`${digits}e-${decimals}`);
        const text = fixedText(amount, decimals);
        expect(Number(text)).toBe(amount);
        if (!Number.isInteger(amount)) expect(text.split('.')[1]).toHaveLength(decimals);
      }),
    );
  });
});

describe('values of a row in a sentence', () => {
  it.each<[string, string, RowOptions, string]>([
    ['a fraction as percent', '0.96', {}, '96%'],
    ['a bare number beside % too', '98', {}, '98%'],
    ['the sign of the target is left out', '≥96%', {}, '96%'],
    ['words as they stand', '较上年有所\n提高', {}, '较上年有所提高'],
    ['a slip as it stands', '19574.', {}, '19574.'],
  ])('%s: %s', (_, actual, options, text) => {
    expect(textOf(actualSpan('自评表', rowOf('≥95%', actual, options).indicator))).toBe(text);
  });
  it('a target that is a fraction stands as percent as well', () => {
    const result = rowOf('≥0.95', '97%');
    expect([textOf(targetSpan('自评表', result.indicator)), textOf(actualSpan('自评表', result.indicator))]).toEqual([
      '≥95%',
      '97%',
    ]);
    expect(textOf(differenceSpan('自评表', result))).toBe('2个百分点');
  });
  it.each([
    ['实现营业收入（亿元）', '实现营业收入'],
    ['购置台数(台)', '购置台数'],
    ['好评率（%）', '好评率'],
    ['发放补贴（单位：万元）', '发放补贴'],
    ['培训（线上）', '培训（线上）'],
    ['（个）', '（个）'],
    ['指标1：走访次数（次）', '走访次数'],
  ])('%s is called %s', (name, said) => {
    expect(textOf(nameSpan('自评表', rowOf('≥1', '1', { name }).indicator))).toBe(said);
  });
  it.each([
    ['≥5%', '-3%'],
    ['≥5万元', '-3万元'],
  ])('%s and %s have no completion below nothing', (target, actual) => {
    const result = rowOf(target, actual);
    const evaluation = evaluated(row(target, actual, 10));
    expect(completionSpan(evaluation, result)).toBeNull();
  });
  it('a completion that is no whole number has two decimals', () => {
    const evaluation = evaluated(row('≥8家', '7家', 10));
    const [result] = evaluation.indicators;
    expect(textOf(result ? completionSpan(evaluation, result) : null)).toBe('87.50%');
  });
});

describe('a conclusion', () => {
  it('writes the amounts of a table and its rate each in one way', () => {
    const { text } = conclude(evaluated(money(20139, 9786.7, 10), row('≥1个', '1个', 90)));
    expect(text).toContain('全年预算数20139万元，执行数9786.7万元，预算执行率48.60%。');
  });
});
