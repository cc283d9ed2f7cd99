import type { Range } from '../model/address';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { compact } from '../text/label';

/** Wider than any published form; columns beyond are not looked at. */
export const MAX_COLUMNS = 120;

/** Rows of a sheet, both ends included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** One cell of a row as a person sees it: with the rectangle it covers. */
export interface Slot {
  readonly cover: Range;
  readonly cell: Cell;
  /** What the person sees, half-width and without spaces. */
  readonly text: string;
  /** The cell begins in this row (it does not come down from above by a merge). */
  readonly own: boolean;
}

/** The cells of a row from left to right, each merge once; empty ones are left out. */
export function slotsOf(sheet: Sheet, row: number): Slot[] {
  const slots: Slot[] = [];
  const last = Math.min(sheet.columnCount, MAX_COLUMNS);
  for (let column = 0; column < last;) {
    const cover = sheet.coverAt(row, column);
    const cell = sheet.cellAt(cover.top, cover.left);
    const text = compact(shownText(cell));
    if (text !== '') slots.push({ cover, cell, text, own: cover.top === row });
    column = cover.right + 1;
  }
  return slots;
}

/** What a person sees of the cell; a formula that has no result yet shows nothing, one that is a mere literal (=100%) shows as typed. */
export function shownText(cell: Cell): string {
  if (cell.formula !== null && /^=\s*[+-]?[\d.,]+\s*%?$/.test(cell.formula)) return cell.formula;
  return cell.text;
}

export function isBlankRow(sheet: Sheet, row: number): boolean {
  return slotsOf(sheet, row).every((slot) => !slot.own);
}

/** How many columns of the sheet one slot covers. */
export function widthOf(slot: Slot): number {
  return slot.cover.right - slot.cover.left + 1;
}
