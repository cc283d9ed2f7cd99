import type { Address, Sheet } from '../model';
import { halfWidth } from '../text';
import { sheetRows } from './rows';

/** "100字以内", "（限200字）", "不超过300字". */
const LIMIT = /(\d{2,4})\s*(?:个)?字(?:以内|以下|之内|左右|内)?/;

/** How far left of a cell its label is looked for. */
const LABEL_REACH = 4;

/** The most characters that a text of a form names; null where it names none. */
export function limitIn(text: string): number | null {
  const match = LIMIT.exec(halfWidth(text));
  return match ? Number(match[1]) : null;
}

/**
 * The most characters that the form allows in a cell: as the cell's own hint says it, or the label left of it, or the title of its
 * column. null where none does. (Forms of Sichuan: 100 and 200.)
 */
export function limitOfCell(sheet: Sheet, cell: Address, titleRow?: number): number | null {
  const rows = sheetRows(sheet);
  const limitAt = (row: number, column: number): number | null => limitIn(rows.at(row, column).cell.text);
  for (let step = 0; step <= LABEL_REACH && cell.column - step >= 0; step++) {
    const limit = limitAt(cell.row, cell.column - step);
    if (limit !== null) return limit;
  }
  return titleRow === undefined ? null : limitAt(titleRow, cell.column);
}
