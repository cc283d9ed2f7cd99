import type { Basis, IndicatorResult } from '../scoring';
import { columnTerm, deductionTerm } from './deduction';
import { guarded } from './guard';
import { MOST_LETTERS, isTooLong } from './limits';
import type { FormulaPlace } from './operand';
import { operandOf, readingTerm } from './operand';
import type { Writing } from './ratio';
import { completionTerm, lostTerm } from './ratio';
import { roundedTerm } from './rounding';
import { isLossOfPoints, kept, shareOf } from './share';
import type { Term } from './term';
import { divided, largest, literal, minus, smallest, times } from './term';

/**
 * The score of one row as the formula in row `fromRow` computes it, e.g. ROUND(MIN(1,完成值/指标值)*G16,2).
 * null where scoring knows no score, or where the formula would give another number than scoring (never written then).
 */
export function scoreTerm(place: FormulaPlace, result: IndicatorResult, fromRow: number): Term | null {
  const { basis, points, score, indicator, ruleSet: rules } = result;
  if (basis === null || points === null || score === null) return null;
  const cell = points.cell ?? (points.origin === 'cell' ? (indicator.points?.cell ?? null) : null);
  const worth = readingTerm(operandOf(place, 'points', { cell, reading: points.value }, fromRow));
  const rounded = roundedTerm(earnedTerm(place, result, basis, { rules, fromRow }, worth), rules.rounding);
  // Points with more decimals than the score has (3.635) would be exceeded by their own rounding.
  const earned =
    rounded.value > points.value || roundedTerm(worth, rules.rounding).value > points.value
      ? smallest(worth, rounded)
      : rounded;
  const term = withDeduction(place, result, { earned, worth }, { rules, fromRow });
  return isSameNumber(term.value, score) && !isTooLong(term) ? term : null;
}

/** What is left of what a row earned: less points for an excess, and those of the form's column 扣分. */
function withDeduction(
  place: FormulaPlace,
  result: IndicatorResult,
  { earned, worth }: { readonly earned: Term; readonly worth: Term },
  writing: Writing,
): Term {
  const off = [excessTerm(place, result, worth, writing), columnTerm(place, result.indicator, writing)];
  const taken = off.filter((term) => term !== null);
  return taken.length === 0 ? earned : largest(literal(0), taken.reduce(minus, earned));
}

/** Points off for much more than the target, where the rule set states it; an upper bound cannot be exceeded so. */
function excessTerm(
  place: FormulaPlace,
  { indicator, basis, completion }: IndicatorResult,
  worth: Term,
  { rules, fromRow }: Writing,
): Term | null {
  if (basis?.kind !== 'compare' || basis.direction.startsWith('<') || completion === null) return null;
  const reached = completionTerm(place, indicator, basis, fromRow);
  return reached && deductionTerm(reached, worth, rules);
}

/** Points before rounding: share × points, or what is left of them where each step loses some. */
function earnedTerm(
  place: FormulaPlace,
  { indicator }: IndicatorResult,
  basis: Basis,
  writing: Writing,
  worth: Term,
): Term {
  const lost = isLossOfPoints(indicator, writing) ? lostTerm(place, indicator, basis, writing) : null;
  if (lost === null) return times(shareOf(place, indicator, basis, writing).term, worth);
  const left = largest(literal(0), minus(worth, lost));
  return kept(place, indicator, basis, writing, left).term;
}

/** Several rows that share one score cell: the sum of what each earns; null where one of them is not known. */
export function sharedScoreTerm(
  place: FormulaPlace,
  results: readonly IndicatorResult[],
  fromRow: number,
): Term | null {
  const terms = results.map((result) => scoreTerm(place, result, fromRow));
  const known = terms.filter((term) => term !== null);
  if (known.length !== terms.length || known.length === 0) return null;
  const text = known.map((term) => term.text).join('+');
  if (text.length > MOST_LETTERS) return null;
  return {
    text,
    value: known.reduce((sum, term) => sum + term.value, 0),
    bond: known.length === 1 ? 'none' : 'sum',
  };
}

/**
 * The completion (B/A, a fraction) of a row; for words and dates that plainly say it was met, 1, as long as they say so. null where it
 * is not known.
 */
export function rowCompletionTerm(place: FormulaPlace, result: IndicatorResult, fromRow: number): Term | null {
  const { basis, completion, indicator, ruleSet: rules } = result;
  if (basis === null || completion === null) return null;
  const compared = completionTerm(place, indicator, basis, fromRow);
  const writing = { rules, fromRow };
  if (compared !== null)
    return isSameNumber(compared.value, completion) ? kept(place, indicator, basis, writing, compared).term : null;
  if (basis.kind === 'chosen') {
    const { term } = shareOf(place, indicator, basis, writing);
    if (isSameNumber(term.value, completion)) return term;
  }
  return guarded(place, indicator, ['target', 'actual'], literal(completion));
}

/** The share of the points a row earns as a fraction (得分系数, shown as percent); null where scoring knows no score. */
export function coefficientTerm(place: FormulaPlace, result: IndicatorResult, fromRow: number): Term | null {
  const { basis, indicator, points, ruleSet: rules } = result;
  if (basis === null || result.score === null) return null;
  const writing = { rules, fromRow };
  const lost = isLossOfPoints(indicator, writing) ? lostTerm(place, indicator, basis, writing) : null;
  if (lost === null || points === null) return shareOf(place, indicator, basis, writing).term;
  const left = largest(literal(0), minus(literal(1), divided(lost, literal(points.value))));
  return kept(place, indicator, basis, writing, left).term;
}

/** Equal to the last digit that a spreadsheet shows. */
export function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
