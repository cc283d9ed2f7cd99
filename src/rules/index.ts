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

/** What a table says of itself that a rule set can be proposed by. */
export interface RuleSetSubject {
  readonly layout: string;
  readonly title: string | null;
  readonly unit: string | null;
}

/**
 * The rule set to propose for a table: the one that names its layout, else the national rule. A rule set of one place is proposed
 * only where the table's title or unit names that place. A person can choose another.
 */
export function proposeRuleSet({ layout, title, unit }: RuleSetSubject): RuleSet {
  const named = [title, unit].join(' ');
  const isAtHome = ({ proposedIn }: RuleSet): boolean =>
    proposedIn === undefined || proposedIn.some((place) => named.includes(place));
  return RULE_SETS.find((one) => one.proposedFor.includes(layout) && isAtHome(one)) ?? DEFAULT_RULE_SET;
}
