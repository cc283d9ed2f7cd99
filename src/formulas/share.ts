import type { Indicator } from '../layout';
import type { Basis } from '../scoring';
import { earningOf } from '../scoring';
import { datesTerm } from './dates';
import type { RestsOn } from './guard';
import { guarded } from './guard';
import type { FormulaPlace } from './operand';
import type { Writing } from './ratio';
import { isWrittenOut, ratioTerm, zeroTarget } from './ratio';
import type { Term } from './term';
import { rangeTerm } from './ranges';
import { wordsTerm } from './words';

/** The share of its points that a row earns, and whether it follows when the row changes. */
export interface Share {
  readonly term: Term;
  /** No: any change of what it rests on gives #N/A, or, where that cannot be compared, leaves it as it is (按当前判断固定). */
  readonly follows: boolean;
}

/**
 * The share of a row under its rule set. What a formula can compare is compared (numbers, a target of zero, dates, ranges, words the rules know);
 * all else stands as it was judged, and only as long as the cells it was judged by hold the same.
 */
export function shareOf(place: FormulaPlace, indicator: Indicator, basis: Basis, writing: Writing): Share {
  return readShare(place, indicator, basis, writing) ?? heldShare(place, indicator, basis, writing);
}

/** A share judged by more than numbers, as far as a formula reads it. */
function readShare(place: FormulaPlace, indicator: Indicator, basis: Basis, writing: Writing): Share | null {
  if (basis.kind !== 'met' && basis.kind !== 'chosen') return null;
  const zero = basis.kind === 'met' ? zeroTarget(place, indicator, writing) : null;
  if (zero !== null) return { term: zero, follows: true };
  const compared =
    datesTerm(place, indicator, basis, writing.fromRow) ?? rangeTerm(place, indicator, basis, writing.fromRow);
  if (compared !== null) return { term: compared, follows: true };
  return wordsTerm(place, indicator, basis.ratio, writing.rules);
}

function heldShare(place: FormulaPlace, indicator: Indicator, basis: Basis, writing: Writing): Share {
  const sides = heldSides(place, indicator, basis, writing);
  const term = guarded(place, indicator, sides, ratioTerm(place, indicator, basis, writing));
  return { term, follows: !sides.includes('actual') };
}

/** The cells a row was judged by once; none where a formula reads both sides. */
export function judgedSides(
  place: FormulaPlace,
  indicator: Indicator,
  basis: Basis,
  fromRow: number,
): readonly RestsOn[] {
  const isRead = basis.kind === 'compare' && !isWrittenOut(place, indicator, basis, fromRow);
  return isRead ? [] : ['target', 'actual'];
}

/** The same, and the target where the row's rule counts from a figure of its own. */
export function heldSides(
  place: FormulaPlace,
  indicator: Indicator,
  basis: Basis,
  { rules, fromRow }: Writing,
): readonly RestsOn[] {
  const judged = judgedSides(place, indicator, basis, fromRow);
  if (judged.length > 0) return judged;
  const earning = earningOf(indicator, rules);
  const isByFigure = earning?.kind === 'actual' || (earning?.kind === 'loss' && earning.from !== null);
  return isByFigure ? ['target'] : [];
}

/** Whether a row loses points, and not a share of them, for each step beyond. */
export function isLossOfPoints(indicator: Indicator, { rules }: Writing): boolean {
  const earning = earningOf(indicator, rules);
  return earning?.kind === 'loss' && earning.loses === 'points';
}
