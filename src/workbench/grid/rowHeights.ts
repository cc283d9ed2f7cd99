import { textHeight } from '../../hosts';
import type { BookAppearance, CellAppearance, SheetAppearance, Sheet } from '../../model';

const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_SIZE = 11;

/**
 * The heights in pixels of rows that the file gives none: as high as their letters and their wrapped texts need. As in Excel, a text
 * over several cells of a merge does not make its row higher, its letters do.
 */
export function rowHeights(sheet: Sheet, look: SheetAppearance, cells: BookAppearance['cells']): Map<number, number> {
  const heights = new Map<number, number>();
  for (let row = 0; row < sheet.rowCount; row++) {
    const line = look.rows.get(row);
    if ((line?.size ?? null) !== null) continue;
    let height = look.rowHeight;
    for (const [column, format] of look.cells.get(row) ?? []) {
      const cell = cells[format];
      const { text } = sheet.cellAt(row, column);
      if (cell && text !== '') height = Math.max(height, cellHeight(sheet, look, cell, { row, column }));
    }
    if (height > look.rowHeight) heights.set(row, height);
  }
  return heights;
}

function cellHeight(
  sheet: Sheet,
  look: SheetAppearance,
  cell: CellAppearance,
  { row, column }: { row: number; column: number },
): number {
  const size = cell.font.size ?? DEFAULT_SIZE;
  const cover = sheet.coverAt(row, column);
  const isWrapped = cell.wrap && cover.left === cover.right && cover.top === cover.bottom && cell.rotation === 0;
  const width = (look.columns.get(column)?.size ?? look.columnWidth) / PIXELS_PER_POINT;
  const text = isWrapped ? sheet.cellAt(row, column).text : '';
  return Math.ceil(textHeight(text, width, size) * PIXELS_PER_POINT);
}
