import { choicesOf } from '../../decisions';
import type { RuleSet } from '../../rules';
import type { Evaluation } from '../../scoring';
import { evaluate } from '../../scoring';
import type { TableView } from '../session/state';

/** One row that would be judged otherwise. Scores are null where there is none. */
export interface RowEffect {
  readonly row: number;
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Whether a reason would be due, where that would change; null where it stays. */
  readonly isDue: boolean | null;
}

/** What another rule set would make of a table, with the person's answers as they stand. */
export interface Effect {
  readonly before: Evaluation;
  readonly after: Evaluation;
  readonly rows: readonly RowEffect[];
}

/** Tries a rule set on a table; nothing is kept or changed by it. */
export function tryOn({ table, answers, overrides, evaluation: before }: TableView, ruleSet: RuleSet): Effect {
  const after = evaluate(table, ruleSet, choicesOf(answers), overrides);
  const money = before.budget.map(({ row, score }, index): RowEffect => {
    const then = after.budget[index]?.score ?? null;
    return { row: row.row, name: row.label, before: score, after: then, isDue: null };
  });
  const indicators = before.indicators.map(({ indicator, score, needsReason }, index): RowEffect => {
    const then = after.indicators[index];
    const due = then?.needsReason ?? null;
    const isDue = due === needsReason || due === null ? null : due;
    return { row: indicator.row, name: indicator.name, before: score, after: then?.score ?? null, isDue };
  });
  const isChanged = (one: RowEffect): boolean => one.before !== one.after || one.isDue !== null;
  return { before, after, rows: [...money, ...indicators].filter(isChanged) };
}
