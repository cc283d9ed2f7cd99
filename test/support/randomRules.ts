import fc from 'fast-check';
import { DEFAULT_RULE_SET, parseRuleSet } from '../../src/rules';
import type { RuleSet } from '../../src/rules';

/** Rule sets of every field that the schema has, as a file would say them. */

const chance = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const inclusive = fc.boolean();
const hundredths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((value) => value / 100);
const share = hundredths(0, 100);
const below = (min: number): fc.Arbitrary<object> => fc.record({ ratio: hundredths(min, 98), inclusive });
const above = fc.record({ ratio: hundredths(101, 250), inclusive });

/** Steps from high to low. */
function stepsDown(from: fc.Arbitrary<number>, more: Readonly<Record<string, fc.Arbitrary<unknown>>>, most = 6) {
  const step = fc.record({ from, inclusive, ...more });
  return fc
    .uniqueArray(step, { minLength: 1, maxLength: most, selector: (one) => one.from })
    .map((steps) => [...steps].sort((a, b) => b.from - a.from));
}

const lost = {
  counted: fc.constantFrom('whole', 'begun', 'exact'),
  loses: fc.constantFrom('points', 'share'),
  amount: hundredths(1, 60),
};
const kind = <T extends string>(value: T): fc.Arbitrary<T> => fc.constant(value);

const earning = fc.oneof(
  fc.record({ kind: kind('proportion'), zeroBelow: chance(below(10)), fullFrom: chance(below(50)) }),
  fc.record({ kind: kind('all-or-nothing') }),
  fc.record({ kind: kind('completion'), steps: stepsDown(hundredths(0, 150), { share }) }),
  fc.record({ kind: kind('actual'), unit: fc.constant(null), steps: stepsDown(hundredths(0, 9000), { share }) }),
  fc.record({
    kind: kind('deviation'),
    steps: fc
      .uniqueArray(fc.record({ within: hundredths(0, 60), share }), {
        minLength: 1,
        maxLength: 4,
        selector: ({ within }) => within,
      })
      .map((steps) => [...steps].sort((a, b) => a.within - b.within)),
  }),
  fc.record({
    kind: kind('loss'),
    from: chance(hundredths(0, 9000)),
    unit: fc.constant(null),
    per: hundredths(1, 900),
    ...lost,
  }),
);

const which = fc.record({
  groups: chance(fc.subarray(['output', 'benefit', 'satisfaction', 'cost'], { minLength: 1 })),
  names: chance(fc.subarray(['1', '3', '5', '7', '事项'], { minLength: 1 })),
  target: chance(fc.constantFrom('number', 'words')),
});

const beyond = { from: hundredths(101, 250), inclusive };
const overDeduction = fc.oneof(
  fc.record({ kind: kind('points'), ...beyond, points: hundredths(1, 400) }),
  fc.record({ kind: kind('share'), ...beyond, share: hundredths(1, 100) }),
  fc.record({ kind: kind('steps'), steps: stepsDown(hundredths(101, 250), { share: hundredths(1, 100) }, 3) }),
  fc.record({
    ...{ kind: kind('per'), ...beyond, per: hundredths(1, 50), points: hundredths(1, 200) },
    counted: fc.constantFrom('whole', 'exact'),
  }),
);

const rounding = fc.record({ decimals: fc.integer({ min: 0, max: 4 }), mode: fc.constantFrom('half-up', 'cut') });

const executionEarning = fc.oneof(
  fc.record({ kind: kind('linear'), zeroBelow: chance(below(10)), fullFrom: chance(below(50)) }),
  fc.record({ kind: kind('steps'), steps: stepsDown(hundredths(0, 120), { share }) }),
  fc.record({
    ...{ kind: kind('loss'), from: hundredths(50, 100), per: hundredths(1, 20), ...lost },
    zeroBelow: chance(below(10)),
  }),
);

const execution = fc.record({
  points: chance(fc.constantFrom(5, 10, 20)),
  rounding,
  base: chance(
    fc.record({
      budget: fc.constantFrom('year', 'initial', 'initial-plus-adjustment', 'less-pooled'),
      executed: fc.constantFrom('paid', 'paid-plus-other'),
    }),
  ),
  earning: chance(executionEarning),
});

const differences = fc.record({
  comparison: fc.record({
    atLeast: fc.constant({ notMet: 'B/A' }),
    atMost: fc.record({ notMet: fc.constantFrom('A/B', '2-B/A'), zeroFrom: chance(hundredths(101, 300)) }),
    equal: fc.record({ side: fc.constantFrom('one', 'both'), deviation: fc.constantFrom('threshold', 'any') }),
    zeroTarget: chance(
      fc.record({ earns: fc.constantFrom('met-or-not', 'ask'), reasonFrom: chance(hundredths(1, 500)) }),
    ),
  }),
  rows: chance(fc.array(fc.record({ which, earning }), { minLength: 1, maxLength: 4 })),
  rounding,
  execution,
  executionCaps: chance(
    fc
      .uniqueArray(fc.record({ rateBelow: hundredths(10, 100), maximum: fc.integer({ min: 20, max: 99 }) }), {
        minLength: 1,
        maxLength: 6,
        selector: ({ rateBelow }) => rateBelow,
      })
      .map((caps) => [...caps].sort((a, b) => a.rateBelow - b.rateBelow)),
  ),
  overThreshold: above,
  underThreshold: chance(below(10)),
  attentionFrom: chance(above),
  overDeduction: chance(overDeduction),
  deductionColumn: chance(fc.constant({ floor: 0 })),
  qualitative: chance(
    fc.record({
      reason: chance(fc.constantFrom('below-full', 'always')),
      shares: chance(fc.record({ partly: share, unmet: share })),
    }),
  ),
  leftOut: chance(fc.record({ emptyAdjusted: fc.boolean(), rescaleTo: chance(fc.constantFrom(100, 90)) })),
});

/** A rule set of somebody: the national one with any other rules. */
export const randomRules: fc.Arbitrary<RuleSet> = differences.map((fields) => {
  const parsed = parseRuleSet(JSON.stringify({ ...DEFAULT_RULE_SET, id: 'random', ...fields }));
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.note)} in ${JSON.stringify(fields)}`);
  return parsed.value;
});

/** Rule sets that are the same on every machine. */
export const sampleRules = (count: number, seed: number): RuleSet[] => fc.sample(randomRules, { numRuns: count, seed });
