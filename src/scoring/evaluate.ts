import type { Indicator, SelfEvaluationTable } from '../layout';
import type { RuleSet } from '../rules';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { scoreBudget } from './budget';
import { addUp, compareNumbers } from '../decimal';
import type { BudgetResult, Choices, Evaluation, IndicatorResult, ResolvedPoints } from './evaluation';
import { isApart } from './execution';
import { judge } from './judge';
import type { Judgement } from './judgement';
import { BONUS_ROW, LEFT_OUT, isBonus } from './judgement';
import { isLeftOut } from './leftOut';
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
 * the rule set. `choices` are a person's answers by row (zero-based). Never throws for a recognised table.
 */
export function evaluate(table: SelfEvaluationTable, ruleSet: RuleSet, choices: Choices = {}): Evaluation {
  const printed = printedFor(table, ruleSet, choices);
  const rules = printed.ruleSet;
  const setOf = ({ row }: Indicator): RuleSet => printed.rows.get(row) ?? rules;
  const judged = judgeAll(table, setOf, choices);
  const points = pointsOfUsed(judged, rules);
  const indicators = judged.map(({ indicator, judgement }) =>
    resultOf(indicator, judgement, points.get(indicator.row) ?? null, { ruleSet: setOf(indicator), ofTable: rules }),
  );
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
}

function judgeAll(table: SelfEvaluationTable, setOf: (indicator: Indicator) => RuleSet, choices: Choices): Judged[] {
  return table.indicators.map((indicator) => {
    if (isBonus(indicator)) return { indicator, judgement: BONUS_ROW };
    const ruleSet = setOf(indicator);
    const judgement = isLeftOut(table, indicator, ruleSet)
      ? LEFT_OUT
      : judge(indicator, { ruleSet, tableYear: table.year, choice: choices[indicator.row] });
    return { indicator, judgement };
  });
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
  });
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
  return withPrinted(table, ruleSet, { points, execution });
}

function resultOf(
  indicator: Indicator,
  judgement: Judgement,
  points: ResolvedPoints | null,
  { ruleSet, ofTable }: { readonly ruleSet: RuleSet; readonly ofTable: RuleSet },
): IndicatorResult {
  const { basis, completion, deviation, why } = judgement;
  const earning = earningOf(indicator, ruleSet);
  const score = basis && points && earnedPoints(basis, points.value, { ruleSet, earning, completion });
  const withoutPoints = judgement.status === 'scored' && points === null;
  return {
    indicator,
    status: withoutPoints ? 'no-points' : judgement.status,
    why: why ?? whyOfPoints(points, withoutPoints) ?? (score === null ? null : whyOfPrinted(ruleSet, ofTable)),
    points,
    completion,
    basis,
    score,
    deviation,
    needsReason: isReasonDue(indicator, judgement, { score, points: points?.value ?? null, ruleSet }),
    hasReason: isReason(indicator.reason),
    ruleSet,
  };
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
