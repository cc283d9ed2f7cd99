import type { SentenceId } from '../texts/catalogue';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { RULES } from './ruleSource';

/** Fields that are no rules, or hold several of them. */
const OTHERS: Readonly<Partial<Record<PropertyKey, SentenceId>>> = {
  id: 'rule.field-id',
  name: 'rule.field-name',
  place: 'rule.field-place',
  year: 'rule.field-year',
  source: 'rule.field-source',
  sources: 'rule.field-sources',
  sentence: 'rule.field-sentence',
  hasScores: 'rule.field-has-scores',
  comparison: 'rule.field-comparison',
  cap: 'rule.field-cap',
  execution: 'rule.field-execution',
  reasons: 'rule.field-reasons',
  proposedFor: 'rule.field-proposed-for',
  proposedIn: 'rule.field-proposed-in',
};

/** What the field of a rule file at a path is called; null for a path that is no field. */
export function fieldName(path: readonly PropertyKey[]): Note | null {
  const [first, second] = path;
  const rule = RULES.find((one) => one === `${String(first)}.${String(second)}`) ?? RULES.find((one) => one === first);
  // A file may name a field as every object has one (constructor).
  const other = first !== undefined && Object.hasOwn(OTHERS, first) ? OTHERS[first] : undefined;
  if (rule) return note(`rule-set.name-${rule}`);
  return other ? note(other) : null;
}
