import type { Cell, Range } from '../../model';
import type { KnownMerges, MergeContent } from '../live';

type Rows = readonly (readonly (Cell | undefined)[])[];

/** So many merges whose own cell holds something else at once: rows have moved, since a person types into one cell after the other. */
const MOVED = 2;

/** The merges with what their cells hold in this reading. */
export function withContents(known: KnownMerges, rows: Rows): KnownMerges {
  return { ...known, contents: known.merges.map((merge) => contentOf(merge, rows)) };
}

/**
 * Whether rows have moved under the merges that are known from an earlier reading, though the content has the size of then: a row in and
 * a row out. Seen from what their cells hold, since the event may be lost.
 */
export function haveMoved({ merges, contents = [] }: KnownMerges, rows: Rows): boolean {
  const now = merges.map((merge) => contentOf(merge, rows));
  if (now.some(({ inside }, index) => inside !== contents[index]?.inside)) return true;
  return now.filter(({ own }, index) => own !== contents[index]?.own).length >= MOVED;
}

function contentOf({ top, left, bottom, right }: Range, rows: Rows): MergeContent {
  let inside = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const isOwn = row === top && column === left;
      if (!isOwn && hasContent(rows[row]?.[column])) inside++;
    }
  }
  const own = rows[top]?.[left];
  return { own: JSON.stringify([own?.value ?? null, own?.formula ?? null]), inside };
}

const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.formula !== null || (cell.value !== null && cell.value !== ''));
