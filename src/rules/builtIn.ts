import { complete, completeAll } from './define';
import type { RuleSet } from './ruleSet';
import { DEFINITIONS } from './sets';
import { national2020 } from './sets/national2020';

/** The rule sets that come with the program, in the order of lists. A new one is one file in sets/ (and `npm run index`). */
export const RULE_SETS: readonly RuleSet[] = completeAll(DEFINITIONS);

/** What is used where nothing speaks for another rule set. */
export const DEFAULT_RULE_SET: RuleSet =
  RULE_SETS.find(({ id }) => id === national2020.ruleSet.id) ?? complete(national2020);
