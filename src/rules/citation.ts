import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { RuleSet } from './ruleSet';
import type { RuleName, RuleSource } from './ruleSource';

const ASSUMED: RuleSource = { kind: 'assumed', doubt: null };

/**
 * Where a rule of the set stands. What the set leaves open (null) stands in none of its documents: what the program then does is
 * assumed. A stated rule without a source of its own stands in the document of the whole set.
 */
export function sourceOf(ruleSet: RuleSet, rule: RuleName): RuleSource {
  if (!isStated(ruleSet, rule)) return ASSUMED;
  return ruleSet.sources?.[rule] ?? { kind: 'document', document: ruleSet.source.document, article: null, doubt: null };
}

/** Whether the set says something of the matter. For the points of execution and for missed targets null says something too. */
export function isStated(ruleSet: RuleSet, rule: RuleName): boolean {
  if (rule === 'execution.points') return true;
  if (rule === 'reasons.missed') return ruleSet.reasons !== null;
  return (valueOf(ruleSet, rule) ?? null) !== null;
}

/** What the set says of a rule: the field of that name. */
export function valueOf(ruleSet: RuleSet, rule: RuleName): unknown {
  return rule
    .split('.')
    .reduce<unknown>((value, key) => (value === null ? null : Reflect.get(Object(value) as object, key)), ruleSet);
}

/** The source of a rule as users see it: a citation, “参照 …” for that of another kind of form, or that no document is cited. */
export function citation(ruleSet: RuleSet, rule: RuleName): Note {
  const source = sourceOf(ruleSet, rule);
  switch (source.kind) {
    case 'document':
    case 'reference': {
      const { kind, document, article } = source;
      return note(`rule.source-${kind}`, { document: article === null ? document : `${document}${article}` });
    }
    case 'cell':
      return note('rule.source-cell', { sheet: source.sheet, cell: source.cell });
    case 'assumed':
      return note('rule.source-assumed');
  }
}
