import type { SelfEvaluationTable } from '../layout/table';
import { formatAddress } from '../model/address';
import { gradeOf } from '../rules/bands';
import type { RuleSet } from '../rules/ruleSet';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { mainRow } from './budget';
import { compareNumbers, roundLikeExcel, withoutNoise } from './decimal';
import type { BudgetResult, IndicatorResult, TotalResult } from './evaluation';

/** What adds to the total at one go: a row, or rows under one score cell. */
interface Item {
  readonly points: number | null;
  /** By the rules; null where they cannot know. */
  readonly score: number | null;
  /** As the table prints it. */
  readonly entered: number | null;
}

/**
 * The total of a table: scores by the rules, and where the rules cannot know, the score that a person entered.
 * It is null while a row that counts has neither; then `known` is the sum so far.
 */
export function totalOf(
  table: SelfEvaluationTable,
  ruleSet: RuleSet,
  indicators: readonly IndicatorResult[],
  budget: readonly BudgetResult[],
): TotalResult {
  const rows = indicatorItems(indicators);
  const indicatorPoints = sumOrNull(rows.map((item) => item.points));
  const execution = budgetItems(budget);
  const counted = includesExecution(table, indicatorPoints, execution) ? execution : [];
  const items = [...rows, ...counted];
  const open = items.filter((item) => item.score === null && item.entered === null);
  const filled = items.filter((item) => item.score === null && item.entered !== null).length;
  const known = sum(items.map((item) => item.score ?? item.entered ?? 0));
  const points = sumOrNull(items.map((item) => item.points)) ?? table.total?.points ?? null;
  const openPoints = sum(open.map((item) => item.points ?? 0));
  const partial = { points, known, openRows: open.length, openPoints };
  if (items.length === 0) {
    return { ...partial, points: null, score: null, grade: null, why: note('scoring.no-scores') };
  }
  if (open.length > 0) {
    return {
      ...partial,
      score: null,
      grade: null,
      why: note('scoring.total-open', { rows: open.length, points: openPoints }),
    };
  }
  const cap = capOf(ruleSet, budget);
  const score = cap ? Math.min(known, cap.maximum) : known;
  const isFull = ruleSet.points.total === null || points === null || compareNumbers(points, ruleSet.points.total) === 0;
  return {
    ...partial,
    score,
    grade: isFull ? (gradeOf(score, ruleSet)?.name ?? null) : null,
    why: cap && known > cap.maximum ? cap.why : whyOf(filled, isFull, points, ruleSet),
  };
}

function whyOf(filled: number, isFull: boolean, points: number | null, ruleSet: RuleSet): Note | null {
  if (!isFull) return note('scoring.total-not-full', { points: points ?? 0, expected: ruleSet.points.total ?? 0 });
  return filled > 0 ? note('scoring.total-with-entered', { rows: filled }) : null;
}

/** The rows that count, put together where they share a score cell. A parent whose parts have all its points counts through them. */
function indicatorItems(results: readonly IndicatorResult[]): Item[] {
  const groups = new Map<string, IndicatorResult[]>();
  for (const result of results) {
    const { cells, row, entered } = result.indicator;
    if (result.status === 'not-applicable' || result.status === 'placeholder') continue;
    if ((result.points === null && entered.score === null) || isSumOfParts(result, results)) continue;
    const key = cells.score ? formatAddress(cells.score) : `row ${row}`;
    const group = groups.get(key);
    if (group) group.push(result);
    else groups.set(key, [result]);
  }
  return [...groups.values()].map((group) => ({
    points: sumOrNull(group.map((result) => result.points?.value ?? null)),
    score: sumOrNull(group.map((result) => result.score)),
    entered: group.find((result) => result.indicator.entered.score !== null)?.indicator.entered.score ?? null,
  }));
}

function isSumOfParts(result: IndicatorResult, results: readonly IndicatorResult[]): boolean {
  const parts = results.filter((other) => other.indicator.parentRow === result.indicator.row && other.points !== null);
  if (parts.length === 0 || result.points === null) return false;
  return compareNumbers(sum(parts.map((part) => part.points?.value ?? 0)), result.points.value) === 0;
}

function budgetItems(budget: readonly BudgetResult[]): Item[] {
  const carriers = budget.filter((result) => result.points !== null);
  if (carriers.length > 0) {
    return carriers.map(({ points, score, row }) => ({ points, score, entered: row.entered.score }));
  }
  const main = mainRow(budget.map((result) => result.row));
  const entered = main?.entered.score ?? null;
  return entered === null ? [] : [{ points: null, score: null, entered }];
}

/** A printed total of points that the indicators alone add up to leaves the execution out (some forms print 90). */
function includesExecution(
  table: SelfEvaluationTable,
  indicatorPoints: number | null,
  execution: readonly Item[],
): boolean {
  const printed = table.total?.points ?? null;
  const own = sum(execution.map((item) => item.points ?? 0));
  if (printed === null || indicatorPoints === null || own === 0) return true;
  return compareNumbers(printed, indicatorPoints) !== 0;
}

/** The highest total by execution rate, where the rule set has one and the rate is known. */
function capOf(
  ruleSet: RuleSet,
  budget: readonly BudgetResult[],
): { readonly maximum: number; readonly why: Note } | null {
  const main = mainRow(budget.map((result) => result.row));
  const rate = budget.find((result) => result.row === main)?.rate ?? null;
  if (rate === null) return null;
  const caps = (ruleSet.executionCaps ?? []).filter((cap) => compareNumbers(rate, cap.rateBelow) < 0);
  if (caps.length === 0) return null;
  const maximum = Math.min(...caps.map((cap) => cap.maximum));
  return { maximum, why: note('scoring.total-capped', { rate: roundLikeExcel(rate * 100, 2), maximum }) };
}

const sum = (values: readonly number[]): number => withoutNoise(values.reduce((total, value) => total + value, 0));

/** null where any of them is unknown, or there are none. */
function sumOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length || known.length === 0 ? null : sum(known);
}
