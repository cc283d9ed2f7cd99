import type { Address } from '../model';
import { sameAddress } from '../model';
import type { BudgetRow } from '../layout';
import type { RuleSet } from '../rules';
import { fallsTo, isReached, reachesThreshold } from '../rules';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { addUp, applyRounding, compareNumbers } from '../decimal';
import { countedSteps } from './deduction';
import type { BudgetResult } from './evaluation';
import { rateBaseOf, rateOver } from './rateBase';

/** A money row by its amounts alone, whatever stands in the cells for results. */
export type ScoredMoney = Omit<BudgetResult, 'entered' | 'written'>;

/**
 * Execution rates and the score for execution.
 * Each row gets its rate (executed ÷ budget of the whole year). The points count once: in the total row that prints them, else in the
 * part that does (财政拨款); points repeated in parts are left out, unless it is exactly their sum that the rest of the table leaves
 * (基本支出 and 项目支出 of 5 points each).
 */
export function scoreBudget(
  rows: readonly BudgetRow[],
  ruleSet: RuleSet,
  { fallback, left }: PointsForExecution,
): ScoredMoney[] {
  const carriers = carriersOf(rows, left);
  const [first] = carriers;
  return rows.map((row) => {
    const base = rateBaseOf(row, ruleSet);
    const rate = rateOver(base);
    const isCarrier = carriers.includes(row);
    const printed = isCarrier ? row.points : null;
    const points = printed ?? (carriers.length === 0 && row === mainRow(rows) ? fallback : null);
    const why = whyOf(row) ?? (rate === null ? note('scoring.base-unreadable') : null);
    if (points === null) {
      const repeats = !isCarrier && row.points !== null && first !== undefined;
      return {
        row,
        rate,
        base,
        points,
        score: null,
        why: repeats ? note('scoring.points-elsewhere', { label: first.label }) : why,
      };
    }
    const earned = rate === null ? null : executionEarned(rate, points, ruleSet);
    return {
      row,
      rate,
      base,
      points,
      score: earned === null ? null : Math.min(points, applyRounding(earned, ruleSet.execution.rounding)),
      why: why ?? (printed === null ? note('scoring.points-from-rules', { points }) : null),
    };
  });
}

/** The points that a rate earns of so many for execution, not rounded. Computed in the order in which formulas/ writes it. */
export function executionEarned(rate: number, points: number, { execution: { earning } }: RuleSet): number {
  if (earning?.kind === 'steps') return (earning.steps.find((step) => isReached(rate, step))?.share ?? 0) * points;
  if (earning?.zeroBelow && fallsTo(rate, earning.zeroBelow)) return 0;
  if (earning?.kind === 'loss') {
    const lost = countedSteps(Math.max(0, earning.from - rate) / earning.per, earning.counted) * earning.amount;
    return earning.loses === 'share' ? Math.max(0, 1 - lost) * points : Math.max(0, points - lost);
  }
  if (earning?.fullFrom && reachesThreshold(rate, earning.fullFrom)) return points;
  return Math.max(0, Math.min(1, rate)) * points;
}

/** What is known of the points for execution besides the rows themselves. */
export interface PointsForExecution {
  /** By the rule set, where the table prints none. */
  readonly fallback: number | null;
  /** What the printed total leaves beside the points of the indicators; null where it is not known. */
  readonly left: number | null;
}

/** The row that stands for all the money: the first that is no part. */
export function mainRow(rows: readonly BudgetRow[]): BudgetRow | null {
  return rows.find((row) => !row.isPart) ?? rows[0] ?? null;
}

function carriersOf(rows: readonly BudgetRow[], left: number | null): BudgetRow[] {
  const withPoints = rows.filter((row) => row.points !== null);
  const totals = withPoints.filter((row) => !row.isPart);
  const carriers = totals.length > 0 ? totals : withPoints.slice(0, 1);
  const sumOf = (some: readonly BudgetRow[]): number => addUp(some.map(({ points }) => points ?? 0));
  const isRoom = (some: readonly BudgetRow[]): boolean => left !== null && compareNumbers(sumOf(some), left) === 0;
  return !isRoom(carriers) && isRoom(withPoints) ? withPoints : carriers;
}

const isOneOf = (address: Address | null, cells: readonly (Address | null)[]): boolean =>
  address !== null && cells.some((cell) => cell !== null && sameAddress(cell, address));

function whyOf({ budget, executed, cells, problems }: BudgetRow): Note | null {
  const unread = problems.find(({ address }) => isOneOf(address, [cells.budget, cells.executed]));
  if (unread) return unread.note;
  if (budget === null && executed === null) return note('scoring.amounts-missing');
  if (budget === null) return note('scoring.budget-missing');
  if (executed === null) return note('scoring.executed-missing');
  if (budget === 0) return note('scoring.budget-zero');
  return executed > budget ? note('scoring.over-executed') : null;
}
