import { describe, expect, it } from 'vitest';
import { findRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { readingSuggestions } from '../../src/taskpane/indicators/suggestions';
import { row, table } from '../support/tables';

/** What is offered for a row that is asked: each label's reading or share, with the score of ten that it gives. */
function offered(name: string, target: string, actual: string): string[] {
  const ruleSet = findRuleSet('national-2020') ?? expect.fail();
  const built = table(row(target, actual, 10, { name }));
  const [asked] = evaluate(built, ruleSet).indicators;
  if (!asked) return expect.fail('no row');
  expect(asked.score).toBeNull();
  return readingSuggestions(asked).map(({ choice }) => {
    const said = choice.kind === 'reading' ? `${choice.actual?.value}${choice.actual?.unit ?? ''}` : choice.kind;
    return `${said}: ${evaluate(built, ruleSet, { [asked.indicator.row]: choice }).indicators[0]?.score}`;
  });
}

describe('both readings are offered, and each settles the row', () => {
  it.each([
    ['单位能耗下降率', '≥2%', '上升1.3%', ['1.3%: 6.5', 'ratio: 0']],
    ['单位能耗下降率', '≥2%', '-1.3%', ['1.3%: 6.5', 'ratio: 0']],
    ['客流', '增长5%以上', '下降4%', ['4%: 8', 'ratio: 0']],
    ['失业率', '≤4.5%', '上升0.2%', ['0.2%: 10']],
    ['优质品率', '提高5%', '提高0.9个百分点', ['0.9%: 1.8']],
    ['优质品率', '提升5%', '6%', ['6%: 10']],
    ['安全生产', '≤3起', '无', ['0: 10']],
  ])('%s %s → %s', (name, target, actual, expected) => {
    expect(offered(name, target, actual)).toEqual(expected);
  });
});
