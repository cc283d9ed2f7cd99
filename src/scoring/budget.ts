import type { BudgetRow } from '../layout';
import type { RuleSet } from '../rules';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { addUp, applyRounding, compareNumbers } from '../decimal';
import type { BudgetResult } from './evaluation';

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
    const rate = rateOf(row);
    const isCarrier = carriers.includes(row);
    const printed = isCarrier ? row.points : null;
    const points = printed ?? (carriers.length === 0 && row === mainRow(rows) ? fallback : null);
    const why = whyOf(row);
    if (points === null) {
      const repeats = !isCarrier && row.points !== null && first !== undefined;
      return {
        row,
        rate,
        points,
        score: null,
        why: repeats ? note('scoring.points-elsewhere', { label: first.label }) : why,
      };
    }
    const share = rate === null ? null : Math.max(0, Math.min(1, rate));
    return {
      row,
      rate,
      points,
      score: share === null ? null : Math.min(points, applyRounding(share * points, ruleSet.execution.rounding)),
      why: why ?? (printed === null ? note('scoring.points-from-rules', { points }) : null),
    };
  });
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

function rateOf({ budget, executed }: BudgetRow): number | null {
  return budget === null || executed === null || budget === 0 ? null : executed / budget;
}

function whyOf({ budget, executed }: BudgetRow): Note | null {
  if (budget === null && executed === null) return note('scoring.amounts-missing');
  if (budget === null) return note('scoring.budget-missing');
  if (executed === null) return note('scoring.executed-missing');
  if (budget === 0) return note('scoring.budget-zero');
  return executed > budget ? note('scoring.over-executed') : null;
}
