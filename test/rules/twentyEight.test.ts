import { describe, expect, it } from 'vitest';
import type { SelfEvaluationTable } from '../../src/layout';
import type { RuleSet } from '../../src/rules';
import { bandOf, findRuleSet, gradeOf, parseRuleSet } from '../../src/rules';
import type { Evaluation } from '../../src/scoring';
import { evaluate } from '../../src/scoring';
import type { Part } from '../support/tables';
import { group, money, row, table, tableWith, total } from '../support/tables';

/**
 * The 28 rules that are known of places, each as a small table whose figures were worked out by hand (the comment says how). A set of
 * a place that the program does not ship is written here as a file would say it, and must be accepted as one.
 */
const set = (id: string): RuleSet => findRuleSet(id) ?? expect.fail(id);
const NATIONAL = set('national-2020');

/** The national rule with what a place has otherwise, as a rule file. */
function file(differences: object): RuleSet {
  const parsed = parseRuleSet(JSON.stringify({ ...NATIONAL, ...differences }));
  return parsed.ok ? parsed.value : expect.fail(JSON.stringify(parsed.note));
}
const comparing = (differences: object): RuleSet => file({ comparison: { ...NATIONAL.comparison, ...differences } });
const executing = (differences: object): RuleSet => file({ execution: { ...NATIONAL.execution, ...differences } });

const scores = (ruleSet: RuleSet, ...parts: readonly Part[]): (number | null)[] =>
  evaluate(table(...parts), ruleSet).indicators.map(({ score }) => score);
const executionOf = (ruleSet: RuleSet, ...parts: readonly Part[]): (number | null)[] =>
  evaluate(table(...parts), ruleSet).budget.map(({ score }) => score);
const due = (ruleSet: RuleSet, ...parts: readonly Part[]): (boolean | null)[] =>
  evaluate(table(...parts), ruleSet).indicators.map(({ needsReason }) => needsReason);
const judged = (of: SelfEvaluationTable, ruleSet: RuleSet): Evaluation => evaluate(of, ruleSet);
const GRADES = (limits: readonly (readonly [string, number])[]): object => ({
  grades: limits.map(([name, from]) => ({ name, from, inclusive: true })),
});

describe('1 national: met is full, missed B/A; bands 80 and 60; grades 90, 80, 60', () => {
  it('scores', () => {
    // 8 of 10 earns 80% of 10; 12 of 10 earns no more than 10; 9.5 of 10 executed earns 9.5.
    expect(scores(NATIONAL, row('≥10次', '8次', 10), row('≥10次', '12次', 10))).toEqual([8, 10]);
    expect(executionOf(NATIONAL, money(10, 9.5, 10))).toEqual([9.5]);
    expect([0.8, 0.79, 0.6, 0.59].map((share) => bandOf(share, NATIONAL)?.from)).toEqual([0.8, 0.6, 0.6, 0]);
    expect([90, 89.99, 80, 60, 59].map((points) => gradeOf(points, NATIONAL)?.name)).toEqual([
      '优',
      '良',
      '良',
      '中',
      '差',
    ]);
  });
});

describe('2 central departments: points of the groups by which of them there are', () => {
  const alternative = (
    present: readonly string[],
    absent: readonly string[],
    points: Readonly<Record<string, number>>,
  ) => ({
    present,
    absent,
    points: Object.entries(points).map(([name, value]) => ({ groups: [name], points: value })),
  });
  it('is a list of alternatives', () => {
    const { groups } = file({
      groups: {
        force: 'fixed',
        alternatives: [
          alternative(['cost', 'satisfaction'], [], { cost: 20, output: 40, benefit: 20, satisfaction: 10 }),
          alternative(['cost'], ['satisfaction'], { cost: 20, output: 40, benefit: 30 }),
          alternative(['satisfaction'], ['cost'], { output: 50, benefit: 30, satisfaction: 10 }),
          alternative([], ['cost', 'satisfaction'], { output: 50, benefit: 40 }),
        ],
      },
    });
    // 10 points are left for execution in each of them.
    const sums = groups?.alternatives.map(({ points }) => points.reduce((sum, one) => sum + one.points, 0));
    expect(sums).toEqual([90, 90, 90, 90]);
  });
});

describe('3 central departments: a pass line, all or nothing, and steps of satisfaction', () => {
  const rules = file({
    rows: [
      {
        which: { groups: ['satisfaction'] },
        earning: {
          kind: 'actual',
          unit: '%',
          steps: [
            { from: 90, inclusive: true, share: 1 },
            { from: 80, inclusive: true, share: 0.8 },
            { from: 60, inclusive: true, share: 0.5 },
          ],
        },
      },
      { which: { target: 'words' }, earning: { kind: 'all-or-nothing' } },
      { which: { names: ['验收'] }, earning: { kind: 'all-or-nothing' } },
      { which: {}, earning: { kind: 'proportion', zeroBelow: { ratio: 0.6, inclusive: false } } },
    ],
  });
  it('scores', () => {
    // 59 of 100 lies below the line of 60%: nothing. 60 of 100 does not: 60% of 10.
    expect(scores(rules, row('≥100人', '59人', 10), row('≥100人', '60人', 10))).toEqual([0, 6]);
    // 9 of 10 accepted is not accepted.
    expect(
      scores(rules, row('≥10项', '9项', 10, { name: '验收项目数' }), row('≥10项', '10项', 10, { name: '验收项目数' })),
    ).toEqual([0, 10]);
    // 未完成 in words is not done; 已完成 is.
    expect(scores(rules, row('完成', '未完成', 10), row('完成', '已完成', 10))).toEqual([0, 10]);
    // 85% lies in the second step: 80% of 10. 59% in none.
    const satisfaction = (actual: string): Part => row('≥90%', actual, 10, { nature: 'satisfaction' });
    expect(scores(rules, satisfaction('92%'), satisfaction('85%'), satisfaction('60%'), satisfaction('59%'))).toEqual([
      10, 8, 5, 0,
    ]);
  });
  it('leaves a row whose target is in another unit to a person', () => {
    expect(scores(rules, row('≥9分', '8分', 10, { nature: 'satisfaction' }))).toEqual([null]);
  });
});

describe('4 the older form: bands 80 and 50, B/A and A/B', () => {
  it('scores', () => {
    // A bound of 100 spent with 125: 100/125 of 10.
    expect(scores(set('hubei'), row('≥10次', '8次', 10), row('≤100万元', '125万元', 10, { nature: 'cost' }))).toEqual([
      8, 8,
    ]);
    expect([0.8, 0.5, 0.49].map((share) => bandOf(share, set('hubei'))?.from)).toEqual([0.8, 0.5, 0]);
  });
});

describe('5 Hubei: execution 20, outputs 40, benefits and satisfaction 40 together', () => {
  it('scores', () => {
    // 20 × 90/100.
    expect(executionOf(set('hubei'), money(100, 90, 20))).toEqual([18]);
    expect(set('hubei').groups?.alternatives[0]?.points).toEqual([
      { groups: ['output'], points: 40 },
      { groups: ['benefit', 'satisfaction'], points: 40 },
    ]);
  });
});

describe('6 Guangdong: 20, 40, 40, split evenly', () => {
  it('scores', () => {
    // 40 over three rows: 13.34, 13.33, 13.33; the second is half done: 6.665, rounded half up.
    const rows = [row('≥1', '1', '40/指标总数'), row('≥2', '1', '40/指标总数'), row('≥1', '1', '40/指标总数')];
    expect(scores(set('guangdong'), group('产出指标', null, ...rows))).toEqual([13.34, 6.67, 13.33]);
    expect(set('guangdong').groups?.force).toBe('fixed');
  });
});

describe('7 five grades 90, 80, 70, 60', () => {
  it('grades', () => {
    const rules = file(
      GRADES([
        ['优', 90],
        ['良', 80],
        ['中', 70],
        ['低', 60],
        ['差', 0],
      ]),
    );
    expect([75, 69.99, 60, 59].map((points) => gradeOf(points, rules)?.name)).toEqual(['中', '低', '低', '差']);
  });
});

describe('8 Shanghai: 90, 75, 60', () => {
  it('grades', () => {
    const rules = file(
      GRADES([
        ['优', 90],
        ['良', 75],
        ['合格', 60],
        ['不合格', 0],
      ]),
    );
    expect([89, 75, 74, 59].map((points) => gradeOf(points, rules)?.name)).toEqual(['良', '良', '合格', '不合格']);
  });
});

describe('9 Sichuan, projects: over the adjusted budget; two duties of a reason', () => {
  it('is said', () => {
    // 80 of the 100 that the budget came to, not of the 90 it began with.
    expect(executionOf(set('sichuan'), money(100, 80, 10, { initial: 90 }))).toEqual([8]);
    expect(set('sichuan').reasons).toMatchObject({
      lowExecution: [{ below: 0.9, weight: 'warning' }],
      adjustment: { ratio: 0, inclusive: false },
    });
  });
});

describe('10 Sichuan, departments and funds: indicators of 90 points', () => {
  it('asks for no more', () => {
    expect(set('sichuan').points).toEqual({ total: 100, indicators: 90 });
  });
});

describe('11 Tianjin: “=” both ways is a deviation; a share is taken off', () => {
  const rules = file({
    overDeduction: {
      kind: 'steps',
      steps: [
        { from: 2, inclusive: true, share: 0.25 },
        { from: 1.5, inclusive: true, share: 0.5 },
      ],
    },
  });
  it('scores', () => {
    // 34/15 = 226.67% loses a quarter of 2; 498/300 = 166% half of 1; 140% nothing.
    expect(scores(rules, row('≥15', '34', 2), row('≥300', '498', 1), row('≥10', '14', 2))).toEqual([1.5, 0.5, 2]);
    expect(due(set('tianjin'), row('=10', '11', 2), row('≥10', '12', 2))).toEqual([true, false]);
  });
  it('or the same share throughout', () => {
    const share = file({ overDeduction: { kind: 'share', from: 1.3, inclusive: true, share: 0.25 } });
    // 3 × 25% = 0.75 off; 129% loses nothing.
    expect(scores(share, row('≥100', '130', 3), row('≥100', '129', 3))).toEqual([2.25, 3]);
  });
});

describe('12 Hebei and Tianjin: every excess over ≤, every difference from =', () => {
  it('is a deviation', () => {
    const rules = comparing({ equal: { side: 'both', deviation: 'any' } });
    const cost = { nature: 'cost' } as const;
    expect(
      due(rules, row('≤10', '10.1', 1, cost), row('=10', '10.1', 1), row('=10', '9.9', 1), row('=10', '10', 1)),
    ).toEqual([true, true, true, false]);
  });
});

describe('13 Guangxi: a target of 0, and words that need a note', () => {
  const rules = file({
    comparison: { ...NATIONAL.comparison, zeroTarget: { earns: 'met-or-not', reasonFrom: 30 } },
    qualitative: { reason: 'always' },
  });
  it('asks for a reason', () => {
    // 30 of none; 29 not; 13 of 10 is 130%.
    expect(due(rules, row('≥0', '30', 5), row('≥0', '29', 5), row('≥10', '13', 5))).toEqual([true, false, true]);
    expect(due(rules, row('有效提升', '有效提升', 5))).toEqual([true]);
    expect(due(NATIONAL, row('有效提升', '有效提升', 5))).toEqual([false]);
  });
});

describe('14 Guangxi: a column of deductions', () => {
  const rules = file({ deductionColumn: { floor: 0 } });
  it('scores', () => {
    const plain = table(row('≥10次', '8次', 10), row('≥10次', '10次', 10), row('≥10次', '1次', 10));
    const off = [3, null, 2];
    const indicators = plain.indicators.map((indicator, index) => {
      const value = off[index] ?? null;
      return { ...indicator, deduction: { cell: null, text: value === null ? '' : String(value), value } };
    });
    const found = judged({ ...plain, indicators }, rules).indicators.map(({ score }) => score);
    // 80% of 10 less 3; nothing off; 10% of 10 less 2, down to nothing.
    expect(found).toEqual([5, 10, 0]);
    expect(judged({ ...plain, indicators }, NATIONAL).indicators.map(({ score }) => score)).toEqual([8, 10, 1]);
  });
});

describe('15 Shanxi: rows without an adjusted target are left out; a cost indicator of 5 points at most', () => {
  const rules = file({
    leftOut: { emptyAdjusted: true },
    rowPoints: [{ which: { groups: ['cost'] }, maximum: 5 }],
  });
  it('leaves them out', () => {
    const plain = table(row('≥10', '5', 10), row('≥10', '5', 10));
    const mapping = (column: number) => ({ column, lastColumn: column, title: '', why: plain.layoutWhy });
    const [first, second] = plain.indicators;
    if (!first || !second) expect.fail();
    // The first row's target stands in the column of adjusted ones (column 4), the second's in that of the initial ones.
    const adjusted = { ...first, cells: { ...first.cells, target: { row: first.row, column: 4 } } };
    const columns = { target: mapping(3), adjustedTarget: mapping(4) };
    const sections = [{ headerTop: 0, headerBottom: 0, firstRow: 0, lastRow: 1, columns }];
    const found = judged({ ...plain, indicators: [adjusted, second], sections }, rules);
    expect(found.indicators.map(({ status, score }) => [status, score])).toEqual([
      ['scored', 5],
      ['not-applicable', null],
    ]);
    expect(rules.rowPoints).toHaveLength(1);
  });
});

describe('16 Zhejiang: (paid + other) ÷ the budget of the year; words scored by themselves', () => {
  it('scores', () => {
    const rules = executing({ base: { budget: 'year', executed: 'paid-plus-other' } });
    const other = { otherPaid: { cell: { row: 0, column: 5 }, amount: 10 } };
    // (70 + 10) ÷ 100 × 10.
    expect(executionOf(rules, money(100, 70, 10, { beside: other }))).toEqual([8]);
    expect(executionOf(NATIONAL, money(100, 70, 10, { beside: other }))).toEqual([7]);
    const words = file({ qualitative: { shares: { partly: 0.7, unmet: 0 } } });
    expect(scores(words, row('有效提升', '部分完成', 10), row('有效提升', '未完成', 10))).toEqual([7, 0]);
  });
});

describe('17 Anhui: executed ÷ (initial + adjustment)', () => {
  it('scores', () => {
    const rules = executing({ base: { budget: 'initial-plus-adjustment', executed: 'paid' } });
    const adjustment = { adjustment: { cell: { row: 0, column: 5 }, amount: -20 } };
    // 60 ÷ (100 − 20) × 10.
    expect(executionOf(rules, money(100, 60, 10, { initial: 100, beside: adjustment }))).toEqual([7.5]);
  });
});

describe('18 transfer form since 2022: executed ÷ (budget − what was pooled)', () => {
  const rules = executing({ base: { budget: 'less-pooled', executed: 'paid' } });
  it('scores', () => {
    // 60 ÷ (100 − 20) × 10.
    const pooled = { pooled: { cell: { row: 0, column: 5 }, amount: 20 } };
    expect(executionOf(rules, money(100, 60, 10, { beside: pooled }))).toEqual([7.5]);
  });
  it('gives no rate where the amount cannot be read', () => {
    const pooled = { pooled: { cell: { row: 0, column: 5 }, amount: null } };
    expect(executionOf(rules, money(100, 60, 10, { beside: pooled }))).toEqual([null]);
  });
});

describe('19 the common rule of the system: 2−B/A, cut to two decimals', () => {
  it('scores', () => {
    // (2 − 125/100) × 10; from 200 on nothing; 2/3 of 10 is 6.666… and cut.
    const cost = { nature: 'cost' } as const;
    expect(
      scores(set('integrated'), row('≤100', '125', 10, cost), row('≤100', '200', 10, cost), row('≥3', '2', 10)),
    ).toEqual([7.5, 0, 6.66]);
  });
});

describe('20 platform manual 2022: the total by the execution rate, two points off from 130%', () => {
  const rules = file({
    executionCaps: [
      { rateBelow: 0.8, maximum: 89 },
      { rateBelow: 0.7, maximum: 79 },
      { rateBelow: 0.6, maximum: 69 },
      { rateBelow: 0.5, maximum: 59 },
    ],
    overDeduction: { from: 1.3, inclusive: true, points: 2 },
  });
  it('scores', () => {
    // 90 + 7.5 is held at 89 for 75%; 130% of 20 earns 18.
    const found = judged(table(money(100, 75, 10), row('≥10', '10', 90), total(100)), rules);
    expect(found.total.score).toBe(89);
    expect(scores(rules, row('≥10', '13', 20))).toEqual([18]);
  });
});

describe('21 a place that leaves unused rows out and brings the rest to 100', () => {
  it('scores', () => {
    // 20 of 40 points do not apply: (10 + 5) ÷ 20 × 100.
    const rules = file({
      leftOut: { emptyAdjusted: false, rescaleTo: 100 },
      execution: { ...NATIONAL.execution, points: null },
    });
    const found = judged(table(row('≥10', '10', 10), row('≥10', '5', 10), row('个', '个', 20), total(40)), rules);
    expect(found.total.score).toBe(75);
  });
});

describe('22 Jiangxi: cost within 10, 15, 20%; satisfaction loses a point per 5', () => {
  const rules = file({
    rows: [
      {
        which: { names: ['成本控制率'] },
        earning: {
          kind: 'deviation',
          steps: [
            { within: 0.1, share: 1 },
            { within: 0.15, share: 0.6 },
            { within: 0.2, share: 0.2 },
          ],
        },
      },
      {
        which: { groups: ['satisfaction'] },
        earning: { kind: 'loss', from: 90, unit: '%', per: 5, counted: 'begun', loses: 'points', amount: 1 },
      },
    ],
  });
  it('scores', () => {
    // Of 5 points: 90 to 110 earn 5, 115 earns 3, 84 and 116 earn 1, 121 nothing.
    const cost = (actual: string): Part =>
      row('100%', actual, 5, { name: '成本控制率', nature: 'cost', operator: '≤' });
    expect(scores(rules, ...['90%', '110%', '115%', '84%', '116%', '121%'].map(cost))).toEqual([5, 5, 3, 1, 1, 0]);
    // 90 and more earns 10; 89 has begun the first five, 85 has just ended it, 84 begun the second.
    const satisfaction = (actual: string): Part => row('≥90%', actual, 10, { nature: 'satisfaction' });
    expect(scores(rules, ...['95%', '90%', '89%', '85%', '84%', '0%'].map(satisfaction))).toEqual([10, 10, 9, 9, 8, 0]);
  });
});

describe('23 Guangshui: whole points', () => {
  it('scores', () => {
    // 7 of 9 is 77.8% of 10 = 7.78: 8.
    expect(scores(file({ rounding: { decimals: 0, mode: 'half-up' } }), row('≥9', '7', 10))).toEqual([8]);
  });
});

describe('24 Chongqing: a coefficient times the weight', () => {
  it('scores', () => {
    // 80% × 9 points.
    expect(scores(NATIONAL, row('≥10', '8', '9%'))).toEqual([7.2]);
  });
});

describe('25 many counties: nothing below 60% execution, all from 90%', () => {
  it('scores', () => {
    const rules = executing({
      earning: {
        kind: 'linear',
        zeroBelow: { ratio: 0.6, inclusive: false },
        fullFrom: { ratio: 0.9, inclusive: true },
      },
    });
    const rates = [59.9, 60, 89, 90, 100].map((executed) => money(100, executed, 10));
    expect(rates.map((one) => executionOf(rules, one)[0])).toEqual([0, 6, 8.9, 10, 10]);
    const steps = executing({
      earning: {
        kind: 'steps',
        steps: [
          { from: 0.95, inclusive: true, share: 1 },
          { from: 0.8, inclusive: true, share: 0.5 },
        ],
      },
    });
    expect(rates.map((one) => executionOf(steps, one)[0])).toEqual([0, 0, 5, 5, 10]);
  });
});

describe('25, as others print it: points off for each percent point, all from a rate below the whole', () => {
  it('scores execution', () => {
    const earning = { kind: 'loss', per: 0.01, counted: 'whole', loses: 'points', amount: 0.5 };
    const rules = executing({ earning });
    // 95.5 lies four whole points below 100: 2 off. 80 lies twenty below: all of 10. 101 lies below nothing.
    const rates = [101, 100, 99, 95.5, 80, 10].map((executed) => money(100, executed, 10));
    expect(rates.map((one) => executionOf(rules, one)[0])).toEqual([10, 10, 9.5, 8, 0, 0]);
    // Each point begun costs a tenth of 10 from 90 on; nothing below 60.
    const begun = { ...earning, from: 0.9, counted: 'begun', loses: 'share', amount: 0.02 };
    const from90 = executing({ earning: { ...begun, zeroBelow: { ratio: 0.6, inclusive: false } } });
    const lower = [90, 89.9, 70, 60, 59.9].map((executed) => money(100, executed, 10));
    expect(lower.map((one) => executionOf(from90, one)[0])).toEqual([10, 9.8, 6, 4, 0]);
  });
  it('scores rows', () => {
    const limits = { zeroBelow: { ratio: 0.6, inclusive: false }, fullFrom: { ratio: 0.95, inclusive: true } };
    const rules = file({ rows: [{ which: {}, earning: { kind: 'proportion', ...limits } }] });
    const rows = ['100', '95', '94', '60', '59'].map((actual) => row('≥100', actual, 10));
    expect(scores(rules, ...rows)).toEqual([10, 10, 9.4, 6, 0]);
    // 100 ÷ 104 is more than 95%; 100 ÷ 110 is not.
    expect(scores(rules, row('≤100', '104', 10), row('≤100', '110', 10))).toEqual([10, 9.09]);
  });
});

describe('26 departments, sets of 2016: a tenth of a point per point over', () => {
  it('scores', () => {
    const rules = file({
      rows: [
        {
          which: { names: ['三公', '供养人员', '预算调整率'] },
          earning: { kind: 'loss', unit: '%', per: 1, counted: 'whole', loses: 'points', amount: 0.1 },
        },
      ],
    });
    const rate = (actual: string): Part => row('≤5%', actual, 2, { name: '预算调整率' });
    // 8.08 lies three whole points over 5: 2 − 0.3. 30 lies 25 over: 2 − 2.5, down to 0. 5 and 3 lose nothing.
    expect(scores(rules, ...['8.08%', '30%', '5%', '3%'].map(rate))).toEqual([1.7, 0, 2, 2]);
    // A target of nothing can be exceeded too: 4 over.
    expect(scores(rules, row('≤0%', '4%', 2, { name: '三公经费变动率' }))).toEqual([1.6]);
  });
});

describe('27 audit: further than 20% from the target, on either side', () => {
  it('asks for a reason', () => {
    const rules = file({
      overThreshold: { ratio: 1.2, inclusive: false },
      underThreshold: { ratio: 0.8, inclusive: false },
      reasons: { missed: { ratio: 0.2, inclusive: false } },
    });
    const up = ['121', '120', '90', '80', '79'].map((actual) => row('≥100', actual, 1));
    expect(due(rules, ...up)).toEqual([true, false, false, false, true]);
    const down = ['79', '80', '100', '120', '121'].map((actual) => row('≤100', actual, 1, { nature: 'cost' }));
    expect(due(rules, ...down)).toEqual([true, false, false, false, true]);
  });
});

describe('28 government funds: execution by the stage of the project', () => {
  it('is a set for each stage, since a table does not print its stage', () => {
    const building = executing({ earning: { kind: 'steps', steps: [{ from: 0.5, inclusive: true, share: 1 }] } });
    expect(executionOf(building, money(100, 50, 10))).toEqual([10]);
    expect(executionOf(building, money(100, 49, 10))).toEqual([0]);
  });
});

it('a table of another year is judged alike', () => {
  expect(judged(tableWith({ year: 2020 }, row('≥10', '8', 10)), NATIONAL).indicators[0]?.score).toBe(8);
});
