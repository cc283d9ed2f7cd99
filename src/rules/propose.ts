import { greatest } from '../model';
import { DEFAULT_RULE_SET, RULE_SETS } from './builtIn';
import type { RuleSet } from './ruleSet';

/** What a table says of itself that a rule set can be proposed by. */
export interface RuleSetSubject {
  readonly layout: string;
  readonly title: string | null;
  readonly unit: string | null;
}

/**
 * The rule set to propose for a table, by the most specific match: a set of the table's layout and of a place that its title or unit
 * names, else the set of the layout that is bound to no place, else the national rule. Of several places named the last counts: an
 * address goes from the large to the small (浙江省杭州市). The order of `ruleSets` plays no part. A person can choose another.
 */
export function proposeRuleSet(
  { layout, title, unit }: RuleSetSubject,
  ruleSets: readonly RuleSet[] = RULE_SETS,
): RuleSet {
  const named = [title, unit].join(' ');
  const ofLayout = ruleSets.filter((ruleSet) => ruleSet.proposedFor.includes(layout));
  const [local] = ofLayout
    .map((ruleSet) => ({ ruleSet, end: endOfPlace(named, ruleSet) }))
    .filter(({ end }) => end > 0)
    .sort((a, b) => b.end - a.end);
  return local?.ruleSet ?? ofLayout.find(({ proposedIn }) => proposedIn === undefined) ?? DEFAULT_RULE_SET;
}

/** Where the last of the set's places that the text names ends; 0 where it names none, or the set has none. */
function endOfPlace(text: string, { proposedIn }: RuleSet): number {
  return greatest(
    (proposedIn ?? []).map((place) => {
      const at = text.lastIndexOf(place);
      return at < 0 ? 0 : at + place.length;
    }),
    0,
  );
}
