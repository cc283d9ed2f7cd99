import { greatest } from '../../model';
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

/** How a shortfall relates to full points: hidden by the printed decimals, hidden by whole points alone, or plain. */
export type Shortfall = 'hidden' | 'whole-points' | 'plain';

/**
 * What full points hide of a shortfall of `missing` points. Where a table prints decimals, what its last decimal rounds away, and never
 * more than 4% of the row: a row of one point would else lose a tenth of its worth unseen. Where all its scores are whole, up to half
 * a point may be rounding, and is said as such.
 */
export function shortfallOf(missing: number, points: number, all: readonly Printed[]): Shortfall {
  const decimals = greatest(
    all.map((one) => one.decimals),
    0,
  );
  const share = withoutNoise(points * SHARE_OF_ROW);
  const seen = Math.min(Math.max(SCORE_TOLERANCE, decimals === 0 ? 0 : 0.5 * 10 ** -decimals), share);
  const rest = withoutNoise(missing);
  if (rest <= seen + 1e-9) return 'hidden';
  return decimals === 0 && rest <= 0.5 + 1e-9 ? 'whole-points' : 'plain';
}

const SHARE_OF_ROW = 0.04;

/** Whether a printed score is another one than the computed, rounding to its own decimals aside. */
export function isScoreApart(computed: number, printed: Printed): boolean {
  const difference = Math.abs(withoutNoise(computed - printed.value));
  if (difference <= SCORE_TOLERANCE + 1e-9) return false;
  return difference > ROUNDED_SCORE_TOLERANCE || compareTo(computed, printed, SCORE_TOLERANCE) === 'apart';
}
