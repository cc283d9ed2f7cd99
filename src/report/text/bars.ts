import type { Bar } from '../document';

/** So many blocks are the scale's end. */
const LONGEST = 20;
const BLOCKS: Readonly<Record<Bar['state'], string>> = { met: '▇', over: '▇', missed: '▒' };

/** A bar in characters: as many blocks as its completion has of the scale, one at least where there is anything; cut where it is longer. */
export function barBlocks({ completion, state }: Bar, scale: number): string {
  const length = Math.round((Math.min(completion, scale) / scale) * LONGEST);
  const drawn = BLOCKS[state].repeat(completion > 0 ? Math.max(1, length) : 0);
  return completion > scale ? `${drawn}…` : drawn;
}
