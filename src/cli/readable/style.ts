import type { Paint } from '../paint';
import type { Voice } from '../say';

/** How results are shown: in which language, on how many columns, with or without colour. */
export interface Style {
  readonly voice: Voice;
  readonly columns: number;
  readonly paint: Paint;
}

/** Columns used when nobody is looking at a terminal. */
export const USUAL_COLUMNS = 120;
/** Narrower than this, a table of nine columns cannot be read; lines wrap instead. */
export const FEWEST_COLUMNS = 80;
