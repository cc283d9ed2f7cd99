import { readAmount } from './amounts';
import type { BudgetRole } from './labels';
import { readPoints, readRate } from './numbers';
import type { CellReading, SheetRows, Slot } from './rows';

/** Which column of the money block holds what, as far as its titles say it. */
export type BudgetColumns = Readonly<Partial<Record<BudgetRole, number>>>;

/** How far a printed rate or score may be from what the amounts give: half its last usual decimal, and a little. */
const RATE_TOLERANCE = 0.00006;
const SCORE_TOLERANCE = 0.0051;

/**
 * Amounts under titles that no list knows (安排资金 | 核销金额 | 执行率 | 该项满分 | 自评得分): told by their place, where they are as many as are
 * missing, stand in their order, and give the rate or the score that is printed beside them. Else the columns stay as they are.
 */
export function byPlace(
  sheet: SheetRows,
  columns: BudgetColumns,
  slots: readonly Slot[],
  below: number,
): BudgetColumns {
  if (below >= sheet.rowCount) return columns;
  const missing = (['budget', 'executed'] as const).filter((role) => columns[role] === undefined);
  if (missing.length === 0) return columns;
  const unknown = slots.filter(
    ({ read, cover }) => read.budgetRole === null && amountAt(sheet, below, cover.left) !== null,
  );
  if (unknown.length !== missing.length) return columns;
  const found: BudgetColumns = {
    ...columns,
    ...Object.fromEntries(missing.map((role, index) => [role, unknown[index]?.cover.left])),
  };
  return isBorneOut(sheet, found, below) ? found : columns;
}

const readAt = (sheet: SheetRows, row: number, column: number | undefined): CellReading | null =>
  column === undefined ? null : sheet.at(row, column);

function amountAt(sheet: SheetRows, row: number, column: number | undefined): number | null {
  const read = readAt(sheet, row, column);
  return read === null || read.cover.top !== row || !/\d/.test(read.text) ? null : readAmount(read.cell, null);
}

/** The budget stands left of what was spent of it, and the two give what is printed beside them. */
function isBorneOut(sheet: SheetRows, columns: BudgetColumns, row: number): boolean {
  const { budget: left, executed: right } = columns;
  const budget = amountAt(sheet, row, left);
  const executed = amountAt(sheet, row, right);
  if (left === undefined || right === undefined || left > right || budget === null || executed === null || budget <= 0)
    return false;
  const share = executed / budget;
  const rate = readAt(sheet, row, columns.rate);
  const printed = rate && readRate(rate);
  if (printed !== null) return Math.abs(printed - share) <= RATE_TOLERANCE;
  const [points, score] = [columns.points, columns.score].map((column) => {
    const read = readAt(sheet, row, column);
    return read && readPoints(read).value;
  });
  return (
    points !== null &&
    points !== undefined &&
    score !== null &&
    score !== undefined &&
    Math.abs(score - Math.min(share, 1) * points) <= SCORE_TOLERANCE
  );
}
