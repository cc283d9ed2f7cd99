import type { Bar } from '../document';
import type { Picture } from './png';

export const BAR_PIXELS = { width: 320, height: 20 } as const;

const COLOURS = { paper: 0, line: 1, met: 2, over: 3, missed: 4 } as const;
/** Told apart by colour-blind eyes and in grey: light blue, dark blue, orange in stripes. */
const PALETTE = ['#FFFFFF', '#404040', '#9DC3E6', '#2F5597', '#C55A11'];

/** Rows of paper above and below the bar. */
const MARGIN = 3;
const STRIPE = 6;
const STRIPE_INK = 4;
const NOTCH = 6;

/** A bar from 0 to `scale` (3 is 300%), with the line of 100%. One that would be longer ends in a gap and a stub. */
export function barPicture({ completion, state }: Bar, scale: number): Picture {
  const { width, height } = BAR_PIXELS;
  const pixels = new Uint8Array(width * height);
  const end = Math.round((Math.min(completion, scale) / scale) * (width - 1));
  const isCut = completion > scale;
  for (let y = MARGIN; y < height - MARGIN; y++) {
    for (let x = 0; x <= end; x++) {
      const isGap = isCut && x > width - 3 * NOTCH && x <= width - 2 * NOTCH;
      const isStriped = state === 'missed' && (x + y) % STRIPE >= STRIPE_INK;
      if (!isGap && !isStriped) pixels[y * width + x] = COLOURS[state];
    }
  }
  const hundred = Math.round((width - 1) / scale);
  for (let y = 0; y < height; y++) pixels[y * width + Math.min(hundred, width - 1)] = COLOURS.line;
  return { width, height, palette: PALETTE, pixels };
}
