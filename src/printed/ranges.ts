import type { Bound } from './item';
import type { Limit, Worth } from './rule';

/** A range of figures and what it earns; 'proportion': the share that was reached. */
export interface Piece {
  readonly low: Bound | null;
  readonly high: Bound | null;
  readonly worth: Worth | 'proportion';
}

/** Ranges that follow one another without a gap, the best first, and what is earned below the last. */
export interface Ladder {
  readonly steps: readonly (Limit & { readonly unit: string | null; readonly worth: Worth | 'proportion' })[];
  readonly otherwise: Worth | 'proportion' | null;
  /** Figures that the text gives to two ranges, or to none. */
  readonly doubtAt: readonly number[];
}

/** Ranges as steps; `filler` is what is earned where none is named, between them too. null where they overlap, leave a gap or do not go down. */
export function ladderOf(pieces: readonly Piece[], filler: Worth | 'proportion' | null): Ladder | null {
  const sorted = [...pieces].sort(byHeight);
  const [first] = sorted;
  if (first === undefined || !haveOneUnit(sorted)) return null;
  const rungs: Rung[] = [];
  const isOpen = !isTop(first);
  if (isOpen) {
    if (filler === null || !startsBelowFiller(first, filler)) return null;
    rungs.push({ edge: edgeOf(null, first.high), worth: filler });
  }
  let otherwise = isOpen ? null : filler;
  for (const [index, piece] of sorted.entries()) {
    const below = sorted[index + 1];
    if (piece.low === null && below === undefined) otherwise = piece.worth;
    else for (const rung of rungsBetween(piece, below?.high ?? null, filler)) rungs.push(rung);
  }
  const steps: Ladder['steps'][number][] = [];
  for (const { edge, worth } of rungs) {
    if (edge === null) return null;
    steps.push({ ...edge.limit, worth });
  }
  const doubtAt = rungs.flatMap(({ edge }) => (edge?.isDoubtful ? [edge.limit.value] : []));
  return { steps, otherwise, doubtAt };
}

/** What is earned from an edge on; null where two ranges do not meet. */
interface Rung {
  readonly edge: Edge | null;
  readonly worth: Worth | 'proportion';
}

/** A range down to where the next lower one ends, and what lies between them, where that is said. */
function rungsBetween({ low, worth }: Piece, high: Bound | null, filler: Worth | 'proportion' | null): Rung[] {
  if (filler === null || !isApart(low, high)) return [{ edge: edgeOf(low, high), worth }];
  return [
    { edge: edgeOf(low, null), worth },
    { edge: edgeOf(null, high), worth: filler },
  ];
}

/** Whether something lies between where one range begins and where the next lower one ends. */
const isApart = (low: Bound | null, high: Bound | null): boolean =>
  low !== null && high !== null && low.value > high.value;

/** The best first: by what a range ends at, then by what it begins at. */
function byHeight(a: Piece, b: Piece): number {
  const top = (one: Piece): number => one.low?.value ?? -Infinity;
  const end = (one: Piece): number => one.high?.value ?? Infinity;
  return top(b) - top(a) || end(b) - end(a);
}

function haveOneUnit(pieces: readonly Piece[]): boolean {
  const units = new Set(pieces.flatMap(({ low, high }) => [low, high]).flatMap((one) => (one ? [one.unit] : [])));
  return units.size <= 1;
}

const isTop = ({ high }: Piece): boolean => high === null || (high.unit === '%' && high.value >= 100);

/** A range that is named from above only (低于60%不得分): what lies over it is what the rest of the text says. */
const startsBelowFiller = (piece: Piece, filler: Worth | 'proportion'): boolean =>
  piece.low === null && (filler === 'proportion' || (filler.kind === 'share' && filler.share === 1));

interface Edge {
  readonly limit: Limit & { readonly unit: string | null };
  readonly isDoubtful: boolean;
}

/** How strongly a text says that a figure belongs to the range that it bounds; said outweighs usual. */
const WEIGHT = { yes: 2, usual: 1, unsaid: 0, no: -2 } as const;

/**
 * Where two ranges meet, and to which of them the figure there belongs; doubtful where the words give it to both or to neither.
 * null where they do not meet.
 */
function edgeOf(low: Bound | null, high: Bound | null): Edge | null {
  const one = low ?? high;
  if (one === null) return null;
  // Ranges named from above only stand one in the other: the lower one's end is where the upper one begins.
  if (low && high && low.value !== high.value) return null;
  const upper = low ? WEIGHT[low.belongs] : 0;
  const lower = high ? WEIGHT[high.belongs] : 0;
  const order = upper - lower;
  const isDoubtful = order === 0 || (order === -1 && upper === 0);
  return { limit: { value: one.value, unit: one.unit, inclusive: order > 0 || isDoubtful }, isDoubtful };
}
