import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/layout';
import { situationOfMoney } from '../../src/narrative/situation';
import type { RuleSet } from '../../src/rules';
import { DEFAULT_RULE_SET, lowExecutionAt, lowExecutionLimit } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { filled } from '../checks/forms';
import { bookOf } from '../support/gridSheet';

const withLines = (lowExecution: NonNullable<RuleSet['reasons']>['lowExecution']): RuleSet => ({
  ...DEFAULT_RULE_SET,
  reasons: { missed: null, adjustment: null, lostPoints: true, lowExecution },
});
const eighty = withLines([{ below: 0.8, weight: 'warning' }]);
const never = withLines([]);
const assumed = withLines(null);

describe('the line below which execution is low', () => {
  it.each([
    ['assumed', assumed, 0.9],
    ['a line of its own', eighty, 0.8],
    ['none', never, null],
  ])('%s', (_, ruleSet, limit) => {
    expect(lowExecutionLimit(ruleSet)).toBe(limit);
  });

  it.each([
    [0.9, assumed, null],
    // Exactly 90%, and 60%, whatever the division leaves behind.
    [0.72 / 0.8, assumed, null],
    [0.57 / 0.95, assumed, 'hint'],
    [0.89, assumed, 'hint'],
    [0.6, assumed, 'hint'],
    [0.59, assumed, 'warning'],
    [0.79, eighty, 'warning'],
    [0.8, eighty, null],
    [0, never, null],
  ])('%d', (rate, ruleSet, weight) => {
    expect(lowExecutionAt(rate, ruleSet)?.weight ?? null).toBe(weight);
  });

  it.each([
    ['85% under the assumed line', assumed, 85, 'low-execution'],
    ['85% where the line is 80%', eighty, 85, null],
    ['75% where the line is 80%', eighty, 75, 'low-execution'],
    ['10% where none is asked', never, 10, null],
  ])('decides what a draft explains: %s', (_, ruleSet, spent, situation) => {
    const [table] = recognise(bookOf(filled({ F6: spent, H6: `${String(spent)}%` })));
    expect(table && situationOfMoney(evaluate(table, ruleSet))).toBe(situation);
  });
});
