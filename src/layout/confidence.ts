import type { BudgetRow, ColumnRole, Indicator, Section, TotalRow } from './table';

/** Below this the mapping is shown and asked about. */
export const ASK_BELOW = 0.6;

/** What each recognised part adds; the parts of a complete table add to 1. */
const WEIGHTS = {
  name: 0.15,
  level1: 0.1,
  target: 0.2,
  actual: 0.25,
  pointsOrReason: 0.1,
  title: 0.08,
  frame: 0.05,
  readable: 0.07,
};

/** How sure the recognition is, from 0 to 1: which columns were found by their titles and how well the rows fit them. */
export function confidenceOf(
  section: Section,
  indicators: readonly Indicator[],
  title: string | null,
  total: TotalRow | null,
  budget: readonly BudgetRow[],
): number {
  const has = (role: ColumnRole): boolean => section.columns[role] !== undefined;
  let sum = 0;
  if (has('name')) sum += WEIGHTS.name;
  if (has('level1') || has('level2')) sum += WEIGHTS.level1;
  if (has('target')) sum += WEIGHTS.target;
  if (has('actual')) sum += WEIGHTS.actual;
  if (has('points') || has('reason')) sum += WEIGHTS.pointsOrReason;
  if (title !== null) sum += WEIGHTS.title;
  if (total !== null || budget.length > 0) sum += WEIGHTS.frame;
  sum += WEIGHTS.readable * shareWithValues(indicators);
  return Math.round(sum * 100) / 100;
}

/** The share of rows that hold a target or points where there are such columns. */
function shareWithValues(indicators: readonly Indicator[]): number {
  if (indicators.length === 0) return 0;
  const filled = indicators.filter(
    (row) => row.target.kind !== 'none' || row.actual.kind !== 'none' || (row.points?.value ?? null) !== null,
  );
  return filled.length / indicators.length;
}
