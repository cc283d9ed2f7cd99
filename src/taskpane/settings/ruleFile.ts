import type { RuleSet } from '../../rules';
import { findRuleSet, parseRuleFile, parseRuleSet } from '../../rules';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';

type Read = { readonly ok: true; readonly value: RuleSet } | { readonly ok: false; readonly note: Note };

/**
 * The rule set of a file that the person chose. Refused with the place of the fault where it is none, and where it has the id of a set
 * of the program but says something else: which of the two a table follows could not be told by it.
 */
export async function readRuleSet(file: File): Promise<Read> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return fault(file, note('rules-screen.unreadable'));
  const parsed = parseRuleFile(new Uint8Array(bytes));
  if (!parsed.ok) return fault(file, parsed.note);
  const { value } = parsed;
  const own = findRuleSet(value.id);
  if (own === null) return { ok: true, value };
  return textOf(own) === textOf(value)
    ? { ok: true, value: own }
    : fault(file, note('rules-screen.id-taken', { id: value.id }));
}

const fault = ({ name }: File, reason: Note): Read => ({
  ok: false,
  note: note('rules-screen.fault', { file: name, reason }),
});

/** A rule set as its file, which the command line takes too. */
export const textOf = (ruleSet: RuleSet): string => `${JSON.stringify(sorted(ruleSet), null, 2)}\n`;

/** The set with its fields in the order of the schema. */
function sorted(ruleSet: RuleSet): unknown {
  const parsed = parseRuleSet(ruleSet);
  return parsed.ok ? parsed.value : ruleSet;
}
