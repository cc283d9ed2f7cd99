import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { RULE_SETS, findRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { unfilledSlots } from '../support/notes';
import type { Part } from '../support/tables';
import { group, money, row, table, total } from '../support/tables';

const cents = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
const ruleSets = fc.constantFrom(...RULE_SETS);
const operators = fc.constantFrom('≥', '≤', '=', '＞', '＜', '');

const TEXTS = [
  '',
  '-',
  '个',
  '稳步提升',
  '达成预期指标',
  '未完成',
  '12月底前',
  '已完成',
  '20-30元/本',
  '591，230',
  '19574.亿元',
  '100%',
  '0',
  '每人≥3次',
  '≥-5%',
];
const values = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.tuple(operators, cents(1000), fc.constantFrom('', '%', '个', '万元', '亿元')).map((parts) => parts.join('')),
  fc.string({ maxLength: 6 }),
);
const pointTexts = fc.oneof(cents(100), fc.constantFrom('9%', '40/指标总数', '—', ''), fc.constant(null));
const indicatorRow: fc.Arbitrary<Part> = fc
  .record({
    target: values,
    actual: values,
    points: pointTexts,
    score: fc.option(cents(20), { nil: undefined }),
    nature: fc.constantFrom('cost', 'time', 'other'),
    sharesPointsWith: fc.constantFrom(0, 0, 0, 1),
    partOf: fc.constantFrom(undefined, undefined, 1),
  })
  .map(({ target, actual, points, score, ...options }) =>
    row(target, actual, points, { ...options, ...(score === undefined ? {} : { score }) }),
  );
const moneyRow: fc.Arbitrary<Part> = fc
  .tuple(fc.option(cents(1000)), fc.option(cents(1000)), fc.option(cents(20)), fc.boolean())
  .map(([budget, executed, points, isPart]) => money(budget, executed, points, { isPart }));
const tables = fc
  .tuple(
    fc.array(moneyRow, { maxLength: 3 }),
    fc.array(indicatorRow, { maxLength: 6 }),
    fc.array(indicatorRow, { maxLength: 4 }),
    pointTexts,
    fc.option(cents(100)),
  )
  .map(([budget, loose, inside, points, printed]) =>
    table(...budget, ...loose, group('产出指标', points, ...inside), total(printed)),
  );

describe('laws of scoring', () => {
  it('never throws, never gives more than the points nor less than nothing, and says why where it gives none', () => {
    fc.assert(
      fc.property(tables, ruleSets, (built, ruleSet) => {
        const { indicators, budget, total: sum } = evaluate(built, ruleSet);
        for (const result of [...indicators, ...budget]) {
          if (result.score === null) continue;
          const available = typeof result.points === 'number' ? result.points : result.points?.value;
          expect(result.score).toBeGreaterThanOrEqual(0);
          expect(result.score).toBeLessThanOrEqual(available ?? -1);
        }
        for (const result of indicators) {
          if (result.score === null && result.basis === null) expect(result.why).not.toBeNull();
          if (result.why) expect(unfilledSlots(result.why)).toEqual([]);
          expect(result.needsReason === null).toBe(result.deviation === null && result.status !== 'not-applicable');
        }
        if (sum.score !== null) expect(sum.openRows).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same for the same input', () => {
    fc.assert(
      fc.property(tables, ruleSets, (built, ruleSet) => {
        expect(evaluate(built, ruleSet)).toEqual(evaluate(built, ruleSet));
      }),
      { numRuns: 50 },
    );
  });

  const scoreOf = (target: string, actual: number, ruleSet = findRuleSet('national-2020')): number => {
    if (!ruleSet) return expect.fail('no rule set');
    return evaluate(table(row(target, `${actual}个`, 10)), ruleSet).indicators[0]?.score ?? expect.fail('no score');
  };
  const positive = fc.integer({ min: 1, max: 100_000 }).map((n) => n / 100);

  it('never gives less for more of a ≥ target, nor more for more of a ≤ target', () => {
    fc.assert(
      fc.property(positive, cents(2000), cents(2000), ruleSets, (target, a, b, ruleSet) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(scoreOf(`≥${target}个`, less, ruleSet)).toBeLessThanOrEqual(scoreOf(`≥${target}个`, more, ruleSet));
        expect(scoreOf(`≤${target}个`, less, ruleSet)).toBeGreaterThanOrEqual(scoreOf(`≤${target}个`, more, ruleSet));
      }),
    );
  });

  it('gives full points exactly where the target is met, but for what rounding hides', () => {
    fc.assert(
      fc.property(positive, cents(2000), (target, actual) => {
        const score = scoreOf(`≥${target}个`, actual);
        if (actual >= target) expect(score).toBe(10);
        else expect(score).toBeLessThanOrEqual(10 * (actual / target) + 0.005 + 1e-9);
      }),
    );
  });

  it('cuts to at most what rounding half up gives, and by less than a cent', () => {
    const national = findRuleSet('national-2020') ?? expect.fail();
    const cutting = { ...national, rounding: { decimals: 2, mode: 'cut' as const } };
    fc.assert(
      fc.property(positive, cents(2000), (target, actual) => {
        const rounded = scoreOf(`≥${target}个`, actual);
        const cut = scoreOf(`≥${target}个`, actual, cutting);
        expect(cut).toBeLessThanOrEqual(rounded);
        expect(rounded - cut).toBeLessThan(0.0101);
      }),
    );
  });

  it('splits a shared cell so that the rows have all of its points', () => {
    fc.assert(
      fc.property(cents(100), fc.integer({ min: 1, max: 20 }), (points, count) => {
        const rows = Array.from({ length: count }, (_, i) =>
          row('≥1', '1', i === 0 ? points : null, i === 0 ? {} : { sharesPointsWith: i }),
        );
        const national = findRuleSet('national-2020') ?? expect.fail();
        expect(evaluate(table(...rows), national).total.points).toBe(points);
      }),
    );
  });
});
