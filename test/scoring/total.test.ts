import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../src/rules';
import { findRuleSet } from '../../src/rules';
import type { Evaluation } from '../../src/scoring';
import { evaluate } from '../../src/scoring';
import type { Part } from '../support/tables';
import { group, money, row, table, total } from '../support/tables';

const rules = (id: string): RuleSet => findRuleSet(id) ?? expect.fail(id);
const of = (parts: readonly Part[], ruleSet: RuleSet = rules('national-2020')): Evaluation =>
  evaluate(table(...parts), ruleSet);

describe('budget execution', () => {
  const first = (part: Part, ruleSet?: RuleSet) => of([part], ruleSet).budget[0] ?? expect.fail();
  it.each([
    [176875.03, 170639.2, 10, 9.65],
    [250000, 215457.6, 10, 8.62],
    [29, 27.8, 9, 8.63],
    [100, 100, 10, 10],
    [100, 120, 10, 10],
    [100, 0, 10, 0],
    [1.56, 1.56, 20, 20],
  ])('%d budgeted, %d executed, %d points: %d', (budget, executed, points, score) => {
    expect(first(money(budget, executed, points))).toMatchObject({ rate: executed / budget, points, score });
  });
  it.each([
    [null, 5, 'scoring.budget-missing'],
    [5, null, 'scoring.executed-missing'],
    [null, null, 'scoring.amounts-missing'],
    [0, 0, 'scoring.budget-zero'],
  ])('%s budgeted, %s executed: no rate', (budget, executed, why) => {
    expect(first(money(budget, executed, 10))).toMatchObject({ rate: null, score: null, why: { id: why } });
  });
  it('says when more was executed than budgeted', () => {
    expect(first(money(100, 120, 10)).why?.id).toBe('scoring.over-executed');
  });
  it('cuts where the rule set cuts', () => {
    expect(first(money(29, 27.8, 9), rules('integrated')).score).toBe(8.62);
  });
  it('counts points repeated in a part once', () => {
    const { budget, total: sum } = of([money(29, 27.8, 9), money(29, 27.8, 9, { isPart: true })]);
    expect(budget.map(({ points, score }) => [points, score])).toEqual([
      [9, 8.63],
      [null, null],
    ]);
    expect(budget[1]?.why?.id).toBe('scoring.points-elsewhere');
    expect(sum).toMatchObject({ points: 9, score: 8.63 });
  });
  it('counts the points of siblings that the printed total needs together, and else only the first', () => {
    const parts = (printed: number) => [
      money(820, 803.6, 5, { isPart: true }),
      money(400, 360, 5, { isPart: true }),
      row('≥1', '1', 90),
      total(printed),
    ];
    expect(of(parts(100)).budget.map(({ score }) => score)).toEqual([4.9, 4.5]);
    expect(of(parts(100)).total).toMatchObject({ points: 100, score: 99.4 });
    expect(of(parts(95)).budget.map(({ score }) => score)).toEqual([4.9, null]);
  });
  it('takes the points of the part where the total row has none', () => {
    const { budget } = of([money(100, 90), money(50, 40, 10, { isPart: true }), money(50, 50, null, { isPart: true })]);
    expect(budget.map(({ points, score }) => [points, score])).toEqual([
      [null, null],
      [10, 8],
      [null, null],
    ]);
  });
  it('takes the points of the rule set where the table prints none and leaves room for them', () => {
    const withRows = (indicatorPoints: number, ...more: Part[]) =>
      of([money(30, 21.27), row('≥1', '1', indicatorPoints), ...more], rules('sichuan')).budget[0];
    expect(withRows(90)).toMatchObject({ points: 10, score: 7.09, why: { id: 'scoring.points-from-rules' } });
    expect(withRows(100)).toMatchObject({ points: null, score: null });
    expect(withRows(90, total(90))).toMatchObject({ points: null, score: null });
  });
  it('has no points where the rule set gives none', () => {
    expect(of([money(30, 21.27), row('≥1', '1', 40)], rules('guangdong')).budget[0]).toMatchObject({ points: null });
    expect(of([money(30, 21.27), row('≥1', '1')], rules('regional-transfer')).budget[0]).toMatchObject({
      points: null,
    });
  });
});

describe('the total', () => {
  it('adds the scores of the rows and of execution', () => {
    const { total: sum } = of([money(100, 95, 10), row('≥10', '9', 50), row('≥10', '14', 40), total(100)]);
    expect(sum).toMatchObject({
      points: 100,
      score: 94.5,
      known: 94.5,
      openRows: 0,
      openPoints: 0,
      grade: '优',
      why: null,
    });
    expect(sum.counted).toEqual({ indicators: [1, 2], budget: [0] });
  });
  it('has no floating noise', () => {
    const rows = Array.from({ length: 10 }, () => row('≥10', '1', 1));
    expect(of([...rows, row('≥1', '1', 90)]).total.score).toBe(91);
  });
  it('is open while a row has neither a score by the rules nor one entered', () => {
    const { total: sum } = of([row('≥10', '10', 60), row('≥10', '', 30), row('展示价值', '程度较高', 10), total(100)]);
    expect(sum).toMatchObject({ score: null, known: 60, openRows: 2, openPoints: 40, grade: null });
    expect(sum.why).toEqual({ id: 'scoring.total-open', args: { rows: 2, points: 40 } });
  });
  it('takes the entered score where the rules cannot know, and only there', () => {
    const { total: sum } = of([row('≥10', '9', 50, { score: 50 }), row('展示价值', '程度较高', 50, { score: 40 })]);
    expect(sum).toMatchObject({ score: 85, openRows: 0, why: { id: 'scoring.total-with-entered', args: { rows: 1 } } });
  });
  it('never counts an entered score above its points', () => {
    const { total: sum } = of([
      money(null, 30, 10, { score: 99 }),
      row('≥10', '10', 80),
      row('展示价值', '高', 10, { score: 11 }),
    ]);
    expect(sum).toMatchObject({ points: 100, score: null, known: 80, openRows: 2, openPoints: 20, grade: null });
  });
  it('leaves rows out that do not apply', () => {
    expect(of([row('≥10', '10', 90), row('个', '个', 10)]).total).toMatchObject({ points: 90, score: 90, openRows: 0 });
  });
  it('takes the entered execution score where the amounts are not known', () => {
    expect(of([money(null, null, 10, { score: 7.6 }), row('≥1', '1', 90)]).total).toMatchObject({
      points: 100,
      score: 97.6,
    });
  });
  it('leaves execution out where the printed total is that of the indicators', () => {
    expect(of([money(100, 50, 10), row('≥1', '1', 90), total(90)]).total).toMatchObject({
      points: 90,
      score: 90,
      grade: null,
    });
  });
  it('says so, and believes a total that holds execution all the same', () => {
    const parts = (entered: number | null) => [
      money(100, 50, 10, { score: 5 }),
      row('≥1', '1', 100, { score: 100 }),
      total(100, entered),
    ];
    expect(of(parts(null)).total).toMatchObject({ points: 100, score: 100, why: { id: 'scoring.execution-apart' } });
    expect(of(parts(100)).total).toMatchObject({ points: 100, score: 100 });
    expect(of(parts(105)).total).toMatchObject({ points: 110, score: 105, why: { id: 'scoring.total-points-differ' } });
  });
  it('takes one score cell over several rows once', () => {
    const rows = [
      row('6', '6', null, { score: 20 }),
      row('100%', '100%', null, { score: 20, sharesScoreWith: 1 }),
      row('100%', '100%', null, { score: 60 }),
    ];
    expect(of([group('绩效目标1', 80, ...rows), money(10, 10, 20)], rules('hubei')).total).toMatchObject({
      points: 100,
      score: 100,
    });
  });
  it('counts a parent through its parts where they have its points, else beside them', () => {
    const parts = (a: number, b: number) => [
      row('≥10', '10', 12),
      row('≥4', '2', a, { partOf: 1 }),
      row('≥6', '6', b, { partOf: 2 }),
    ];
    expect(of(parts(6, 6)).total).toMatchObject({ points: 12, score: 9 });
    expect(of(parts(4, 4)).total).toMatchObject({ points: 20, score: 18 });
  });
  it('counts a parent beside its parts where only so the points are what is printed', () => {
    const parts = (printed: number) => [
      row('≥10', '10', 12),
      row('≥4', '2', 6, { partOf: 1 }),
      row('≥6', '6', 6, { partOf: 2 }),
      total(printed),
    ];
    expect(of(parts(24)).total).toMatchObject({ points: 24, score: 21 });
    expect(of(parts(12)).total).toMatchObject({ points: 12, score: 9 });
  });
  it('takes a bonus and a deduction as entered, without points', () => {
    const { total: sum, indicators } = of([
      row('≥10', '10', 100),
      group('加分项', null, row('1次', '1次', 2, { score: 2 })),
      group('扣分项', null, row('0', '1个', -1, { score: -1 })),
      total(100),
    ]);
    expect(sum).toMatchObject({ points: 100, score: 101, openRows: 0 });
    expect(indicators[1]).toMatchObject({ status: 'no-points', score: null, why: { id: 'scoring.bonus' } });
  });
  it('is none for a form without scores', () => {
    const { total: sum } = of([money(100, 50), row('≥10', '10')], rules('regional-transfer'));
    expect(sum).toMatchObject({ points: null, score: null, openRows: 0, why: { id: 'scoring.no-scores' } });
  });
  it('of a table without rows is none', () => {
    expect(of([]).total).toMatchObject({ points: null, score: null, known: 0, grade: null });
  });
});

describe('the grade', () => {
  it.each([
    [100, '优'],
    [90, '优'],
    [89, '良'],
    [80, '良'],
    [60, '中'],
    [59, '差'],
  ])('of %d points is %s', (score, grade) => {
    expect(of([row('≥100', String(score), 100)]).total.grade).toBe(grade);
  });
  it('is none where the points do not add up to 100', () => {
    expect(of([row('≥1', '1', 110)]).total).toMatchObject({
      score: 110,
      grade: null,
      why: { id: 'scoring.total-not-full' },
    });
  });
});

describe('a limit by budget execution', () => {
  const limited: RuleSet = {
    ...rules('national-2020'),
    executionCaps: [
      { rateBelow: 0.8, maximum: 89 },
      { rateBelow: 0.7, maximum: 79 },
      { rateBelow: 0.6, maximum: 69 },
      { rateBelow: 0.5, maximum: 59 },
    ],
  };
  it.each([
    [85, 98.5],
    [80, 98],
    [79, 89],
    [65, 79],
    [55, 69],
    [40, 59],
  ])('at %d%% the total is %d', (executed, score) => {
    expect(of([money(100, executed, 10), row('≥1', '1', 90)], limited).total.score).toBe(score);
  });
  it('says so', () => {
    const { why } = of([money(100, 40, 10), row('≥1', '1', 90)], limited).total;
    expect(why).toEqual({ id: 'scoring.total-capped', args: { rate: 40, maximum: 59 } });
  });
  it('is off by default', () => {
    expect(of([money(100, 40, 10), row('≥1', '1', 90)]).total.score).toBe(94);
  });
});
