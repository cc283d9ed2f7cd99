import type { RuleSet } from './ruleSet';
import { DEFAULT_RULE_SET, RULE_SETS } from './sets';

export type { Band, Grade, Rounding, RuleSet } from './ruleSet';
export { bandOf, gradeOf } from './bands';
export type { ParsedRuleSet } from './parse';
export { parseRuleSet } from './parse';
export { DEFAULT_RULE_SET, RULE_SETS };

/** The rule set with that id among those of the program; null when there is none. */
export function findRuleSet(id: string): RuleSet | null {
  return RULE_SETS.find((ruleSet) => ruleSet.id === id) ?? null;
}

/** The rule set to propose for a layout: the one that names it, else the national rule. A person can choose another. */
export function proposeRuleSet(layoutId: string): RuleSet {
  return RULE_SETS.find((ruleSet) => ruleSet.proposedFor.includes(layoutId)) ?? DEFAULT_RULE_SET;
}
