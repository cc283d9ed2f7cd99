import type { CellValue } from '../../model/cell';
import { isCellError } from '../../model/cell';
import type { CellChange, CellContent, Change } from '../../model/change';

/** The cells of one sheet that change. */
export interface SheetChanges {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

export function cellsOfSheets(changes: readonly Change[]): SheetChanges[] {
  const sheets = new Map<string, CellChange[]>();
  for (const change of changes) {
    if (change.kind !== 'cell') continue;
    const cells = sheets.get(change.sheet);
    if (cells) cells.push(change);
    else sheets.set(change.sheet, [change]);
  }
  return [...sheets].map(([sheet, cells]) => ({ sheet, cells }));
}

/** What a cell shows: its value as a number, percentage or text. '' for an empty cell. */
export function shownValue({ value, numberFormat }: CellContent): string {
  if (typeof value === 'number' && numberFormat?.includes('%')) return `${Number((value * 100).toFixed(2))}%`;
  return valueText(value);
}

function valueText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'number' ? String(round(value)) : String(value);
}

const round = (value: number): number => Number(value.toFixed(4));
