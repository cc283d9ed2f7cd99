import { isReached } from './limits';
import type { Band, Grade, RuleSet } from './ruleSet';

/** The qualitative band a share of the points (0-1) lies in; null below the lowest one. */
export function bandOf(ratio: number, ruleSet: RuleSet): Band | null {
  return ruleSet.bands.find((band) => isReached(ratio, band)) ?? null;
}

/** The grade of a total in points; null where the rule set has none or the total lies below the lowest. */
export function gradeOf(total: number, ruleSet: RuleSet): Grade | null {
  return ruleSet.grades.find((grade) => isReached(total, grade)) ?? null;
}
