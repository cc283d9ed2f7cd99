import type { BudgetRow } from '../../layout';
import { filledColumns, readAmount } from '../../layout';
import type { BudgetResult } from '../../scoring';
import type { TableSubject } from '../check';
import { printedPercent } from './cells';
import { compareTo } from '../../decimal';

/**
 * The rates (fractions) that a row may rightly print: over the budget of the year, over the initial budget, or over the amount of
 * another column (资金到位数) where that is what the form divides by in all its rows.
 */
export function rightRates(subject: TableSubject, { row, rate }: BudgetResult): number[] {
  const { initial, executed } = row;
  const rates = rate === null ? [] : [rate];
  if (initial !== null && initial !== 0 && executed !== null) rates.push(executed / initial);
  for (const column of otherBases(subject)) {
    const other = rateOver(subject, row, column);
    if (other !== null) rates.push(other);
  }
  return rates;
}

/** Columns of amounts that are neither budget nor executed, over which every printed rate of the block is right. */
function otherBases(subject: TableSubject): number[] {
  const rows = subject.evaluation.budget.map(({ row }) => row).filter(({ entered }) => entered.rate !== null);
  const [first] = rows;
  if (!first) return [];
  const known = Object.values(first.cells).map((at) => at?.column);
  const columns = filledColumns(subject.sheet, first.row);
  return columns.filter((column) => !known.includes(column) && rows.every((row) => isRateOver(subject, row, column)));
}

function isRateOver(subject: TableSubject, row: BudgetRow, column: number): boolean {
  const rate = rateOver(subject, row, column);
  const { entered, cells } = row;
  if (rate === null || entered.rate === null || cells.rate === null) return false;
  return compareTo(rate * 100, printedPercent(subject.sheet, cells.rate, entered.rate), RATE_TOLERANCE) !== 'apart';
}

/** Executed ÷ the amount in that column of the row; null where either is missing or nothing. */
function rateOver({ sheet, table }: TableSubject, { row, executed }: BudgetRow, column: number): number | null {
  const amount = readAmount(sheet.shownAt(row, column), table.amountUnit);
  return executed === null || amount === null || amount === 0 ? null : executed / amount;
}

/** How far a printed rate may be from the computed one, in percent points. */
export const RATE_TOLERANCE = 0.01;
