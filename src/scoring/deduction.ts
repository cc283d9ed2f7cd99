import { applyRounding, roundLikeExcel } from '../decimal';
import type { Earning, RuleSet } from '../rules';
import { isReached } from '../rules';
import type { Indicator } from '../layout';
import { NO_DEDUCTION } from '../lexicon/nothing';
import type { Basis } from './evaluation';

/** Decimals to which steps are counted: so much of a step is noise. formulas/ counts the same way. */
export const STEP_DECIMALS = 9;

/** Steps as a rule counts them, without the noise of a division. */
export function countedSteps(steps: number, how: Extract<Earning, { kind: 'loss' }>['counted']): number {
  if (how === 'exact') return steps;
  const plain = roundLikeExcel(steps, STEP_DECIMALS);
  return how === 'whole' ? Math.floor(plain) : Math.ceil(plain);
}

/** Points that the rule set takes off a row of so many points for more than its target; 0 unless it states it. Only ≥ and = can be exceeded. */
export function deductionOf(basis: Basis, completion: number | null, points: number, ruleSet: RuleSet): number {
  const rule = ruleSet.overDeduction;
  if (rule === null || completion === null || basis.kind !== 'compare' || basis.direction.startsWith('<')) return 0;
  return applyRounding(pointsOff(rule, completion, points), ruleSet.rounding);
}

/** Points that the form's column 扣分 takes off a row, where the rule set counts it: 0 for a blank cell, null for what is no such number. */
export function columnDeduction({ deduction }: Indicator, { deductionColumn }: RuleSet): number | null {
  if (deductionColumn === null || deduction === undefined) return 0;
  const { value, text } = deduction;
  if (value === null) return NO_DEDUCTION.includes(text.trim()) ? 0 : null;
  return value < 0 ? null : value;
}

function pointsOff(rule: NonNullable<RuleSet['overDeduction']>, completion: number, points: number): number {
  if (rule.kind === 'steps') {
    const step = rule.steps.find((one) => isReached(completion, one));
    return step ? step.share * points : 0;
  }
  if (!isReached(completion, rule)) return 0;
  switch (rule.kind) {
    case 'points':
      return rule.points;
    case 'share':
      return rule.share * points;
    case 'per': {
      return countedSteps((completion - rule.from) / rule.per, rule.counted) * rule.points;
    }
  }
}
