import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../src/rules';
import { findRuleSet } from '../../src/rules';
import type { IndicatorResult } from '../../src/scoring';
import { evaluate } from '../../src/scoring';
import type { RowOptions } from '../support/tables';
import { row, table } from '../support/tables';

/** What the one row of ten points comes to under a rule set. */
function scored(target: string, actual: string, options: RowOptions = {}, rules = 'national-2020'): IndicatorResult {
  const ruleSet = findRuleSet(rules) ?? expect.fail(rules);
  return evaluate(table(row(target, actual, 10, options)), ruleSet).indicators[0] ?? expect.fail('no row');
}

const COST: RowOptions = { nature: 'cost' };

describe('a number against a number', () => {
  // target, actual, completion, score of 10, deviation
  const cases: [string, string, number | null, number, 'under' | 'over' | 'none', RowOptions?, string?][] = [
    ['≥10次', '14次', 1.4, 10, 'over'],
    ['≥10次', '10次', 1, 10, 'none'],
    ['≥8家', '7家', 0.875, 8.75, 'under'],
    ['≥15家', '0家', 0, 0, 'under'],
    ['≥2', '1.07', 0.535, 5.35, 'under'],
    ['110次以上', '145次', 145 / 110, 10, 'over'],
    ['≥300项', '498项', 1.66, 10, 'over'],
    ['≤3个月', '3个月', 1, 10, 'none'],
    ['≤6个月', '5个月', 5 / 6, 10, 'none'],
    ['=100%', '100%', 1, 10, 'none'],
    ['=100%', '95%', 0.95, 9.5, 'under'],
    ['95', '95%', 1, 10, 'none', { operator: '≥', unit: '%' }],
    ['98', '95%', 95 / 98, 9.69, 'under', { operator: '≥', unit: '%' }],
    ['100', '100', 1, 10, 'none', { operator: '≥', unit: '百分比' }],
    ['10%', '10', 1, 10, 'none', { operator: '≥', unit: '%' }],
    // Units are converted before dividing.
    ['≥5亿元', '6.47亿元', 1.294, 10, 'none'],
    ['≤7.29万元', '72890元', 72890 / 72900, 10, 'none', COST],
    ['≥50万元', '0.004亿元', 0.8, 8, 'under'],
    // Money without a unit on one side is in the other's.
    ['≤50万元', '47.68', 0.9536, 10, 'none', COST],
  ];
  it.each(cases)('%s → %s', (target, actual, completion, score, deviation, options = {}) => {
    const result = scored(target, actual, options);
    expect(result).toMatchObject({ status: 'scored', score, deviation, needsReason: deviation !== 'none' });
    expect(result.completion).toBeCloseTo(completion ?? 0, 12);
  });

  it('over a ≤ target follows the formula of the rule set', () => {
    // 44316.45 against 34403.58 is 128.81%: 0.78 or 0.71 of one point, and never both.
    const overrun = (rules: string): number | null => {
      const ruleSet = findRuleSet(rules) ?? expect.fail(rules);
      return evaluate(table(row('≤34403.58万元', '44316.45万元', 1, COST)), ruleSet).indicators[0]?.score ?? null;
    };
    expect(overrun('tianjin')).toBe(0.78);
    expect(overrun('hubei')).toBe(0.78);
    expect(overrun('integrated')).toBe(0.71);
  });
  it.each([
    ['199.9', 0.01],
    ['200', 0],
    ['350', 0],
  ])('2-B/A: 100 against %s earns %d of 10', (actual, score) => {
    expect(scored('≤100万元', `${actual}万元`, COST, 'integrated').score).toBe(score);
  });
  it.each([
    ['150', 6.67],
    ['199', 5.03],
    ['200', 0],
  ])('A/B with nothing from twice the target: 100 against %s earns %d of 10', (actual, score) => {
    const national = findRuleSet('national-2020') ?? expect.fail();
    const comparison = { ...national.comparison, atMost: { notMet: 'A/B' as const, zeroFrom: 2 } };
    const built = table(row('≤100万元', `${actual}万元`, 10, COST));
    expect(evaluate(built, { ...national, comparison }).indicators[0]?.score).toBe(score);
  });
  it.each([
    ['A/B', '125', 8],
    ['2-B/A', '125', 7.5],
    ['A/B', '100', 10],
    ['A/B', '80', 8],
  ] as const)('= on both sides, %s: 100 against %s earns %d of 10', (notMet, actual, score) => {
    const national = findRuleSet('national-2020') ?? expect.fail();
    const equal = { side: 'both', deviation: 'threshold' } as const;
    const comparison = { ...national.comparison, atMost: { notMet, zeroFrom: null }, equal };
    const result = evaluate(table(row('=100个', `${actual}个`, 10)), { ...national, comparison }).indicators[0];
    expect(result?.score).toBe(score);
    expect(result?.deviation).toBe(score === 10 ? 'none' : actual === '80' ? 'under' : 'over');
  });
  it('cuts where the rule set cuts', () => {
    expect(scored('≥3次', '2次', {}, 'integrated').score).toBe(6.66);
    expect(scored('≥3次', '2次').score).toBe(6.67);
  });
});

describe('the limit of 130%', () => {
  it.each([
    ['≥100', '130', 'over'],
    ['≥10', '13', 'over'],
    ['≥0.3', '0.39', 'over'],
    ['≥3', '3.9', 'over'],
    ['≥100', '129.99', 'none'],
    ['=100次', '130次', 'over'],
    ['≤100', '10', 'none'],
  ])('%s → %s: %s', (target, actual, deviation) => {
    expect(scored(target, actual).deviation).toBe(deviation);
  });
  it('counts any excess over an = target where the rule set says so', () => {
    expect(scored('=100次', '101次', {}, 'tianjin')).toMatchObject({ deviation: 'over', score: 10 });
    expect(scored('=100次', '101次', {}, 'national-2020')).toMatchObject({ deviation: 'none', score: 10 });
  });
});

describe('zero and negative targets', () => {
  it.each([
    ['≤0起', '0起', 'scored', null, 10, 'none'],
    ['≤0起', '2起', 'scored', null, 0, 'under'],
    ['=0次', '0次', 'scored', null, 10, 'none'],
    ['=0次', '1次', 'scored', null, 0, 'under'],
    ['≥0', '5', 'scored', null, 10, 'none'],
    ['0次', '0次', 'scored', null, 10, 'none'],
    ['0次', '43次', 'ambiguous', null, null, null],
    ['≥-5%', '-3%', 'scored', null, 10, 'none'],
    ['≥-5%', '-8%', 'ambiguous', null, null, 'under'],
    ['≤-5%', '-6%', 'scored', null, 10, 'none'],
  ] as const)('%s → %s', (target, actual, status, completion, score, deviation) => {
    expect(scored(target, actual)).toMatchObject({ status, completion, score, deviation });
  });
});

describe('a target without an operator', () => {
  // target, actual, options, status, score, why
  it.each([
    ['6000平方米', '6000平方米', {}, 'scored', 10, null],
    ['100%', '100%', {}, 'scored', 10, null],
    ['100%', '95%', {}, 'scored', 9.5, 'scoring.assumed-at-least'],
    ['5场次', '6场次', {}, 'scored', 10, 'scoring.assumed-at-least'],
    ['50万元', '47.68万元', COST, 'scored', 10, 'scoring.assumed-at-most'],
    ['50万元', '55万元', COST, 'scored', 9.09, 'scoring.assumed-at-most'],
    ['100%', '92%', { name: '财政供养人员控制率' }, 'ambiguous', null, 'scoring.direction-unknown'],
    ['3%', '1.5%', { name: '预算调整率' }, 'ambiguous', null, 'scoring.direction-unknown'],
    ['5%', '6%', { name: '采购成本节约率', nature: 'cost' }, 'ambiguous', null, 'scoring.direction-unknown'],
    ['100%', '97%', { name: '资金支付率', nature: 'cost' }, 'ambiguous', null, 'scoring.direction-unknown'],
    ['3000元/人', '2600元/人', { name: '补助标准', nature: 'cost' }, 'ambiguous', null, 'scoring.direction-unknown'],
    ['10个月', '9个月', {}, 'ambiguous', null, 'scoring.direction-unknown'],
    ['10个月', '10个月', {}, 'scored', 10, null],
    ['100%', '100%', { name: '投诉率' }, 'scored', 10, null],
  ] as const)('%s → %s %o', (target, actual, options, status, score, why) => {
    const result = scored(target, actual, options);
    expect(result).toMatchObject({ status, score });
    expect(result.why?.id ?? null).toBe(why);
  });
  it('names a ≥ on a cost indicator, and scores it as written', () => {
    const result = scored('≥20万元', '21.9万元', COST);
    expect(result).toMatchObject({ status: 'scored', score: 10, why: { id: 'scoring.cost-at-least' } });
  });
});

describe('what a person must look at', () => {
  it.each([
    ['≥1900亿元', '19574.亿元', {}, 'quantity.stray-point'],
    ['≥10次', '', {}, 'scoring.actual-missing'],
    ['≥10次', '-', {}, 'scoring.actual-missing'],
    ['96', '满意', { operator: '≥', unit: '百分比' }, 'scoring.words-for-number'],
    ['≥10次', '100%', {}, 'scoring.units-differ'],
    ['≥10项', '5公里', {}, 'scoring.units-differ'],
    ['＞5次', '5次', {}, 'scoring.strict-equal'],
    ['≥10次', '2023年5月', {}, 'scoring.kinds-differ'],
    ['20-30元/本', '35元/本', {}, 'scoring.outside-range'],
    ['4', '30', { operator: '≥', unit: '次', name: '每个团队开展培训次数' }, 'scoring.per-unit'],
    ['', '5次', {}, 'scoring.target-missing'],
  ] as const)('%s → %s %o: %s', (target, actual, options, why) => {
    expect(scored(target, actual, options)).toMatchObject({
      status: 'ambiguous',
      score: null,
      completion: null,
      basis: null,
      why: { id: why },
    });
  });
  it('a unit price is no total', () => {
    expect(scored('≤400元/人/天', '450', COST)).toMatchObject({ status: 'scored', score: 8.89 });
  });
});

describe('only one side carries %', () => {
  it.each([
    ['≥95%', '98', 'scored', 98 / 95],
    ['≥95%', '0.98', 'scored', 98 / 95],
    ['≥95%', '1', 'scored', 100 / 95],
    ['≥95%', '5', 'ambiguous', null],
    ['≥0.95', '98%', 'scored', 98 / 95],
    ['≥95', '98%', 'scored', 98 / 95],
    ['≥5%', '0.5', 'ambiguous', null],
    ['≥95%', '0', 'scored', 0],
  ] as const)('%s → %s: %s', (target, actual, status, completion) => {
    const result = scored(target, actual);
    expect(result.status).toBe(status);
    if (completion === null) expect(result.completion).toBeNull();
    else expect(result.completion).toBeCloseTo(completion, 12);
  });
});

describe('dates', () => {
  it.each([
    ['2023年12月', '2023年10月', 'scored', 10, 'none', null],
    ['12月底前', '12月20日', 'scored', 10, 'none', null],
    ['2024年12月31日前', '已于2024年12月31日前完成', 'qualitative', 10, 'none', null],
    ['2024年12月31日前', '按时完成', 'qualitative', 10, 'none', null],
    ['2024', '2024年12月', 'scored', 10, 'none', null],
    ['2023年10月', '2023年12月', 'qualitative', null, 'under', 'scoring.late'],
    ['2024年4月1日前', '2024年4月1日前', 'ambiguous', null, null, 'scoring.date-copied'],
    ['≤12月', '12月', 'scored', 10, 'none', null],
    ['≤10月', '12月', 'qualitative', null, 'under', 'scoring.late'],
    ['12月', '已完成', 'ambiguous', null, null, 'scoring.done-without-date'],
    ['2024年12月31日前', '未完成', 'qualitative', null, 'under', 'scoring.unmet'],
    ['2024年12月31日前', '100%', 'ambiguous', null, null, 'scoring.kinds-differ'],
  ] as const)('%s → %s', (target, actual, status, score, deviation, why) => {
    const result = scored(target, actual, /^\d+$/.test(target) ? { unit: '年' } : {});
    expect(result).toMatchObject({ status, score, deviation });
    expect(result.why?.id ?? null).toBe(why);
    expect(result.completion).toBe(score === null ? null : 1);
  });
});

describe('words', () => {
  it.each([
    ['稳步提升', '稳步提升', 10, 1, 'none', null],
    ['对比上年有增长', '对比上年有增长。', 10, 1, 'none', null],
    ['促进技术发展', '达成预期指标', 10, 1, 'none', null],
    ['逐步健全', '基本达到', null, null, 'under', 'scoring.partly'],
    ['是', '否', null, null, 'under', 'scoring.unmet'],
    ['展示文物价值', '程度较高', null, null, null, 'scoring.judge'],
    ['建立长效机制', '已建立长效机制', 10, 1, 'none', null],
    ['公开', '均已公开', 10, 1, 'none', null],
    ['不发生', '未发生', 10, 1, 'none', null],
    ['零发生', '没有发生', 10, 1, 'none', null],
    ['不发生', '发生', null, null, null, 'scoring.judge'],
    ['好坏', '好', 10, 1, 'none', null],
    ['优良中低差', '优', 10, 1, 'none', null],
    ['优良中低差', '良', null, null, null, 'scoring.judge'],
    ['好坏', '好坏', null, null, null, 'scoring.scale-copied'],
    ['高中低', '高', null, null, null, 'scoring.judge'],
    ['控制在预算中', '100%', null, null, null, 'scoring.number-for-words'],
  ] as const)('%s → %s', (target, actual, score, completion, deviation, why) => {
    const result = scored(target, actual);
    expect(result).toMatchObject({ status: 'qualitative', score, completion, deviation });
    expect(result.needsReason).toBe(deviation === null ? null : deviation !== 'none');
    expect(result.why?.id ?? null).toBe(why);
  });
});

describe('ranges', () => {
  it.each([
    ['20-30元/本', '25元/本'],
    ['6-10元/套', '7'],
    ['6-10元/套', '10'],
  ])('%s → %s is kept', (target, actual) => {
    expect(scored(target, actual)).toMatchObject({ status: 'scored', score: 10, completion: 1, deviation: 'none' });
  });
});

describe('rows that do not apply', () => {
  const statusOf = (target: string, actual: string, points: number | null): string | undefined =>
    evaluate(table(row(target, actual, points)), findRuleSet('national-2020') ?? expect.fail()).indicators[0]?.status;
  it.each([
    ['个', '个', null, 'not-applicable'],
    ['万元', '万元', 5, 'not-applicable'],
    ['-', '-', 5, 'not-applicable'],
    ['不涉及', '', 5, 'not-applicable'],
    ['', '', null, 'not-applicable'],
    ['', '', 12, 'qualitative'],
    ['', '已建立', 12, 'qualitative'],
    ['≥5', '无', 5, 'ambiguous'],
  ])('"%s" → "%s" with %s points: %s', (target, actual, points, status) => {
    expect(statusOf(target, actual, points)).toBe(status);
  });
  it('need no reason', () => {
    expect(scored('个', '个')).toMatchObject({ needsReason: false, score: null, points: null });
  });
});

describe('reasons', () => {
  it.each([
    ['任务书签订较晚', true],
    ['见财预【2020】10号', true],
    ['', false],
    ['无', false],
    ['无。', false],
    [' — ', false],
    ['/', false],
    ['不涉及', false],
    ['完成率133%，原因为【请填写】', false],
  ])('"%s": %s', (reason, expected) => {
    expect(scored('≥10', '14', { reason }).hasReason).toBe(expected);
  });
});

describe('a deduction for more than the target', () => {
  const national = findRuleSet('national-2020') ?? expect.fail();
  const withDeduction: RuleSet = {
    ...national,
    overDeduction: { kind: 'points', from: 1.3, inclusive: true, points: 2 },
  };
  it.each([
    ['13', 8],
    ['12', 10],
    ['9', 9],
  ])('is off by default, and where a rule set states it 10 → %s earns %d', (actual, score) => {
    expect(evaluate(table(row('≥10', actual, 10)), withDeduction).indicators[0]?.score).toBe(score);
    expect(evaluate(table(row('≥10', actual, 10)), national).indicators[0]?.score).toBe(Number(actual) >= 10 ? 10 : 9);
  });
  it('never goes below zero', () => {
    expect(evaluate(table(row('≥10', '14', 1)), withDeduction).indicators[0]?.score).toBe(0);
  });
});
