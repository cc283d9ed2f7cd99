import { roundLikeExcel, withoutNoise } from '../../scoring';
import type { Printed } from '../../decimal';
import { compareTo } from '../../decimal';

/** How far a printed score may be from the computed one, in points. */
export const SCORE_TOLERANCE = 0.01;

/**
 * Scores printed with one decimal or none are rounded, but whole points do not hide what is missing: 8.6 entered as 9 is apart,
 * 9.96 entered as 10 is not.
 */
const ROUNDED_SCORE_TOLERANCE = 0.1;

/** Whether a table gives whole points throughout, and the printed score is the computed one rounded as such. */
export function isRoundedToWhole(computed: number, printed: Printed, all: readonly Printed[]): boolean {
  return all.every(({ decimals }) => decimals === 0) && roundLikeExcel(computed, 0) === printed.value;
}

/** Whether a printed score is another one than the computed, rounding to its own decimals aside. */
export function isScoreApart(computed: number, printed: Printed): boolean {
  const difference = Math.abs(withoutNoise(computed - printed.value));
  if (difference <= SCORE_TOLERANCE + 1e-9) return false;
  return difference > ROUNDED_SCORE_TOLERANCE || compareTo(computed, printed, SCORE_TOLERANCE) === 'apart';
}
