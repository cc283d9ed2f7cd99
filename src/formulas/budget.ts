import { formatAddress } from '../model';
import type { ExecutionEarning, RatioLimit, RuleSet } from '../rules';
import type { BudgetResult, CountedAmount } from '../scoring';
import { belowIsNothing, counted, from, startOf, stepsTerm } from './earning';
import type { FormulaPlace, Operand } from './operand';
import { operandOf, readingTerm } from './operand';
import { roundedTerm } from './rounding';
import { isSameNumber } from './score';
import type { Term } from './term';
import { divided, largest, literal, minus, plus, scaled, smallest, times } from './term';

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
  execution: RuleSet['execution'],
  fromRow: number,
): Term | null {
  const amounts = rateOperands(place, result, fromRow);
  if (amounts === null || result.points === null || result.score === null) return null;
  const worth = readingTerm(
    operandOf(place, 'points', { cell: result.row.cells.points, reading: result.points }, fromRow),
  );
  const earned = earnedTerm(divided(amounts.executed, amounts.budget), worth, execution.earning);
  const term = roundedTerm(earned, execution.rounding);
  return isSameNumber(term.value, result.score) ? term : null;
}

/** What a rate earns of the points: as much of them as of the budget was spent, unless the rule set gives steps, limits or losses. */
function earnedTerm(rate: Term, worth: Term, earning: ExecutionEarning | null): Term {
  if (earning?.kind === 'steps') return times(stepsTerm(rate, earning.steps), worth);
  const limit = earning?.zeroBelow ?? null;
  const limited = (earned: Term): Term => (limit === null ? earned : belowIsNothing(rate, limit, earned));
  return earning?.kind === 'loss'
    ? limited(leftOf(rate, worth, earning))
    : times(limited(shareOf(rate, earning?.fullFrom ?? null)), worth);
}

function shareOf(rate: Term, fullFrom: RatioLimit | null): Term {
  const own = smallest(literal(1), rate);
  return fullFrom ? from(rate, startOf(fullFrom), literal(1), own) : own;
}

/** What is left of the points where each step below a rate costs some: MAX(0,G6-MAX(0,1-F6/E6)/0.01*0.5). */
function leftOf(rate: Term, worth: Term, earning: Extract<ExecutionEarning, { kind: 'loss' }>): Term {
  const steps = divided(largest(literal(0), minus(literal(earning.from), rate)), literal(earning.per));
  const lost = times(counted(steps, earning.counted), literal(earning.amount));
  return earning.loses === 'share'
    ? times(largest(literal(0), minus(literal(1), lost)), worth)
    : largest(literal(0), minus(worth, lost));
}

/** Both sides of a rate as formulas name them, in the same unit; null where scoring knows no rate. */
export function rateOperands(place: FormulaPlace, { base, rate }: BudgetResult, fromRow: number): Amounts | null {
  if (rate === null || base === null) return null;
  const budget = base.budget.map((one) => operandFor(place, 'budget', one, fromRow));
  const executed = base.executed.map((one) => operandFor(place, 'executed', one, fromRow));
  const unit = budget[0]?.factor ?? 1;
  const amounts = { budget: summed(base.budget, budget, unit), executed: summed(base.executed, executed, unit) };
  return isSameNumber(divided(amounts.executed, amounts.budget).value, rate) ? amounts : null;
}

const operandFor = (place: FormulaPlace, role: 'budget' | 'executed', one: CountedAmount, fromRow: number): Operand =>
  operandOf(place, role, { cell: one.cell, reading: one.amount }, fromRow);

/** The amounts one after the other, in the unit of the first budget. */
function summed(amounts: readonly CountedAmount[], operands: readonly Operand[], unit: number): Term {
  const terms = operands.map((operand) => scaled(operand.term, operand.factor / unit));
  return terms.reduce((sum, term, index) => (amounts[index]?.sign === -1 ? minus(sum, term) : plus(sum, term)));
}
