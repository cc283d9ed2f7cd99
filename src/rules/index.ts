import { RULE_SETS } from './builtIn';
import type { RuleSet } from './ruleSet';

export { DEFAULT_RULE_SET, RULE_SETS } from './builtIn';
export type { Band, Grade, RuleSet } from './ruleSet';
export type { RuleName, RuleSource } from './ruleSource';
export type { Earning, GroupName, Which } from './earning';
export type { ExecutionBase, ExecutionEarning } from './executionRule';
export { citation, sourceOf } from './citation';
export type { LowExecution } from './lowExecution';
export { lowExecutionAt, lowExecutionLimit, lowExecutionOf } from './lowExecution';
export { bandOf, gradeOf } from './bands';
export type { RatioLimit, StepStart } from './limits';
export { fallsTo, isReached, reachesThreshold } from './limits';
export type { RuleSentence, RuleSetInWords } from './sentences';
export { inWords, linesOf, namesOpen } from './sentences';
export { pointsOfGroups } from './phrases';
export type { ParsedRuleSet } from './parse';
export { parseRuleFile, parseRuleSet } from './parse';
export type { RuleSetSubject } from './propose';
export { proposeRuleSet } from './propose';

/** The rule set with that id among those of the program; null when there is none. */
export function findRuleSet(id: string): RuleSet | null {
  return RULE_SETS.find((ruleSet) => ruleSet.id === id) ?? null;
}
