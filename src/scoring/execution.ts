import { least } from '../model';
import type { SelfEvaluationTable } from '../layout';
import type { RuleSet } from '../rules';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { mainRow } from './budget';
import { addUp, compareNumbers, roundLikeExcel } from '../decimal';
import type { BudgetResult } from './evaluation';

/** The money rows that add to the total: those with points, else the main row where a score stands in it. */
export function carriersOf(budget: readonly BudgetResult[]): BudgetResult[] {
  const carriers = budget.filter((result) => result.points !== null);
  if (carriers.length > 0) return carriers;
  const main = mainRow(budget.map((result) => result.row));
  return budget.filter(({ row }) => row === main && row.entered.score !== null);
}

/** Whether the table prints a total of points that the indicators alone add up to (90): execution then stands apart. */
export function isApart(table: SelfEvaluationTable, indicatorPoints: number | null): boolean {
  const printed = table.total?.points ?? null;
  return printed !== null && indicatorPoints !== null && compareNumbers(printed, indicatorPoints) === 0;
}

/**
 * Whether the total that a person entered is that of the rows and of execution together, whatever the points add up to.
 * `rows` are the entered scores of all rows that count.
 */
export function isInEnteredTotal(
  table: SelfEvaluationTable,
  rows: readonly (number | null)[],
  carriers: readonly BudgetResult[],
): boolean {
  const scores = [...rows, ...carriers.map(({ row }) => row.entered.score)];
  const known = scores.filter((score) => score !== null);
  const entered = table.total?.entered ?? null;
  const execution = addUp(carriers.map(({ row }) => row.entered.score ?? 0));
  if (entered === null || execution === 0 || known.length < scores.length) return false;
  return compareNumbers(addUp(known), entered) === 0;
}

/** The highest total by execution rate, where the rule set has one and the rate is known. */
export function capOf(
  ruleSet: RuleSet,
  budget: readonly BudgetResult[],
): { readonly maximum: number; readonly why: Note } | null {
  const main = mainRow(budget.map((result) => result.row));
  const rate = budget.find((result) => result.row === main)?.rate ?? null;
  if (rate === null) return null;
  const caps = (ruleSet.executionCaps ?? []).filter((cap) => compareNumbers(rate, cap.rateBelow) < 0);
  if (caps.length === 0) return null;
  const maximum = least(caps.map((cap) => cap.maximum));
  return { maximum, why: note('scoring.total-capped', { rate: roundLikeExcel(rate * 100, 2), maximum }) };
}
