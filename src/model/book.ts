import type { Note } from '../texts/note';
import type { PlacedHighlight } from './change';
import type { Remedy } from './outcome';
import type { Sheet } from './sheet';

/** A defined name. `sheet` is the sheet it is scoped to, null for the workbook; the formula has no leading "=". */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string | null;
  readonly formula: string;
}

/** A workbook as it was read; never changed. */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** The highlights of ours that stand in it, known by their shape; absent where a host cannot tell. */
  readonly marks?: readonly PlacedHighlight[];
  /** What a person should know of this reading; absent where there is nothing to say. */
  readonly remarks?: readonly BookRemark[];
}

/** Something about a workbook that was read all the same. */
export interface BookRemark {
  readonly note: Note;
  /** What a button does about it. */
  readonly remedy?: Remedy;
}

export function findSheet(book: Book, name: string): Sheet | null {
  return book.sheets.find((sheet) => sheet.name === name) ?? null;
}
