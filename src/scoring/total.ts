import type { SelfEvaluationTable } from '../layout';
import type { Address } from '../model';
import { formatAddress } from '../model';
import { gradeOf } from '../rules';
import type { RuleSet } from '../rules';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { addUp, applyRounding, compareNumbers } from '../decimal';
import type { BudgetResult, Evaluation, IndicatorResult, ResolvedPoints, TotalResult } from './evaluation';
import { enteredWithin } from './entered';
import { capOf, carriersOf, isApart, isInEnteredTotal } from './execution';
import { isBonus } from './judgement';
import { pointsOfAll } from './points';
import type { Item } from './shownTotal';
import { shownTotalOf } from './shownTotal';

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
  const { counting, leftOut } = countingRows(table, indicators, budget);
  // What the table says of its points holds for all its rows, those that a person left out too.
  const indicatorPoints = pointsOfIndicators([...counting, ...leftOut]);
  const rows = itemsOf(counting);
  const carrying = carriersOf(budget);
  const entered = rows.map((item) => item.printed);
  const apart = isApart(table, indicatorPoints) && !isInEnteredTotal(table, entered, carrying);
  const carriers = apart ? [] : carrying;
  const execution = carriers.map(moneyItem);
  const items = [...rows, ...execution];
  const { open, known, openPoints } = standOf(items);
  const away = awayOf(leftOut);
  const { printed, all, points } = pointsOf(table, [indicatorPoints, ...execution.map((item) => item.points)], away);
  const counted = {
    indicators: counting.map(({ indicator }) => indicator.row),
    budget: carriers.map(({ row }) => row.row),
  };
  const about = { leftOut: away, overridden: counting.filter(({ override }) => override !== null) };
  const partial = { points, ...about, score: null, known, openRows: open.length, openPoints, counted, grade: null };
  const cap = capOf(ruleSet, budget);
  const rescale = (score: number): number => rescaled(score, points, ruleSet);
  const gap = gapOf(all, printed, ruleSet) ?? leftOutGap(points, away, ruleSet);
  const shown = (byRules: number | null): TotalResult['shown'] =>
    shownTotalOf(table, {
      items,
      rows,
      open,
      byRules,
      maximum: cap?.maximum ?? null,
      rescale,
      ruleSet,
      pointsDoubt: gap?.doubt ?? null,
    });
  if (items.length === 0) return { ...partial, points: null, why: note('scoring.no-scores'), shown: shown(null) };
  if (open.length > 0) {
    return {
      ...partial,
      why: note('scoring.total-open', { rows: open.length, points: openPoints }),
      shown: shown(null),
    };
  }
  const why = gap?.why ?? rescaledNote(points, away, ruleSet) ?? apartNote(apart, carrying) ?? enteredNote(items);
  const capped = capScore({ score: rescaled(known, points, ruleSet), why }, cap);
  const grade = gap ? null : (gradeOf(capped.score, ruleSet)?.name ?? null);
  return { ...partial, ...capped, grade, shown: shown(capped.score) };
}

/** The points of the table: as printed, of all its rows, and of those that count. */
function pointsOf(table: SelfEvaluationTable, parts: readonly (number | null)[], away: TotalResult['leftOut']) {
  const printed = table.total?.points ?? null;
  const all = sumOrNull(parts) ?? printed;
  return { printed, all, points: all && addUp([all, -away.points]) };
}

/** What a person left out of the scoring. */
const awayOf = (rows: readonly IndicatorResult[]): TotalResult['leftOut'] => ({
  rows,
  points: addUp(rows.map((row) => row.points?.value ?? 0)),
});

/** What is known of the scores, and what is open. */
function standOf(items: readonly Item[]) {
  const open = items.filter((item) => scoreOf(item) === null);
  return {
    open,
    known: addUp(items.map((item) => scoreOf(item) ?? 0)),
    openPoints: addUp(open.map((item) => item.points ?? 0)),
  };
}

/** What a sum of scores comes to under the limits of the rule set: brought to its points, and capped by low execution. */
export function limitedTotal(
  sum: number,
  { ruleSet, budget, total }: Pick<Evaluation, 'ruleSet' | 'budget' | 'total'>,
): number {
  return capScore({ score: rescaled(sum, total.points, ruleSet), why: null }, capOf(ruleSet, budget)).score;
}

/** What the rows in use earn, brought to the points that the rule set asks for where others are left out. */
function rescaled(score: number, points: number | null, { leftOut, rounding }: RuleSet): number {
  const to = leftOut?.rescaleTo ?? null;
  if (to === null || points === null || points === 0 || points === to) return score;
  return applyRounding((score / points) * to, rounding);
}

/** A score not above the highest that low execution leaves, where there is one. */
function capScore(
  total: { readonly score: number; readonly why: Note | null },
  cap: ReturnType<typeof capOf>,
): { readonly score: number; readonly why: Note | null } {
  return cap && cap.maximum < total.score ? { score: cap.maximum, why: cap.why } : total;
}

/** That the points for execution stand beside the total; null where they do not. */
const apartNote = (apart: boolean, carriers: readonly BudgetResult[]): Note | null =>
  apart && carriers.length > 0 ? note('scoring.execution-apart') : null;

/** How many scores a person entered where the rules cannot know; null where none. */
function enteredNote(items: readonly Item[]): Note | null {
  const rows = items.filter((item) => item.score === null).length;
  return rows > 0 ? note('scoring.total-with-entered', { rows }) : null;
}

/** What is wrong with the sum of the points: not what the table prints, or not what the rule set asks for. No grade then. */
function gapOf(points: number | null, printed: number | null, ruleSet: RuleSet): PointsGap | null {
  const expected = ruleSet.points.total;
  if (points === null) return null;
  const to = ruleSet.leftOut?.rescaleTo ?? null;
  if (to !== null && compareNumbers(points, to) < 0) return null;
  if (printed !== null && compareNumbers(points, printed) !== 0) {
    const doubt = note('scoring.doubt-points', { points, expected: printed });
    return { doubt, why: note('scoring.total-points-differ', { points, printed }) };
  }
  if (expected === null || compareNumbers(points, expected) === 0) return null;
  const doubt = note('scoring.doubt-points', { points, expected });
  return { doubt, why: note('scoring.total-not-full', { points, expected }) };
}

/** What speaks against a total whose points are not what they should be: in a sentence of its own, and in a few words. */
interface PointsGap {
  readonly why: Note;
  readonly doubt: Note;
}

/** Whether the rule set says what becomes of the points of rows that are left out. */
const isRescaled = ({ leftOut }: RuleSet): boolean => (leftOut?.rescaleTo ?? null) !== null;

/** That a person left points out, and nothing says what then becomes of the total: it stands as it is, without a grade. */
function leftOutGap(
  points: number | null,
  { rows, points: left }: TotalResult['leftOut'],
  set: RuleSet,
): PointsGap | null {
  if (left === 0 || points === null || isRescaled(set)) return null;
  const args = { rows: rows.length, points: left, counted: points };
  return { why: note('override.total-left-out', args), doubt: note('override.doubt-left-out', args) };
}

/** That the rest was brought to the full points, as the rule set says; null where nothing was left out. */
const rescaledNote = (
  points: number | null,
  { rows, points: left }: TotalResult['leftOut'],
  set: RuleSet,
): Note | null =>
  left === 0 || points === null || !isRescaled(set)
    ? null
    : note('override.total-left-out-rescaled', { rows: rows.length, points: left });

/**
 * The rows that add to the total, and those that a person left out of it. A parent whose parts (其中…) have its points is counted by them, unless only the points of all of them
 * together are what the table prints as its total.
 */
function countingRows(
  table: SelfEvaluationTable,
  indicators: readonly IndicatorResult[],
  budget: readonly BudgetResult[],
): Record<'counting' | 'leftOut', readonly IndicatorResult[]> {
  const rows = rowsOfTotal(table, indicators, budget);
  return { counting: rows.filter((result) => !isAway(result)), leftOut: rows.filter(isAway) };
}

const isAway = ({ override }: IndicatorResult): boolean => override?.kind === 'left-out';

function rowsOfTotal(
  table: SelfEvaluationTable,
  indicators: readonly IndicatorResult[],
  budget: readonly BudgetResult[],
): IndicatorResult[] {
  const used = indicators.filter((result) => isUsed(result) || isAway(result));
  const counting = used.filter((result) => !isCountedByParts(result, used));
  const printed = table.total?.points ?? null;
  if (counting.length === used.length || printed === null) return counting;
  const execution = addUp(budget.map(({ points }) => points ?? 0));
  const isPrinted = (rows: readonly IndicatorResult[]): boolean => {
    const points = pointsOfIndicators(rows);
    return points !== null && [points, points + execution].some((one) => compareNumbers(one, printed) === 0);
  };
  return !isPrinted(counting) && isPrinted(used) ? used : counting;
}

/** A row that applies and has points or an entered score. */
function isUsed({ status, points, indicator }: IndicatorResult): boolean {
  if (status === 'not-applicable' || status === 'placeholder') return false;
  return points !== null || indicator.entered.score !== null;
}

/** Whether the parts of a row have its points. */
function isCountedByParts(result: IndicatorResult, all: readonly IndicatorResult[]): boolean {
  const parts = all.filter(({ indicator, points }) => indicator.parentRow === result.indicator.row && points !== null);
  if (parts.length === 0 || result.points === null) return false;
  return compareNumbers(addUp(parts.map((part) => part.points?.value ?? 0)), result.points.value) === 0;
}

/** The rows put together where they share a score cell. */
function itemsOf(counting: readonly IndicatorResult[]): Item[] {
  const groups = new Map<string, IndicatorResult[]>();
  for (const result of counting) {
    const { cells, row } = result.indicator;
    const key = cells.score ? formatAddress(cells.score) : `row ${row}`;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].map((group) => {
    const printing = group.find((result) => result.indicator.entered.score !== null);
    const cell = group[0]?.indicator.cells.score ?? null;
    return {
      cell,
      points: sumOrNull(group.map((result) => result.points?.value ?? null)),
      score: sumOrNull(group.map((result) => result.score)),
      printed: printing?.indicator.entered.score ?? null,
      entered: group.find((result) => result.entered !== null)?.entered ?? null,
      written: group.find((result) => result.written !== null)?.written ?? null,
    };
  });
}

function moneyItem({ points, score, row, entered, written }: BudgetResult): Item {
  const cell: Address | null = row.cells.score;
  return { cell, points, score, printed: row.entered.score, entered: entered.score, written };
}

/** By the rules, else as entered. A result of ours that the rules no longer give holds the row open until it is written anew. */
function scoreOf({ points, score, entered, written }: Item): number | null {
  return written?.stale ? null : (score ?? enteredWithin(entered, points));
}

function pointsOfIndicators(counting: readonly IndicatorResult[]): number | null {
  const resolved = new Map<number, ResolvedPoints>();
  for (const { indicator, points } of counting) if (points) resolved.set(indicator.row, points);
  return pointsOfAll(
    counting.map(({ indicator }) => indicator).filter((indicator) => !isBonus(indicator)),
    resolved,
  );
}

/** null where any of them is unknown, or there are none. */
function sumOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length || known.length === 0 ? null : addUp(known);
}
