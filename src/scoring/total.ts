import type { SelfEvaluationTable } from '../layout/table';
import { formatAddress } from '../model/address';
import { gradeOf } from '../rules/bands';
import type { RuleSet } from '../rules/ruleSet';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { mainRow } from './budget';
import { addUp, compareNumbers, roundLikeExcel } from './decimal';
import type { BudgetResult, IndicatorResult, ResolvedPoints, TotalResult } from './evaluation';
import { pointsOfAll } from './points';

/** What adds to the total at one go: a row, or rows under one score cell. */
interface Item {
  readonly rows: readonly number[];
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
  const counting = indicators.filter((result) => counts(result, indicators));
  const indicatorPoints = pointsOfIndicators(counting);
  const carriers = isApart(table, indicatorPoints) ? [] : carriersOf(budget);
  const execution = carriers.map(({ points, score, row }) => ({
    rows: [row.row],
    points,
    score,
    entered: row.entered.score,
  }));
  const items = [...itemsOf(counting), ...execution];
  const open = items.filter((item) => item.score === null && item.entered === null);
  const known = addUp(items.map((item) => item.score ?? item.entered ?? 0));
  const openPoints = addUp(open.map((item) => item.points ?? 0));
  const points = sumOrNull([indicatorPoints, ...execution.map((item) => item.points)]) ?? table.total?.points ?? null;
  const counted = {
    indicators: counting.map(({ indicator }) => indicator.row),
    budget: carriers.map(({ row }) => row.row),
  };
  const partial = { points, score: null, known, openRows: open.length, openPoints, counted, grade: null };
  if (items.length === 0) return { ...partial, points: null, why: note('scoring.no-scores') };
  if (open.length > 0) {
    return { ...partial, why: note('scoring.total-open', { rows: open.length, points: openPoints }) };
  }
  const cap = capOf(ruleSet, budget);
  const score = cap ? Math.min(known, cap.maximum) : known;
  const gap = gapOf(points, table.total?.points ?? null, ruleSet);
  const filled = items.filter((item) => item.score === null).length;
  const why =
    (score < known && cap ? cap.why : null) ??
    gap ??
    (filled > 0 ? note('scoring.total-with-entered', { rows: filled }) : null);
  return { ...partial, score, grade: gap ? null : (gradeOf(score, ruleSet)?.name ?? null), why };
}

/** What is wrong with the sum of the points: not what the table prints, or not what the rule set asks for. No grade then. */
function gapOf(points: number | null, printed: number | null, ruleSet: RuleSet): Note | null {
  const expected = ruleSet.points.total;
  if (points === null) return null;
  if (printed !== null && compareNumbers(points, printed) !== 0) {
    return note('scoring.total-points-differ', { points, printed });
  }
  const isFull = expected === null || compareNumbers(points, expected) === 0;
  return isFull ? null : note('scoring.total-not-full', { points, expected });
}

/** Whether a row adds to the total: it applies, has points or an entered score, and is no parent whose parts have its points. */
function counts(result: IndicatorResult, all: readonly IndicatorResult[]): boolean {
  if (result.status === 'not-applicable' || result.status === 'placeholder') return false;
  if (result.points === null && result.indicator.entered.score === null) return false;
  const parts = all.filter(({ indicator, points }) => indicator.parentRow === result.indicator.row && points !== null);
  if (parts.length === 0 || result.points === null) return true;
  return compareNumbers(addUp(parts.map((part) => part.points?.value ?? 0)), result.points.value) !== 0;
}

/** The rows put together where they share a score cell. */
function itemsOf(counting: readonly IndicatorResult[]): Item[] {
  const groups = new Map<string, IndicatorResult[]>();
  for (const result of counting) {
    const { cells, row } = result.indicator;
    const key = cells.score ? formatAddress(cells.score) : `row ${row}`;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].map((group) => ({
    rows: group.map((result) => result.indicator.row),
    points: sumOrNull(group.map((result) => result.points?.value ?? null)),
    score: sumOrNull(group.map((result) => result.score)),
    entered: group.find((result) => result.indicator.entered.score !== null)?.indicator.entered.score ?? null,
  }));
}

function pointsOfIndicators(counting: readonly IndicatorResult[]): number | null {
  const resolved = new Map<number, ResolvedPoints>();
  for (const { indicator, points } of counting) if (points) resolved.set(indicator.row, points);
  return pointsOfAll(
    counting.map(({ indicator }) => indicator),
    resolved,
  );
}

/** The money rows that add to the total: those with points, else the main row where a score stands in it. */
function carriersOf(budget: readonly BudgetResult[]): BudgetResult[] {
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

/** null where any of them is unknown, or there are none. */
function sumOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length || known.length === 0 ? null : addUp(known);
}
