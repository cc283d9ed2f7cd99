import { compareNumbers } from '../decimal';

/** An entered score as far as a sum may hold it: null where it lies above its points (if they are known), since a slip stands there. */
export function enteredWithin(entered: number | null, points: number | null): number | null {
  return entered !== null && points !== null && compareNumbers(entered, points) > 0 ? null : entered;
}
