import { compareNumbers } from '../decimal';

/**
 * An entered score as far as a sum may hold it: null where a slip stands there, above its points (if they are known) or below zero though
 * the row has points to earn.
 */
export function enteredWithin(entered: number | null, points: number | null): number | null {
  if (entered === null || points === null) return entered;
  const isSlip = compareNumbers(entered, points) > 0 || (entered < 0 && points > 0);
  return isSlip ? null : entered;
}
