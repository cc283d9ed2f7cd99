import type { CellRef, Change } from '../model';
import { formatAddress } from '../model';

/** What a person wants left as it is though it could be written: cells and whole sheets of ours, by `cellKey` and `sheetKey`. */
export type Left = ReadonlySet<string>;

export const NOTHING_LEFT: Left = new Set();

/** Names a cell among those of a workbook: "自评表!H16". */
export const cellKey = ({ sheet, address }: CellRef): string => `${sheet}!${formatAddress(address)}`;

/** Names a sheet of ours as a whole. */
export const sheetKey = (sheet: string): string => `${sheet}!`;

/** What a change is left by; null for what only comes along with cells (names, highlights, settings). */
export function leftKey(change: Change): string | null {
  if (change.kind === 'cell') return cellKey(change);
  return change.kind === 'sheet' ? sheetKey(change.sheet) : null;
}

/** Whether a sheet of ours, or any cell of it, is to be left: it is brought up to date as a whole or not at all. */
export const isSheetLeft = (left: Left, sheet: string): boolean =>
  [...left].some((key) => key.startsWith(sheetKey(sheet)));
