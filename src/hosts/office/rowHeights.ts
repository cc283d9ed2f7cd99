import type { Range, CellChange } from '../../model';
import { contains, formatAddress, formatRange, rangeOf } from '../../model';
import { KEPT_KEYS } from '../../settings/data';
import type { Queued } from './list';
import type { WorkbookAccess } from './changes/handler';
import type { HeightPlan, RowKeeping, TextCell } from '../live';
import { planRowHeights } from '../live';
import { textHeight } from '..';

/** Shorter texts fit any cell. */
const SHORT_TEXT = 12;
const USUAL_SIZE = 11;

/** Heights to be set, and the setting that remembers the former ones. */
export interface RowPlan extends HeightPlan {
  /** The setting as it is; null where there is none. */
  readonly setting: Excel.Setting | null;
  readonly recordBefore: string | null;
}

/**
 * Queues a look at the rows of long texts. Excel does not fit the height of merged cells, nor of rows whose height was set: an
 * explanation would be cut off. A row is made as high as its text needs; when the text goes it gets back the height it had,
 * unless the person has changed it meanwhile. Rows of protected sheets stay as they are.
 */
export function queueRowPlan(
  access: WorkbookAccess,
  changes: readonly CellChange[],
  keeping: RowKeeping,
): Queued<RowPlan> {
  const texts = changes.filter(({ before, after }) => isLong(before.value) || isLong(after.value));
  const setting = access.context.workbook.settings.getItemOrNullObject(KEPT_KEYS.rowHeights);
  if (texts.length > 0) setting.load('value');
  const queued = texts.flatMap((change) => {
    const sheet = access.sheet(change.sheet);
    const info = access.memory.sheetNamed(change.sheet);
    return sheet && info && !info.isProtected ? [queueCell(access, sheet, info.id, change)] : [];
  });
  return () => {
    const found = texts.length > 0 && !setting.isNullObject ? setting : null;
    const recordBefore = found ? String(found.value) : null;
    const cells = queued.map((cell) => cell());
    return { setting: found, recordBefore, ...planRowHeights(cells, recordBefore, keeping) };
  };
}

function isLong(value: unknown): value is string {
  return typeof value === 'string' && value.length > SHORT_TEXT;
}

function queueCell(access: WorkbookAccess, sheet: Excel.Worksheet, id: string, change: CellChange): Queued<TextCell> {
  const merges = access.memory.merges.get(id)?.merges ?? [];
  const cover: Range = merges.find((merge) => contains(merge, change.address)) ?? rangeOf(change.address);
  const area = sheet.getRange(formatRange(cover));
  area.load('width');
  sheet.load('standardHeight');
  // Of a merge only the first cell's look counts; the others may keep another.
  const { format } = sheet.getRange(formatRange(rangeOf(change.address)));
  format.load('wrapText,font/size');
  // Row by row: the height that Excel gives for a merge can be another than that of its rows (office-js issue 5548).
  const rows = Array.from({ length: cover.bottom - cover.top + 1 }, (_, index) => {
    const row = sheet.getRange(formatRange(rangeOf({ row: cover.top + index, column: cover.left })));
    row.load('format/rowHeight');
    return row;
  });
  return () => {
    const { value } = change.after;
    const size = typeof format.font.size === 'number' ? format.font.size : USUAL_SIZE;
    const wrapped = isLong(value) && format.wrapText;
    const heights = rows.map((row) => row.format.rowHeight);
    return {
      sheet: change.sheet,
      cell: formatAddress(change.address),
      row: cover.bottom,
      rowHeight: heights.at(-1) ?? sheet.standardHeight,
      height: heights.reduce((sum, one) => sum + one, 0),
      standard: sheet.standardHeight,
      needed: wrapped ? textHeight(value, area.width, size) : 0,
    };
  };
}

/** Queues the heights and the setting. */
export function queueRowHeights(access: WorkbookAccess, plan: RowPlan): void {
  setHeights(access, plan, 'target');
  remember(access, plan, plan.recordAfter);
}

/** Queues the heights and the setting as they were, seen from what stands there now. */
export function queueRowHeightsBack(access: WorkbookAccess, was: RowPlan, is: RowPlan): void {
  setHeights(access, was, 'now');
  remember(access, is, was.recordBefore);
}

function setHeights(access: WorkbookAccess, plan: RowPlan, height: 'now' | 'target'): void {
  for (const row of plan.rows) {
    const range = formatRange(rangeOf({ row: row.row, column: 0 }));
    const target = access.sheet(row.sheet)?.getRange(range);
    if (target) target.format.rowHeight = row[height];
  }
}

function remember(access: WorkbookAccess, { setting, recordBefore }: RowPlan, record: string | null): void {
  if (record === recordBefore) return;
  if (record === null) setting?.delete();
  else access.context.workbook.settings.add(KEPT_KEYS.rowHeights, record);
}
