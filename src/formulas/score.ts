import type { Indicator } from '../layout';
import type { Basis, IndicatorResult, ResolvedPoints } from '../scoring';
import type { Address } from '../model';
import { columnTerm, deductionTerm } from './deduction';
import { onlyIf } from './guard';
import { heldNumber } from './held';
import { isTooLong } from './limits';
import type { FormulaPlace } from './operand';
import { operandOf, readingTerm } from './operand';
import type { Writing } from './ratio';
import { completionTerm, lostTerm } from './ratio';
import { roundedTerm } from './rounding';
import type { Share } from './share';
import { heldInputs, isLossOfPoints, kept, shareOf } from './share';
import type { Term } from './term';
import { divided, isFigure, largest, literal, minus, smallest, times } from './term';

/** The score of one row, or of several that share a cell, as it is written. */
export interface WrittenScore {
  /** null where scoring knows no score, or no formula and no held number can be written. */
  readonly term: Term | null;
  /** Whether it follows the row when that changes; otherwise it stays as it was judged, or shows an error. */
  readonly follows: boolean;
}

/**
 * The score of one row as the formula in row `fromRow` computes it, e.g. ROUND(MIN(1,完成值/指标值)*G16,2); where none does in every
 * program, the score as long as the row holds what it holds now. A score that a person set is that number.
 */
export function writtenScore(place: FormulaPlace, result: IndicatorResult, fromRow: number): WrittenScore {
  const { score, basis, override } = result;
  if (override !== null && score !== null) return { term: literal(score), follows: false };
  const live = liveShare(place, result, fromRow);
  const term = live?.term ?? (score === null ? null : heldNumber(place, inputsOf(result), score));
  return { term, follows: basis === null || score === null || (live?.follows ?? false) };
}

/** The cells that a score rests on. */
const inputsOf = ({
  indicator: { cells, points, deduction },
  ofYear,
}: IndicatorResult): readonly (Address | null)[] => [
  ofYear?.cell ?? null,
  ...[cells.target, cells.actual, cells.operator, cells.unit],
  ...[cells.points ?? points?.cell ?? null, deduction?.cell ?? null],
];

const writingOf = ({ ruleSet, ofYear }: IndicatorResult, fromRow: number): Writing => ({
  rules: ruleSet,
  fromRow,
  ofYear,
});

/** null where some program does not take the formula, or where it would give another number than scoring. */
function liveShare(place: FormulaPlace, result: IndicatorResult, fromRow: number): Share | null {
  const { score } = result;
  const earned = earnedOf(place, result, writingOf(result, fromRow));
  if (earned === null || score === null) return null;
  return isSameNumber(earned.term.value, score) && !isTooLong(earned.term) ? earned : null;
}

/** What a row earns as a formula, in points; null where scoring knows no score. */
function earnedOf(place: FormulaPlace, result: IndicatorResult, writing: Writing): Share | null {
  const { basis, points, score, indicator } = result;
  if (basis === null || points === null || score === null) return null;
  const { rules, fromRow } = writing;
  const worth = worthTerm(place, indicator, points, fromRow);
  const { term, follows } = beforeRounding(place, result, basis, writing, worth);
  const rounded = roundedTerm(term, rules.rounding);
  // Points with more decimals than the score has (3.635) would be exceeded by their own rounding.
  const earned =
    rounded.value > points.value || roundedTerm(worth, rules.rounding).value > points.value
      ? smallest(worth, rounded)
      : rounded;
  return { term: withDeduction(place, result, { earned, worth }, writing), follows };
}

/** The points of a row: their cell, where one holds them. */
function worthTerm(place: FormulaPlace, { points: own }: Indicator, points: ResolvedPoints, fromRow: number): Term {
  const cell = points.cell ?? (points.origin === 'cell' ? (own?.cell ?? null) : null);
  return readingTerm(operandOf(place, 'points', { cell, reading: points.value }, fromRow));
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
  writing: Writing,
): Term | null {
  if (writing.rules.overDeduction === null) return null;
  if (basis?.kind !== 'compare' || basis.direction.startsWith('<') || completion === null) return null;
  const reached = completionTerm(place, indicator, basis, writing.fromRow);
  if (reached === null) return null;
  // What the row earned is held to the row already; where that stays a figure, so does this.
  const { term } = kept(place, indicator, basis, writing, reached);
  return deductionTerm(isFigure(term) ? term : reached, worth, writing.rules);
}

/** Points before rounding: share × points, or what is left of them where each step loses some. */
function beforeRounding(
  place: FormulaPlace,
  { indicator }: IndicatorResult,
  basis: Basis,
  writing: Writing,
  worth: Term,
): Share {
  const lost = isLossOfPoints(indicator, writing) ? lostTerm(place, indicator, basis, writing) : null;
  if (lost !== null) return kept(place, indicator, basis, writing, largest(literal(0), minus(worth, lost)));
  const { term, follows } = shareOf(place, indicator, basis, writing);
  return { term: times(term, worth), follows };
}

/** Several rows that share one score cell: the sum of what each earns; no term where one of them is not known. */
export function sharedScore(place: FormulaPlace, results: readonly IndicatorResult[], fromRow: number): WrittenScore {
  const scores = results.map((result) => writtenScore(place, result, fromRow));
  const follows = scores.every((score) => score.follows);
  return {
    term: sumOf(
      place,
      results,
      scores.map(({ term }) => term),
    ),
    follows,
  };
}

function sumOf(place: FormulaPlace, results: readonly IndicatorResult[], terms: readonly (Term | null)[]): Term | null {
  const known = terms.filter((term) => term !== null);
  if (known.length !== terms.length || known.length === 0) return null;
  const text = known.map((term) => term.text).join('+');
  const value = known.reduce((sum, term) => sum + term.value, 0);
  if (isTooLong({ text })) return heldNumber(place, results.flatMap(inputsOf), value);
  return { text, value, bond: known.length === 1 ? 'none' : 'sum' };
}

/**
 * The completion (B/A, a fraction) of a row; for words and dates that plainly say it was met, 1, as long as they say so. null where it
 * is not known, or no formula gives it.
 */
export function rowCompletionTerm(place: FormulaPlace, result: IndicatorResult, fromRow: number): Term | null {
  const { basis, completion, indicator } = result;
  if (basis === null || completion === null) return null;
  const compared = completionTerm(place, indicator, basis, fromRow);
  const writing = writingOf(result, fromRow);
  if (compared !== null) {
    const { term } = kept(place, indicator, basis, writing, compared);
    return isFigure(term) || !isSameNumber(compared.value, completion) ? null : term;
  }
  if (basis.kind === 'chosen') {
    const { term } = shareOf(place, indicator, basis, writing);
    if (isSameNumber(term.value, completion)) return term;
  }
  const held = heldInputs(place, indicator, writing);
  return held === null || held.length === 0 ? literal(completion) : onlyIf(held, literal(completion));
}

/** The share of the points a row earns as a fraction (得分系数, shown as percent); null where scoring knows no score. */
export function coefficientTerm(place: FormulaPlace, result: IndicatorResult, fromRow: number): Term | null {
  const term = liveCoefficient(place, result, fromRow);
  return term !== null && isTooLong(term) ? heldNumber(place, inputsOf(result), term.value) : term;
}

function liveCoefficient(place: FormulaPlace, result: IndicatorResult, fromRow: number): Term | null {
  const { basis, indicator, points, override, score } = result;
  if (override !== null) return score === null || !points?.value ? null : literal(score / points.value);
  if (basis === null || score === null) return null;
  const writing = writingOf(result, fromRow);
  const lost = isLossOfPoints(indicator, writing) ? lostTerm(place, indicator, basis, writing) : null;
  if (lost === null || points === null) return shareOf(place, indicator, basis, writing).term;
  const worth = worthTerm(place, indicator, points, fromRow);
  const left = largest(literal(0), minus(literal(1), divided(lost, worth)));
  return kept(place, indicator, basis, writing, left).term;
}

/** Equal to the last digit that a spreadsheet shows; what no number holds equals nothing. */
export function isSameNumber(a: number, b: number): boolean {
  return Number.isFinite(a - b) && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
