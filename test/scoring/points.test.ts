import { describe, expect, it } from 'vitest';
import { findRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import type { Part } from '../support/tables';
import { group, row, table } from '../support/tables';

/** Points of each row as [value, origin], or null. */
function points(parts: readonly Part[], rules = 'national-2020'): ([number, string] | null)[] {
  const ruleSet = findRuleSet(rules) ?? expect.fail(rules);
  return evaluate(table(...parts), ruleSet).indicators.map(({ points: p }) => (p ? [p.value, p.origin] : null));
}

const many = (count: number, make: (index: number) => Part): Part[] => Array.from({ length: count }, (_, i) => make(i));

describe('points', () => {
  it('of a cell of its own count as they stand, "9%" as nine points', () => {
    expect(points([row('≥1', '1', 10), row('≥1', '1', '9%')])).toEqual([
      [10, 'cell'],
      [9, 'cell'],
    ]);
  });
  it('of a formula refer to a cell only where it holds the number itself', () => {
    const ruleSet = findRuleSet('national-2020') ?? expect.fail();
    const cells = evaluate(table(row('≥1', '1', 10), row('≥1', '1', '9%')), ruleSet).indicators.map(
      (r) => r.points?.cell,
    );
    expect(cells).toEqual([{ row: 0, column: 6 }, null]);
  });
  it('of one cell over a group are split evenly over the rows in use', () => {
    expect(
      points([
        row('≥1', '1', 10),
        row('-', '-', null, { sharesPointsWith: 1 }),
        row('≥1', '1', null, { sharesPointsWith: 2 }),
        row('≥1', '1', null, { sharesPointsWith: 3 }),
      ]),
    ).toEqual([[3.34, 'shared-cell'], null, [3.33, 'shared-cell'], [3.33, 'shared-cell']]);
  });
  it('say so where they are shared', () => {
    const ruleSet = findRuleSet('national-2020') ?? expect.fail();
    const shared = table(row('≥1', '1', 10), row('≥1', '1', null, { sharesPointsWith: 1 }), row('≥1', '1', 5));
    const whys = evaluate(shared, ruleSet).indicators.map(({ why }) => why?.id ?? null);
    expect(whys).toEqual(['scoring.shared-points', 'scoring.shared-points', null]);
  });
  it('of a rule in one cell over a group (40/指标总数) are split by largest remainder', () => {
    const rule = '各项指标权重=40/指标总数';
    const rows = many(12, (i) =>
      i === 11
        ? row('-', '-', null, { sharesPointsWith: 11 })
        : row('≥1', '1', i === 0 ? rule : null, i === 0 ? {} : { sharesPointsWith: i }),
    );
    expect(points(rows, 'guangdong')).toEqual([
      ...many(7, () => row('', '')).map(() => [3.64, 'equal-split']),
      ...many(4, () => row('', '')).map(() => [3.63, 'equal-split']),
      null,
    ]);
  });
  it('of a rule repeated in every row of a level are split over that level', () => {
    const rows = many(4, () => row('≥1', '1', '40/指标总数'));
    expect(
      points([group('产出指标', null, ...rows), group('效益指标', null, row('≥1', '1', '40/指标总数'))], 'guangdong'),
    ).toEqual([...rows.map(() => [10, 'equal-split']), [40, 'equal-split']]);
  });
  it('that only the level names go to its one row', () => {
    expect(
      points([group('产出指标(50分)', '50', row('≥1', '1')), group('效益指标', 30, row('≥1', '1'), row('个', '个'))]),
    ).toEqual([[50, 'shared-cell'], [30, 'shared-cell'], null]);
  });
  it('that only the level names are not guessed for several rows', () => {
    expect(points([group('产出指标', 50, row('≥1', '1'), row('≥1', '1'))], 'hubei')).toEqual([null, null]);
    expect(points([group('产出指标', 50, row('≥1', '1'), row('≥1', '1', 20))])).toEqual([null, [20, 'cell']]);
  });
  it('that only the level names are split where the rule set says so', () => {
    expect(points([group('产出指标', 40, row('≥1', '1'), row('≥1', '1'))], 'guangdong')).toEqual([
      [20, 'equal-split'],
      [20, 'equal-split'],
    ]);
  });
  it('of the innermost level count', () => {
    expect(
      points(
        [group('目标1', 80, group('产出指标', 40, row('≥1', '1')), group('效益指标', null, row('≥1', '1')))],
        'hubei',
      ),
    ).toEqual([[40, 'shared-cell'], null]);
  });
  it('of a parent are its own: its parts get no share of a shared cell', () => {
    expect(
      points([
        row('≥10', '10', 12),
        row('≥4', '4', null, { partOf: 1, sharesPointsWith: 1 }),
        row('≥6', '6', null, { partOf: 2, sharesPointsWith: 2 }),
      ]),
    ).toEqual([[12, 'shared-cell'], null, null]);
  });
  it('are none where nothing is printed', () => {
    expect(points([row('≥1', '1'), row('≥1', '1', '—')])).toEqual([null, null]);
  });
});

describe('a row without points', () => {
  it('still has its completion and its deviation', () => {
    const ruleSet = findRuleSet('regional-transfer') ?? expect.fail();
    expect(evaluate(table(row('≥3个', '7个')), ruleSet).indicators[0]).toMatchObject({
      status: 'no-points',
      completion: 7 / 3,
      deviation: 'over',
      needsReason: true,
      score: null,
    });
  });
  it('keeps what is unsure of it', () => {
    const ruleSet = findRuleSet('regional-transfer') ?? expect.fail();
    const statuses = evaluate(
      table(row('12月', '已完成'), row('稳步提升', '稳步提升'), row('个', '个')),
      ruleSet,
    ).indicators;
    expect(statuses.map(({ status }) => status)).toEqual(['ambiguous', 'qualitative', 'not-applicable']);
  });
});
