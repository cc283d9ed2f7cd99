import type { Address } from '../model';
import type { CellReading, SheetRows } from './rows';

/** A text of the sheet and its cell. */
export interface FoundText {
  readonly text: string;
  readonly cell: { readonly sheet: string; readonly address: Address };
}

/** `text`, which stands in that cell, with its place; null where nothing stands there. */
export function foundText(sheet: SheetRows, read: CellReading, text: string): FoundText | null {
  return text === '' ? null : { text, cell: { sheet: sheet.sheet.name, address: read.address } };
}
