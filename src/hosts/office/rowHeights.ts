import type { Range } from '../../model/address';
import { contains, formatRange, rangeOf } from '../../model/address';
import type { CellChange } from '../../model/change';
import { KEPT_KEYS } from '../../settings/data';
import type { Queued } from './list';
import type { Desk } from './part';
import { HIGHEST_ROW, textHeight } from '../textHeight';

/** How the former heights are kept: not in the pane's first script, since it brings the schema library. */
export const rowKeeping = () => import(/* webpackChunkName: "kept" */ '../../settings');
export type RowKeeping = Awaited<ReturnType<typeof rowKeeping>>;

/** Shorter texts fit any cell. */
const SHORT_TEXT = 12;
const USUAL_SIZE = 11;

/** A row that is to have another height. */
interface RowHeight {
  readonly sheet: string;
  readonly row: number;
  readonly now: number;
  readonly target: number;
}

/** Heights to be set, and the setting that remembers the former ones. */
export interface RowPlan {
  readonly rows: readonly RowHeight[];
  /** The setting as it is; null where there is none. */
  readonly setting: Excel.Setting | null;
  readonly recordBefore: string | null;
  readonly recordAfter: string | null;
}

/**
 * Queues a look at the rows of long texts. Excel does not fit the height of merged cells, nor of rows whose height was set: an
 * explanation would be cut off. A row is made as high as its text needs; when the text goes it gets back the height it had,
 * unless the person has changed it meanwhile. Rows of protected sheets stay as they are.
 */
export function queueRowPlan(desk: Desk, changes: readonly CellChange[], keeping: RowKeeping): Queued<RowPlan> {
  const texts = changes.filter(({ before, after }) => isLong(before.value) || isLong(after.value));
  const setting = desk.context.workbook.settings.getItemOrNullObject(KEPT_KEYS.rowHeights);
  if (texts.length > 0) setting.load('value');
  const queued = texts.flatMap((change) => {
    const sheet = desk.sheet(change.sheet);
    const info = desk.session.sheetNamed(change.sheet);
    return sheet && info && !info.isProtected ? [queueCell(desk, sheet, info.id, change)] : [];
  });
  return () =>
    planRows(
      queued.map((cell) => cell()),
      texts.length > 0 && !setting.isNullObject ? setting : null,
      keeping,
    );
}

function isLong(value: unknown): value is string {
  return typeof value === 'string' && value.length > SHORT_TEXT;
}

/** A cell with a long text, as it stands: its last row is the one to grow. */
interface TextCell {
  readonly sheet: string;
  readonly sheetId: string;
  readonly row: number;
  readonly rowHeight: number;
  /** Of the whole merge. */
  readonly height: number;
  /** What the text needs; 0 where it is short, or not wrapped. */
  readonly needed: number;
}

function queueCell(desk: Desk, sheet: Excel.Worksheet, sheetId: string, change: CellChange): Queued<TextCell> {
  const merges = desk.session.merges.get(sheetId)?.merges ?? [];
  const cover: Range = merges.find((merge) => contains(merge, change.address)) ?? rangeOf(change.address);
  const area = sheet.getRange(formatRange(cover));
  area.load('width,height');
  // Of a merge only the first cell's look counts; the others may keep another.
  const { format } = sheet.getRange(formatRange(rangeOf(change.address)));
  format.load('wrapText,font/size');
  const last = sheet.getRange(formatRange(rangeOf({ row: cover.bottom, column: cover.left })));
  last.load('format/rowHeight');
  return () => {
    const { value } = change.after;
    const size = typeof format.font.size === 'number' ? format.font.size : USUAL_SIZE;
    const wrapped = isLong(value) && format.wrapText;
    return {
      sheet: change.sheet,
      sheetId,
      row: cover.bottom,
      rowHeight: last.format.rowHeight,
      height: area.height,
      needed: wrapped ? textHeight(value, area.width, size) : 0,
    };
  };
}

/** Works out the new heights; several texts in one row make it as high as the highest needs. */
function planRows(
  cells: readonly TextCell[],
  setting: Excel.Setting | null,
  { changeKept, LIVE_ROW_HEIGHTS, readKept }: RowKeeping,
): RowPlan {
  const recordBefore = setting ? String(setting.value) : null;
  const records = new Map(Object.entries(readKept(LIVE_ROW_HEIGHTS, recordBefore).data));
  const rows: RowHeight[] = [];
  for (const [first, ...more] of rowsOf(cells)) {
    const { sheet, sheetId, row, rowHeight: now } = first;
    const record = records.get(sheetId)?.[row];
    // The height as the person left it: what was there before ours, unless somebody has changed ours since.
    const base = record && Math.abs(now - record[1]) <= 1 ? record[0] : now;
    const missing = [first, ...more].map(({ needed, height }) => needed - (height - now + base));
    const target = Math.min(HIGHEST_ROW, base + Math.max(0, ...missing));
    if (target !== now) rows.push({ sheet, row, now, target });
    const others = Object.fromEntries(
      Object.entries(records.get(sheetId) ?? {}).filter(([key]) => key !== String(row)),
    );
    records.set(sheetId, target > base ? { ...others, [row]: [base, target] } : others);
  }
  const remembered = changeKept(LIVE_ROW_HEIGHTS, recordBefore, Object.fromEntries(records));
  // A row whose former height cannot be kept is not made higher.
  if (!remembered.ok) return { rows: [], setting, recordBefore, recordAfter: recordBefore };
  return { rows, setting, recordBefore, recordAfter: remembered.value ? remembered.value.after : recordBefore };
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

/** Queues the heights and the setting. */
export function queueRowHeights(desk: Desk, plan: RowPlan): void {
  setHeights(desk, plan, 'target');
  remember(desk, plan, plan.recordAfter);
}

/** Queues the heights and the setting as they were, seen from what stands there now. */
export function queueRowHeightsBack(desk: Desk, was: RowPlan, is: RowPlan): void {
  setHeights(desk, was, 'now');
  remember(desk, is, was.recordBefore);
}

function setHeights(desk: Desk, plan: RowPlan, height: 'now' | 'target'): void {
  for (const row of plan.rows) {
    const range = formatRange(rangeOf({ row: row.row, column: 0 }));
    const target = desk.sheet(row.sheet)?.getRange(range);
    if (target) target.format.rowHeight = row[height];
  }
}

function remember(desk: Desk, { setting, recordBefore }: RowPlan, record: string | null): void {
  if (record === recordBefore) return;
  if (record === null) setting?.delete();
  else desk.context.workbook.settings.add(KEPT_KEYS.rowHeights, record);
}
