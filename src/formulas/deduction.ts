import type { RuleSet } from '../rules';
import { STEP_DECIMALS } from '../scoring';
import { roundLikeExcel } from '../decimal';
import { roundedTerm } from './rounding';
import type { Term } from './term';
import { call, choose, divided, literal, minus, times } from './term';

/**
 * Points off for much more than the target, where the rule set states it: IF(完成值/指标值>=1.3,2,0). null where it states none.
 * `completion` is the row's, `worth` its points.
 */
export function deductionTerm(completion: Term, worth: Term, { overDeduction: rule, rounding }: RuleSet): Term | null {
  if (rule === null) return null;
  const none = literal(0);
  const beyond = (step: Beyond, off: Term, otherwise: Term): Term =>
    step.inclusive
      ? choose(completion, '>=', literal(step.from), off, otherwise)
      : choose(completion, '<=', literal(step.from), otherwise, off);
  switch (rule.kind) {
    case 'points':
      return beyond(rule, literal(rule.points), none);
    case 'share':
      return roundedTerm(beyond(rule, times(literal(rule.share), worth), none), rounding);
    case 'steps': {
      const share = rule.steps.reduceRight((otherwise, step) => beyond(step, literal(step.share), otherwise), none);
      return roundedTerm(times(share, worth), rounding);
    }
    case 'per': {
      const steps = divided(minus(completion, literal(rule.from)), literal(rule.per));
      const off = times(rule.counted === 'whole' ? wholeSteps(steps) : steps, literal(rule.points));
      return roundedTerm(beyond(rule, off, none), rounding);
    }
  }
}

interface Beyond {
  readonly from: number;
  readonly inclusive: boolean;
}

/** INT(ROUND(x,9)): steps that are complete, noise aside. */
export function wholeSteps(steps: Term): Term {
  const quiet = call('ROUND', [steps, literal(STEP_DECIMALS)], roundLikeExcel(steps.value, STEP_DECIMALS));
  return call('INT', [quiet], Math.floor(quiet.value));
}
