import type { HostError, Outcome } from '../../hosts';
import type { BookAppearance, Book, Change, Cell, SheetContent } from '../../model';
import { Sheet } from '../../model';
import type { Note } from '../../texts/note';

/** What goes between the page and its worker. A class does not survive the way, so sheets travel as their contents. */

/** A sheet that travels, or the place of one that is already there and is still the same. */
export type SentSheet = SheetContent | number;

export interface SentBook {
  readonly sheets: readonly SentSheet[];
  readonly names: Book['names'];
  readonly date1904: boolean;
  readonly marks: Book['marks'];
}

export type Request =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly changes: readonly (readonly Change[])[] }
  | { readonly kind: 'apply'; readonly changes: readonly Change[] }
  | { readonly kind: 'sent-out'; readonly changes: readonly Change[] }
  | { readonly kind: 'setting'; readonly key: string }
  | { readonly kind: 'bytes' };

export interface SentOpened {
  readonly book: SentBook;
  readonly look: BookAppearance;
  readonly problems: readonly Note[];
  readonly extension: string | null;
  readonly readOnly: Note | null;
  readonly undone: readonly number[];
}

export interface SentWritten {
  readonly book: SentBook;
  readonly look: BookAppearance | null;
}

export type Reply = Outcome<SentOpened> | Outcome<SentWritten> | Outcome<string | null> | Outcome<Uint8Array>;

/** The steps of opening a file, in their order. */
export const STEPS = ['unpack', 'read', 'look', 'show'] as const;
export type OpeningStep = (typeof STEPS)[number];

/** What the worker sends. */
export type WorkerMessage =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'step'; readonly step: OpeningStep }
  | { readonly kind: 'sheet'; readonly sheet: SheetContent }
  | { readonly kind: 'fault'; readonly error: HostError };

/** A sheet's contents, to send. Cells that hold nothing and look as their row or column does stay behind. */
export function contentOf(sheet: Sheet): SheetContent {
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => {
    const cells: (Cell | undefined)[] = [];
    for (let column = 0; column < sheet.rowEnd(row); column++) {
      const cell = sheet.cellAt(row, column);
      cells.push(cell === sheet.blankAt(row, column) ? undefined : cell);
    }
    return cells;
  });
  const { name, merges, visible, isProtected, blanks } = sheet;
  return { name, rows, merges, visible, isProtected, blanks };
}

/** A book to send; sheets that stand in `known` go as their place there. */
export function packBook(book: Book, known: readonly Sheet[]): SentBook {
  const sheets = book.sheets.map((sheet) => {
    const place = known.indexOf(sheet);
    return place >= 0 ? place : contentOf(sheet);
  });
  return { sheets, names: book.names, date1904: book.date1904, marks: book.marks };
}

export function unpackBook({ sheets, names, date1904, marks }: SentBook, known: readonly Sheet[]): Book {
  return {
    names,
    date1904,
    ...(marks ? { marks } : {}),
    sheets: sheets.map((sheet) => {
      const place = typeof sheet === 'number' ? known[sheet] : new Sheet(sheet);
      if (!place) throw new RangeError('the worker names a sheet that is not here');
      return place;
    }),
  };
}
