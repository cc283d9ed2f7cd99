import { HIGHEST_ROW } from '../textHeight';

/** How high rows were before we made them higher: sheet id → row → [before, after], in points. */
type Records = Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;

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
export function planRowHeights(cells: readonly TextCell[], record: string | null): HeightPlan {
  const records = new Map(Object.entries(parse(record)));
  const rows: RowHeight[] = [];
  for (const [first, ...more] of rowsOf(cells)) {
    const { sheet, sheetId, row, rowHeight: now } = first;
    const known = records.get(sheetId)?.[row];
    // The height as the person left it: the one of before we made it higher, unless somebody has changed that since.
    const base = known && Math.abs(now - known[1]) <= 1 ? known[0] : now;
    const missing = [first, ...more].map(({ needed, height }) => needed - (height - now + base));
    const target = Math.min(HIGHEST_ROW, base + Math.max(0, ...missing));
    if (target !== now) rows.push({ sheet, row, now, target });
    const others = Object.fromEntries(
      Object.entries(records.get(sheetId) ?? {}).filter(([key]) => key !== String(row)),
    );
    records.set(sheetId, target > base ? { ...others, [row]: [base, target] } : others);
  }
  const left = [...records].filter(([, ofSheet]) => Object.keys(ofSheet).length > 0);
  return { rows, recordAfter: left.length > 0 ? JSON.stringify(Object.fromEntries(left)) : null };
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

/** Our own setting; one that somebody has spoilt counts as none. */
function parse(record: string | null): Records {
  try {
    const parsed: unknown = JSON.parse(record ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? (parsed as Records) : {};
  } catch {
    return {};
  }
}
