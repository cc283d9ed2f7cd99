import { greatest } from '../../model';
import { HIGHEST_ROW } from '..';

/** How the former heights are kept: not in the pane's first script, since it brings the schema library. */
export const rowKeeping = () => import(/* webpackChunkName: "kept" */ '../../settings');
export type RowKeeping = Awaited<ReturnType<typeof rowKeeping>>;

/** A cell with a long text, as it stands: its last row is the one to grow. All heights in points. */
export interface TextCell {
  readonly sheet: string;
  readonly sheetId: string;
  readonly row: number;
  readonly rowHeight: number;
  /** Of the whole merge. */
  readonly height: number;
  /** What the text needs; 0 where it is short, or not wrapped. */
  readonly needed: number;
}

/** A row that is to have another height, in points. */
interface RowHeight {
  readonly sheet: string;
  readonly row: number;
  readonly now: number;
  readonly target: number;
}

export interface HeightPlan {
  readonly rows: readonly RowHeight[];
  /** The record once the rows have these heights; null: nothing to remember. */
  readonly recordAfter: string | null;
}

/**
 * Works out the new heights; several texts in one row make it as high as the highest needs. When the text goes the row gets back the
 * height it had (`record`), unless the person has changed it meanwhile.
 */
export function planRowHeights(
  cells: readonly TextCell[],
  record: string | null,
  { changeKept, LIVE_ROW_HEIGHTS, readKept }: RowKeeping,
): HeightPlan {
  const records = new Map(Object.entries(readKept(LIVE_ROW_HEIGHTS, record).data));
  const rows: RowHeight[] = [];
  for (const [first, ...more] of rowsOf(cells)) {
    const { sheet, sheetId, row, rowHeight: now } = first;
    const known = records.get(sheetId)?.[row];
    // The height as the person left it: the one of before we made it higher, unless somebody has changed that since.
    const base = known && Math.abs(now - known[1]) <= 1 ? known[0] : now;
    const missing = [first, ...more].map(({ needed, height }) => needed - (height - now + base));
    const target = Math.min(HIGHEST_ROW, base + greatest(missing, 0));
    if (target !== now) rows.push({ sheet, row, now, target });
    const others = Object.fromEntries(
      Object.entries(records.get(sheetId) ?? {}).filter(([key]) => key !== String(row)),
    );
    records.set(sheetId, target > base ? { ...others, [row]: [base, target] } : others);
  }
  const remembered = changeKept(LIVE_ROW_HEIGHTS, record, Object.fromEntries(records));
  // A row whose former height cannot be kept is not made higher.
  if (!remembered.ok) return { rows: [], recordAfter: record };
  return { rows, recordAfter: remembered.value ? remembered.value.after : record };
}

function rowsOf(cells: readonly TextCell[]): [TextCell, ...TextCell[]][] {
  const rows = new Map<string, [TextCell, ...TextCell[]]>();
  for (const cell of cells) {
    const key = `${cell.sheetId}!${cell.row}`;
    const row = rows.get(key);
    if (row) row.push(cell);
    else rows.set(key, [cell]);
  }
  return [...rows.values()];
}
