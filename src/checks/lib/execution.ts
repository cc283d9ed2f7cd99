import type { BudgetResult } from '../../scoring';

/** The rates (fractions) that a row may rightly print: over the budget of the year, or over the initial budget. */
export function rightRates({ row, rate }: BudgetResult): number[] {
  const { initial, executed } = row;
  const rates = rate === null ? [] : [rate];
  if (initial !== null && initial !== 0 && executed !== null) rates.push(executed / initial);
  return rates;
}

/** How far a printed rate may be from the computed one, in percent points. */
export const RATE_TOLERANCE = 0.01;
