import { readFile, stat } from 'node:fs/promises';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { RuleSet } from '../rules';
import { findRuleSet, parseRuleFile, RULE_SETS } from '../rules';
import { codeOf } from './inputs';

type Chosen<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly note: Note };

const idsInWords = (): string => RULE_SETS.map((ruleSet) => ruleSet.id).join('、');

/** The rule set that --rules names: an id, else a file. null (not given) stays null. */
export async function chooseRuleSet(given: string | null): Promise<Chosen<RuleSet | null>> {
  if (given === null) return { ok: true, value: null };
  const known = findRuleSet(given);
  if (known) return { ok: true, value: known };
  const exists = await stat(given).then(
    () => true,
    () => false,
  );
  return exists ? readRuleFile(given) : { ok: false, note: note('cli.rules-not-found', { ids: idsInWords() }) };
}

/** The rule set that is to be shown: an id, else a file. */
export async function ruleSetToShow(given: string): Promise<Chosen<RuleSet>> {
  const chosen = await chooseRuleSet(given);
  if (!chosen.ok) return chosen;
  const { value } = chosen;
  return value ? { ok: true, value } : { ok: false, note: note('cli.rules-not-found', { ids: idsInWords() }) };
}

/** A user's rule file. What is wrong with it is one sentence with its place. */
export async function readRuleFile(file: string): Promise<Chosen<RuleSet>> {
  try {
    const parsed = parseRuleFile(await readFile(file));
    return parsed.ok ? parsed : { ok: false, note: parsed.note };
  } catch (error) {
    const code = codeOf(error);
    return { ok: false, note: code === 'ENOENT' ? note('cli.not-found') : note('cli.cannot-open', { code }) };
  }
}
