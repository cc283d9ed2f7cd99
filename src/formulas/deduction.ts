import type { RuleSet } from '../rules';
import { counted, from, stepsTerm } from './earning';
import { roundedTerm } from './rounding';
import type { Term } from './term';
import { divided, literal, minus, times } from './term';

/**
 * Points off for much more than the target, where the rule set states it: IF(完成值/指标值>=1.3,2,0). null where it states none.
 * `completion` is the row's, `worth` its points.
 */
export function deductionTerm(completion: Term, worth: Term, { overDeduction: rule, rounding }: RuleSet): Term | null {
  if (rule === null) return null;
  const none = literal(0);
  switch (rule.kind) {
    case 'points':
      return from(completion, rule, literal(rule.points), none);
    case 'share':
      return roundedTerm(from(completion, rule, times(literal(rule.share), worth), none), rounding);
    case 'steps':
      return roundedTerm(times(stepsTerm(completion, rule.steps), worth), rounding);
    case 'per': {
      const steps = divided(minus(completion, literal(rule.from)), literal(rule.per));
      const off = times(counted(steps, rule.counted), literal(rule.points));
      return roundedTerm(from(completion, rule, off, none), rounding);
    }
  }
}
