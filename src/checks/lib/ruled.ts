import type { RuleName } from '../../rules';
import { citation, sourceOf } from '../../rules';
import type { Evaluation, IndicatorResult } from '../../scoring';
import { earningOf } from '../../scoring';
import type { SentenceId } from '../../texts/catalogue';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';

/** A sentence on a rule, with the source of that rule in the set by which the table is judged. */
export function ruled(id: SentenceId, { ruleSet }: Pick<Evaluation, 'ruleSet'>, rule: RuleName): Note {
  return note(id, { source: citation(ruleSet, rule) });
}

/** How much it weighs that a table is otherwise than a rule says: what its document states for such tables, and its makers are sure of, counts. */
export function weightOfRule({ ruleSet }: Pick<Evaluation, 'ruleSet'>, rule: RuleName): 'warning' | 'info' {
  const source = sourceOf(ruleSet, rule);
  return source.kind === 'document' && source.doubt === null ? 'warning' : 'info';
}

/** What a row's score rests on: the rule for its operator, or the own rule for such rows of the set or of the form. */
export function formulaSource(result: IndicatorResult): Note {
  const { indicator, basis, ruleSet } = result;
  if (earningOf(indicator, ruleSet)) return ruled('check.source-formula-own', result, 'rows');
  const direction = basis?.kind === 'compare' ? basis.direction : '>=';
  const rule = direction === '=' ? 'equal' : direction.startsWith('<') ? 'atMost' : 'atLeast';
  return ruled('check.source-formula', result, `comparison.${rule}`);
}

/** What the score for execution rests on. */
export function executionSource(evaluation: Evaluation): Note {
  const { base, earning } = evaluation.ruleSet.execution;
  const isPlain = earning === null || (earning.kind === 'linear' && !earning.zeroBelow && !earning.fullFrom);
  const isOfYear = base === null || (base.budget === 'year' && base.executed === 'paid');
  if (isPlain && isOfYear) return ruled('check.source-execution', evaluation, 'execution.earning');
  return ruled('check.source-execution-own', evaluation, isPlain ? 'execution.base' : 'execution.earning');
}
