import { formatAddress } from '../model';
import type { Rounding } from '../decimal';
import type { BudgetResult } from '../scoring';
import type { FormulaPlace } from './operand';
import { operandOf, readingTerm } from './operand';
import { roundedTerm } from './rounding';
import { isSameNumber } from './score';
import type { Term } from './term';
import { divided, literal, scaled, smallest, times } from './term';

/** Executed and budget of a row, executed already in the budget's unit. */
export interface Amounts {
  readonly executed: Term;
  readonly budget: Term;
}

/**
 * The execution rate (a fraction) as the formula in row `fromRow` computes it: IF(E6&F6="","",F6/E6).
 * Blank once both amounts are taken out; a text or a budget of zero stays a visible error. null where scoring knows no rate.
 */
export function rateTerm(place: FormulaPlace, result: BudgetResult, fromRow: number): Term | null {
  const amounts = rateOperands(place, result, fromRow);
  if (amounts === null) return null;
  const rate = divided(amounts.executed, amounts.budget);
  const { budget, executed } = result.row.cells;
  if (budget === null || executed === null) return rate;
  const both = `${formatAddress(budget)}&${formatAddress(executed)}`;
  return { text: `IF(${both}="","",${rate.text})`, value: rate.value, bond: 'none' };
}

/**
 * The execution score: ROUND(MIN(1,F6/E6)*G6,2). It rests on the amounts and not on the rate cell, where a rounded rate may stand
 * (and where MIN would overlook a text). null where scoring knows no score or the formula would give another one.
 */
export function executionScoreTerm(
  place: FormulaPlace,
  result: BudgetResult,
  rounding: Rounding,
  fromRow: number,
): Term | null {
  const amounts = rateOperands(place, result, fromRow);
  if (amounts === null || result.points === null || result.score === null) return null;
  const worth = readingTerm(
    operandOf(place, 'points', { cell: result.row.cells.points, reading: result.points }, fromRow),
  );
  const rate = smallest(literal(1), divided(amounts.executed, amounts.budget));
  const term = roundedTerm(times(rate, worth), rounding);
  return isSameNumber(term.value, result.score) ? term : null;
}

/** Both amounts of a row as formulas name them, in the same unit; null where scoring knows no rate. */
export function rateOperands(place: FormulaPlace, { row, rate }: BudgetResult, fromRow: number): Amounts | null {
  if (rate === null || row.budget === null || row.executed === null) return null;
  const budget = operandOf(place, 'budget', { cell: row.cells.budget, reading: row.budget }, fromRow);
  const executed = operandOf(place, 'executed', { cell: row.cells.executed, reading: row.executed }, fromRow);
  const amounts = { budget: budget.term, executed: scaled(executed.term, executed.factor / budget.factor) };
  return isSameNumber(divided(amounts.executed, amounts.budget).value, rate) ? amounts : null;
}
