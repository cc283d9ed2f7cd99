import type { Book } from '../../model';
import { attempt, Fault } from '../../ooxml';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { Outcome } from '..';
import { done, MOST_COLUMNS, MOST_ROWS } from '..';
import { workbookStream } from './compound';
import { bookOf } from './read';
import { readRecords } from './records';

/** An old workbook is at most this long; forms have some dozen kilobytes, and all of it is read at once. */
export const MOST_XLS_BYTES = 16 * 1024 * 1024;

const MB = 1024 * 1024;

/** An opened .xls file: it is read, and never written. */
export class XlsFile {
  constructor(
    private readonly whole: Book,
    private readonly remarks: readonly Note[],
  ) {}

  book(): Outcome<Book> {
    return done(this.whole);
  }

  /** What the book does not tell: cells of very large sheets that were left out. */
  problems(): readonly Note[] {
    return this.remarks;
  }

  /** Nothing of ours is kept in an old workbook. */
  setting(): Outcome<null> {
    return done(null);
  }
}

/**
 * Opens an .xls file (Excel 5 to 2003, or WPS's older .et, which is the same) from its bytes. One that is cut off, encrypted, older or
 * too long gives one sentence that says what it is and what to do.
 */
export function openXls(bytes: Uint8Array): Outcome<XlsFile> {
  return attempt(() => {
    if (bytes.length > MOST_XLS_BYTES) throw tooLarge(bytes.length);
    const records = readRecords(workbookStream(bytes));
    const remarks = records.sheets.flatMap(({ name, sheet }) =>
      sheet?.cellsLeftOut ? [note('file.cells-left-out', { sheet: name, rows: MOST_ROWS, columns: MOST_COLUMNS })] : [],
    );
    return new XlsFile(bookOf(records), remarks);
  });
}

function tooLarge(bytes: number): Fault {
  return new Fault('too-large', note('file.too-large', { size: Math.ceil(bytes / MB), limit: MOST_XLS_BYTES / MB }));
}
