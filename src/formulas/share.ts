import type { Indicator } from '../layout';
import type { Basis } from '../scoring';
import { earningOf } from '../scoring';
import { datesTerm } from './dates';
import { allHeld, heldConditions, onlyIf } from './guard';
import type { FormulaPlace } from './operand';
import { partsTerm } from './parts';
import { plainConditions, sameWords } from './plain';
import type { Writing } from './ratio';
import { isWrittenOut, ratioTerm, zeroTarget } from './ratio';
import type { Term } from './term';
import { literal } from './term';
import { rangeTerm, rankTerm } from './ranges';
import { wordsTerm } from './words';

/** The share of its points that a row earns (or the points themselves), and whether it follows when the row changes. */
export interface Share {
  readonly term: Term;
  /** No: any change of what it rests on gives #N/A, or, where that cannot be compared, leaves it as it is (按当前判断固定). */
  readonly follows: boolean;
}

/**
 * The share of a row under its rule set. What a formula can compare is compared (numbers, a target of zero, dates, ranges, ranks, several numbers, words the rules know);
 * all else stands as it was judged, and only as long as the cells it was judged by hold the same.
 */
export function shareOf(place: FormulaPlace, indicator: Indicator, basis: Basis, writing: Writing): Share {
  return readShare(place, indicator, basis, writing) ?? heldShare(place, indicator, basis, writing);
}

/** A share judged by more than numbers, as far as a formula reads it. */
function readShare(place: FormulaPlace, indicator: Indicator, basis: Basis, writing: Writing): Share | null {
  if (basis.kind === 'parts') {
    const parts = partsTerm(place, indicator, basis);
    return parts && { term: parts, follows: true };
  }
  if (basis.kind !== 'met' && basis.kind !== 'chosen') return null;
  const zero = basis.kind === 'met' ? zeroTarget(place, indicator, writing) : null;
  if (zero !== null) return zeroShare(place, indicator, zero, writing.fromRow);
  const compared =
    datesTerm(place, indicator, basis, writing) ??
    rangeTerm(place, indicator, basis, writing.fromRow) ??
    rankTerm(place, indicator, basis);
  if (compared !== null) return { term: compared, follows: true };
  return wordsTerm(place, indicator, basis.ratio, writing.rules);
}

/** A target of nothing, as long as both sides say the same in other figures. */
function zeroShare(place: FormulaPlace, indicator: Indicator, zero: Term, fromRow: number): Share | null {
  const { target } = indicator;
  if (target.kind !== 'number') return null;
  const same = sameWords(place, indicator, { factor: 1, target: { value: 0, unit: target.unit } }, fromRow);
  return same && { term: onlyIf(same.conditions, zero), follows: true };
}

function heldShare(place: FormulaPlace, indicator: Indicator, basis: Basis, writing: Writing): Share {
  return kept(place, indicator, basis, writing, ratioTerm(place, indicator, basis, writing));
}

/**
 * A term of a row, only as long as the row says what it was judged by: where its formula reads both sides, in the same words; else both
 * cells as they are. Where not even that can be written (a text of more than 255 letters), the figure that it is now.
 */
export function kept(place: FormulaPlace, indicator: Indicator, basis: Basis, writing: Writing, term: Term): Share {
  const isRead = basis.kind === 'compare' && !isWrittenOut(place, indicator, basis, writing.fromRow);
  const conditions = isRead ? plainConditions(place, indicator, basis, writing) : null;
  if (conditions !== null) return { term: onlyIf(conditions, term), follows: true };
  const held = heldInputs(place, indicator, writing);
  return { term: held === null || held.length === 0 ? literal(term.value) : onlyIf(held, term), follows: false };
}

/** That all cells that a row was judged by hold what they hold now; null where that cannot be written. */
export function heldInputs(
  place: FormulaPlace,
  indicator: Indicator,
  { ofYear }: Pick<Writing, 'ofYear'>,
): readonly string[] | null {
  const cells = heldConditions(place, indicator, ['target', 'actual']);
  const year = allHeld(place, [ofYear?.cell ?? null]);
  return cells && year && [...cells, ...year];
}

/** Whether a row loses points, and not a share of them, for each step beyond. */
export function isLossOfPoints(indicator: Indicator, { rules }: Writing): boolean {
  const earning = earningOf(indicator, rules);
  return earning?.kind === 'loss' && earning.loses === 'points';
}
