import { mini as z } from '../model/schema';
import type { RuleSet } from '../rules';
import { findRuleSet, parseRuleSet } from '../rules';
import { KEPT_KEYS, MOST_RULE_SETS } from './data';
import { MEGABYTE } from './kept';
import type { OwnedKind } from './owned';

/**
 * A rule set as it was kept: the JSON of its file. What later versions of the schema add is put in when it is read (parseRuleSet), so
 * that the mark stays that of what the person kept.
 */
type KeptRuleSet = Readonly<Record<string, unknown>> & { readonly id: string };

/** A set under an id of the program's own could be taken for that one; it is none. */
const isKeepable = (value: unknown): boolean => {
  const parsed = parseRuleSet(value);
  return parsed.ok && findRuleSet(parsed.value.id) === null;
};

const keptRuleSet: z.ZodMiniType<KeptRuleSet> = z.custom<KeptRuleSet>(isKeepable);

/** Rule sets of the person that go with the workbook, in their order; no two have the same id. */
export const RULE_SETS_KEPT: OwnedKind<readonly RuleSet[], KeptRuleSet> = {
  key: KEPT_KEYS.ruleSets,
  version: 2,
  limit: MEGABYTE,
  empty: [],
  schema: z.array(z.custom<RuleSet>(isKeepable)).check(
    z.maxLength(MOST_RULE_SETS),
    z.refine((list) => new Set(list.map(({ id }) => id)).size === list.length),
  ),
  damaged: 'kept.rule-sets-damaged',
  // There was never a bare form.
  fromBare: () => undefined,
  worthKeeping: (list) => (list.length === 0 ? null : list),
  entry: keptRuleSet,
  entriesOf: (list) => list,
  dataOf: (entries) => [...new Map(entries.map((entry) => [entry.id, readAgain(entry)])).values()],
  // A rule set rests on no text of the workbook.
  groundsOf: () => null,
  matterOf: ({ id }) => id,
};

function readAgain(entry: KeptRuleSet): RuleSet {
  const parsed = parseRuleSet(entry);
  // An entry was held against the schema when it was read.
  if (!parsed.ok) throw new RangeError('a rule set that was read is none');
  return parsed.value;
}
