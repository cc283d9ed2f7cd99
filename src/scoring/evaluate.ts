import type { Indicator, SelfEvaluationTable } from '../layout';
import type { Address } from '../model';
import { formatAddress } from '../model';
import type { RuleSet } from '../rules';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { ScoredMoney } from './budget';
import { scoreBudget } from './budget';
import { addUp, compareNumbers } from '../decimal';
import type {
  BudgetResult,
  Choices,
  Evaluation,
  IndicatorResult,
  Overrides,
  ResolvedPoints,
  ScoredRow,
  TableYear,
} from './evaluation';
import { columnDeduction } from './deduction';
import { isApart } from './execution';
import { enteredMoney, enteredScore, writtenAt } from './hands';
import { asRead, judge } from './judge';
import type { Judgement } from './judgement';
import { BONUS_ROW, LEFT_OUT, isBonus } from './judgement';
import { isLeftOut } from './leftOut';
import { NO_OVERRIDES, overridden } from './overrides';
import { resolvePoints } from './points';
import { printedCellOf } from './printedNotes';
import { isReason } from './reason';
import { isReasonDue } from './reasonDue';
import { earningOf } from './rowRule';
import { earnedPoints } from './share';
import { totalOf } from './total';
import type { PrintedSet } from './withPrinted';
import { withPrinted } from './withPrinted';

/**
 * A table under a rule set: completion, score and deviation of each row, execution, total and grade. Rules that the table itself prints
 * go before those of the set, for the rows and matters that they are for.
 * What cannot be known is null and says why. Completion and rate are fractions, not rounded; scores are in points, at the decimals of
 * the rule set. `choices` are a person's answers by row (zero-based), `overrides` what they set in place of the rules; what cannot hold
 * (a score above the points) does not, and says so. Never throws for a recognised table.
 */
export function evaluate(
  table: SelfEvaluationTable,
  ruleSet: RuleSet,
  choices: Choices = {},
  overrides: Overrides = NO_OVERRIDES,
): Evaluation {
  const printed = printedFor(table, ruleSet, choices);
  const rules = printed.ruleSet;
  const setOf = ({ row }: Indicator): RuleSet => printed.rows.get(row) ?? rules;
  const judged = judgeAll(table, setOf, choices);
  const points = pointsOfUsed(judged, rules);
  const scored = judged.map((one) =>
    resultOf(one, points.get(one.indicator.row) ?? null, { ruleSet: setOf(one.indicator), ofTable: rules, overrides }),
  );
  const indicators = withHands(table, scored);
  const budget = budgetOf(table, rules, points);
  const total = totalOf(table, rules, indicators, budget);
  const { used, unread } = printed;
  return {
    table,
    ruleSet: rules,
    placeSet: ruleSet,
    printed: { used, unread },
    budget,
    indicators,
    total,
    problems: table.problems,
  };
}

interface Judged {
  readonly indicator: Indicator;
  readonly judgement: Judgement;
  readonly ofYear: TableYear | null;
}

function judgeAll(table: SelfEvaluationTable, setOf: (indicator: Indicator) => RuleSet, choices: Choices): Judged[] {
  return table.indicators.map((indicator) => {
    if (isBonus(indicator)) return { indicator, judgement: BONUS_ROW, ofYear: null };
    const ruleSet = setOf(indicator);
    const judgement = isLeftOut(table, indicator, ruleSet)
      ? LEFT_OUT
      : judge(indicator, { ruleSet, tableYear: table.year, choice: choices[indicator.row] });
    return { indicator, judgement, ofYear: yearOf(table, indicator, judgement, ruleSet) };
  });
}

/** The year of the table, where without it nobody could say that a row of dates was in time. */
function yearOf(
  { year, yearCell }: SelfEvaluationTable,
  indicator: Indicator,
  { basis }: Judgement,
  ruleSet: RuleSet,
): TableYear | null {
  const isOfDates = indicator.actual.kind === 'date' || indicator.target.kind === 'date';
  if (year === null || basis?.kind !== 'met' || !isOfDates) return null;
  const without = judge(indicator, { ruleSet, tableYear: null, choice: undefined });
  return without.basis === null ? { year, cell: yearCell } : null;
}

function pointsOfUsed(judged: readonly Judged[], ruleSet: RuleSet): ReadonlyMap<number, ResolvedPoints> {
  const used = judged
    .filter(({ indicator, judgement }) => judgement.status !== 'not-applicable' && !isBonus(indicator))
    .map(({ indicator }) => indicator);
  return resolvePoints(used, ruleSet);
}

function budgetOf(
  table: SelfEvaluationTable,
  ruleSet: RuleSet,
  points: ReadonlyMap<number, ResolvedPoints>,
): BudgetResult[] {
  return scoreBudget(table.budget, ruleSet, {
    fallback: fallbackPoints(table, ruleSet, points),
    left: pointsLeft(table, points),
  }).map((result) => withMoneyHands(table, result));
}

/** The rules with what the table prints; its points and rates, by which that is read, do not depend on it. */
function printedFor(table: SelfEvaluationTable, ruleSet: RuleSet, choices: Choices): PrintedSet {
  if (table.printed.length === 0) return { ruleSet, rows: new Map(), used: [], unread: [] };
  const points = pointsOfUsed(
    judgeAll(table, () => ruleSet, choices),
    ruleSet,
  );
  const carrier = budgetOf(table, ruleSet, points).find((result) => result.points !== null);
  const execution = { rate: carrier?.rate ?? null, points: carrier?.points ?? null };
  const indicators = table.indicators.map((indicator) => asRead(indicator, choices[indicator.row]));
  return withPrinted(table, ruleSet, { indicators, points, execution });
}

/**
 * The same table once these results of ours stand in its cells (A1 addresses; null: the cell was emptied). What the rules give stays.
 */
export function afterWriting(evaluation: Evaluation, changed: ReadonlyMap<string, number | null>): Evaluation {
  const { ruleSet } = evaluation;
  const at = (cell: Address | null, before: number | null): number | null => {
    const value = cell ? changed.get(formatAddress(cell)) : undefined;
    return value === undefined ? before : value;
  };
  const results = new Map(evaluation.table.results);
  for (const [cell, value] of changed) {
    results.set(cell, { hand: value === null ? 'empty' : 'ours', isLocked: results.get(cell)?.isLocked ?? false });
  }
  const rows = evaluation.indicators.map((result) => {
    const { indicator } = result;
    const { cells, entered } = indicator;
    const now = { score: at(cells.score, entered.score), completion: at(cells.completion, entered.completion) };
    return { ...result, indicator: { ...indicator, entered: now } };
  });
  const money = evaluation.budget.map((result) => {
    const { cells, entered } = result.row;
    const now = { rate: at(cells.rate, entered.rate), score: at(cells.score, entered.score) };
    return { ...result, row: { ...result.row, entered: now } };
  });
  const { total } = evaluation.table;
  const table: SelfEvaluationTable = {
    ...evaluation.table,
    results,
    indicators: rows.map(({ indicator }) => indicator),
    budget: money.map(({ row }) => row),
    total: total && { ...total, entered: at(total.cells.score, total.entered) },
  };
  const indicators = withHands(table, rows);
  const budget = money.map((result) => withMoneyHands(table, result));
  return { ...evaluation, table, budget, indicators, total: totalOf(table, ruleSet, indicators, budget) };
}

function withMoneyHands(table: SelfEvaluationTable, result: ScoredMoney): BudgetResult {
  const { cells, entered } = result.row;
  const written = writtenAt(table, cells.score, entered.score, result.score);
  return { ...result, entered: enteredMoney(table, result.row), written };
}

/** The rows with what stands in their score cells. Rows under one cell have their sum there. */
function withHands(table: SelfEvaluationTable, rows: readonly ScoredRow[]): IndicatorResult[] {
  const groups = new Map<string, ScoredRow[]>();
  for (const row of rows) {
    const { score } = row.indicator.cells;
    if (score === null || row.status === 'not-applicable') continue;
    groups.set(formatAddress(score), [...(groups.get(formatAddress(score)) ?? []), row]);
  }
  return rows.map((row) => {
    const { indicator } = row;
    const { score } = indicator.cells;
    const group = (score && groups.get(formatAddress(score))) ?? [row];
    const scores = group.map((one) => one.score).filter((one) => one !== null);
    const computed = scores.length === group.length ? addUp(scores) : null;
    const written = writtenAt(table, score, indicator.entered.score, computed);
    return { ...row, entered: enteredScore(table, indicator), written };
  });
}

function resultOf(
  { indicator, judgement, ofYear }: Judged,
  points: ResolvedPoints | null,
  {
    ruleSet,
    ofTable,
    overrides,
  }: { readonly ruleSet: RuleSet; readonly ofTable: RuleSet; readonly overrides: Overrides },
): ScoredRow {
  const { basis, completion, deviation, why } = judgement;
  const earning = earningOf(indicator, ruleSet);
  const off = columnDeduction(indicator, ruleSet);
  const isKnown = basis !== null && points !== null && off !== null;
  const score = isKnown ? earnedPoints(basis, points.value, { ruleSet, earning, completion, off }) : null;
  const withoutPoints = judgement.status === 'scored' && points === null;
  const byRules: ScoredRow = {
    indicator,
    status: statusOf(judgement, { withoutPoints, withoutOff: off === null && basis !== null }),
    why:
      whyOfColumn(indicator, off) ??
      why ??
      whyOfPoints(points, withoutPoints) ??
      (score === null ? null : whyOfPrinted(ruleSet, ofTable)),
    points,
    completion,
    basis,
    score,
    deviation,
    needsReason: isReasonDue(indicator, judgement, { score, points: points?.value ?? null, ruleSet }),
    hasReason: isReason(indicator.reason),
    ruleSet,
    ofYear,
    override: null,
    lapsed: null,
  };
  return overridden(byRules, overrides, (set, off) =>
    isReasonDue(indicator, { ...judgement, deviation: off }, { score: set, points: points?.value ?? null, ruleSet }),
  );
}

function statusOf(
  { status }: Judgement,
  { withoutPoints, withoutOff }: { readonly withoutPoints: boolean; readonly withoutOff: boolean },
): IndicatorResult['status'] {
  if (withoutPoints) return 'no-points';
  return withoutOff ? 'ambiguous' : status;
}

/** What the column 扣分 takes off the row, or that it cannot be read. */
function whyOfColumn({ deduction }: Indicator, off: number | null): Note | null {
  if (deduction === undefined || off === 0) return null;
  const cell = deduction.cell === null ? '' : formatAddress(deduction.cell);
  return off === null
    ? note('scoring.deduction-unread', { cell, text: deduction.text.trim() })
    : note('scoring.deduction-column', { cell, points: off });
}

/** That the row was scored by what the form prints for it. */
function whyOfPrinted(ruleSet: RuleSet, ofTable: RuleSet): Note | null {
  const cell = printedCellOf(ruleSet, ofTable);
  return cell === null ? null : note('scoring.by-printed', { cell });
}

/** What to know of where the points come from, or that there are none. */
function whyOfPoints(points: ResolvedPoints | null, withoutPoints: boolean): Note | null {
  if (withoutPoints) return note('scoring.no-points');
  return points?.origin === 'shared-cell' ? note('scoring.shared-points') : null;
}

/** What the printed total of points leaves for execution; null where none is printed or the rows' own are not all known. */
function pointsLeft(table: SelfEvaluationTable, points: ReadonlyMap<number, ResolvedPoints>): number | null {
  const printed = table.total?.points ?? null;
  return printed === null ? null : addUp([printed, ...[...points.values()].map(({ value }) => -value)]);
}

/**
 * Points for execution by the rule set, for a table that prints none: only where the table is scored at all, and where they fit beside
 * the points of the indicators (indicators that already add to 100, or to the total that the table prints, leave no room for them).
 */
function fallbackPoints(
  table: SelfEvaluationTable,
  ruleSet: RuleSet,
  points: ReadonlyMap<number, ResolvedPoints>,
): number | null {
  const own = ruleSet.execution.points;
  const { total } = ruleSet.points;
  const isScored = points.size > 0 || table.indicators.some(({ cells }) => cells.score !== null);
  if (own === null || total === null || !ruleSet.hasScores || !isScored) return null;
  const rest = addUp([...points.values()].map(({ value }) => value));
  return compareNumbers(rest + own, total) <= 0 && !isApart(table, rest) ? own : null;
}
