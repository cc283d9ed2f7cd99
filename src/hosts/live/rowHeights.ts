import { greatest } from '../../model';
import type { RowHeightRecord } from '../../settings';
import { HIGHEST_ROW } from '..';

/** How the former heights are kept: not in the pane's first script, since it brings the schema library. */
export const rowKeeping = () => import(/* webpackChunkName: "kept" */ '../../settings');
export type RowKeeping = Awaited<ReturnType<typeof rowKeeping>>;

/** A cell with a long text, as it stands: its last row is the one to grow. All heights in points. */
export interface TextCell {
  readonly sheet: string;
  /** The cell as "H16". */
  readonly cell: string;
  readonly row: number;
  readonly rowHeight: number;
  /** Of the rows of the whole merge together. */
  readonly height: number;
  /** Of a row of the sheet whose height nobody has set. */
  readonly standard: number;
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
  { changeKept, ROW_HEIGHTS, readKept }: RowKeeping,
): HeightPlan {
  const records = new Map(Object.entries(readKept(ROW_HEIGHTS, record).data));
  const rows: RowHeight[] = [];
  for (const texts of rowsOf(cells)) {
    const { sheet, row, rowHeight: now } = texts[0];
    const { [row]: known, ...others } = records.get(sheet) ?? {};
    const { target, record: kept } = fitRow(texts, known ?? null);
    if (target !== now) rows.push({ sheet, row, now, target });
    records.set(sheet, kept ? { ...others, [row]: kept } : others);
  }
  const remembered = changeKept(ROW_HEIGHTS, record, Object.fromEntries(records));
  // A row whose former height cannot be kept is not made higher.
  if (!remembered.ok) return { rows: [], recordAfter: record };
  return { rows, recordAfter: remembered.value ? remembered.value.after : record };
}

/** The height that a row is to have for its texts, and what is remembered of it. */
function fitRow(
  texts: readonly [TextCell, ...TextCell[]],
  known: RowHeightRecord | null,
): { readonly target: number; readonly record: RowHeightRecord | null } {
  const [{ rowHeight: now, standard }] = texts;
  // The height as the person left it: the one of before we made it higher, unless somebody has changed that since.
  const isOurs = known !== null && Math.abs(now - Number(known.after)) <= 1;
  const before = isOurs ? known.before : { height: String(now), custom: null };
  const base = before.height === null ? standard : Number(before.height);
  const needs = new Map(Object.entries(isOurs ? known.needs : {}));
  for (const { cell, needed, height } of texts) {
    const own = needed - (height - now);
    if (needed > 0 && own > 0) needs.set(cell, own);
    else needs.delete(cell);
  }
  const target = Math.min(HIGHEST_ROW, greatest(needs.values(), base));
  if (target <= base) return { target: base, record: null };
  const own = isOurs && known.own ? { own: known.own } : {};
  return { target, record: { before, after: String(target), needs: Object.fromEntries(needs), ...own } };
}

function rowsOf(cells: readonly TextCell[]): [TextCell, ...TextCell[]][] {
  const rows = new Map<string, [TextCell, ...TextCell[]]>();
  for (const cell of cells) {
    const key = `${cell.row}!${cell.sheet}`;
    const row = rows.get(key);
    if (row) row.push(cell);
    else rows.set(key, [cell]);
  }
  return [...rows.values()];
}
