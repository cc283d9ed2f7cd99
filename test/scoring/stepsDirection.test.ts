import { describe, expect, it } from 'vitest';
import { DEFAULT_RULE_SET, parseRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { row, table } from '../support/tables';

interface Step {
  readonly from: number;
  readonly share: number;
}

/** The score of a row of 10 points, and why it has none, where a rule gives steps of the completion or of the actual. */
function scored(kind: 'completion' | 'actual', steps: readonly Step[], target: string, actual: string) {
  const earning = { kind, steps: steps.map((step) => ({ ...step, inclusive: true })) };
  const parsed = parseRuleSet({ ...DEFAULT_RULE_SET, rows: [{ which: {}, earning }] });
  const ruleSet = parsed.ok ? parsed.value : expect.fail(parsed.note.id);
  const [result] = evaluate(table(row(target, actual, 10)), ruleSet).indicators;
  return [result?.score, result?.why?.id ?? null];
}

const MORE_EARNS_MORE = [
  { from: 0.9, share: 1 },
  { from: 0.6, share: 0.5 },
];
/** 10 days at the most: all the points up to there, half up to twice as many. */
const LESS_EARNS_MORE = [
  { from: 2, share: 0 },
  { from: 1.0001, share: 0.5 },
  { from: 0, share: 1 },
];

describe('steps that give more for more, on a row where less is better', () => {
  it.each([
    ['completion', MORE_EARNS_MORE, '≤10天', '20天'],
    ['completion', MORE_EARNS_MORE, '≤10天', '4天'],
    ['actual', [{ from: 8, share: 1 }], '≤10天', '12天'],
  ] as const)('%s %j: %s → %s is left to a person', (kind, steps, target, actual) => {
    expect(scored(kind, steps, target, actual)).toEqual([null, 'scoring.rule-direction']);
  });

  it.each([
    ['completion', LESS_EARNS_MORE, '≤10天', '9天', 10],
    ['completion', LESS_EARNS_MORE, '≤10天', '15天', 5],
    ['completion', LESS_EARNS_MORE, '≤10天', '20天', 0],
    ['completion', MORE_EARNS_MORE, '≥10次', '6次', 5],
    ['completion', MORE_EARNS_MORE, '=10次', '9次', 10],
    ['actual', [{ from: 8, share: 1 }], '≥10次', '8次', 10],
  ] as const)('%s %j: %s → %s earns %d', (kind, steps, target, actual, score) => {
    expect(scored(kind, steps, target, actual)[0]).toBe(score);
  });
});
