import type { Address } from '../../model';
import type { IndicatorResult } from '../../scoring';

/** How a row stands, for the eye: one of these, with its own colour, sign and word. */
export type Standing = 'met' | 'under' | 'over' | 'unsure' | 'left-out';

const LEFT_OUT: readonly IndicatorResult['status'][] = ['not-applicable', 'placeholder'];

/** How a row stands: what is open before what is done. */
export function standingOf(result: IndicatorResult): Standing {
  if (LEFT_OUT.includes(result.status)) return 'left-out';
  if (isOpen(result)) return 'unsure';
  if (result.deviation === 'under' || result.deviation === 'over') return result.deviation;
  return 'met';
}

/** A row that a person must answer before it has a score. */
function isOpen({ status, score, completion, points }: IndicatorResult): boolean {
  if (status === 'ambiguous') return score === null;
  if (status === 'qualitative') return score === null && (points !== null || completion === null);
  return false;
}

export function lacksReason({ needsReason, hasReason }: IndicatorResult): boolean {
  return needsReason === true && !hasReason;
}

/** Whether the row waits for the person: it is open, must be explained and is not, or holds a result of ours that is of before. */
export function needsHand(result: IndicatorResult): boolean {
  return standingOf(result) === 'unsure' || lacksReason(result) || result.written?.stale === true;
}

/** The cell to go to: where the hand is needed, else the score. */
export function placeOf(result: IndicatorResult): Address {
  const { cells } = result.indicator;
  if (standingOf(result) === 'unsure') return cells.actual ?? cells.name;
  if (lacksReason(result) && cells.reason) return cells.reason;
  return cells.score ?? cells.actual ?? cells.name;
}

export interface Counts {
  readonly met: number;
  readonly under: number;
  readonly over: number;
  readonly unsure: number;
}

export function countStandings(results: readonly IndicatorResult[]): Counts {
  const count = (standing: Standing): number => results.filter((result) => standingOf(result) === standing).length;
  return { met: count('met'), under: count('under'), over: count('over'), unsure: count('unsure') };
}
