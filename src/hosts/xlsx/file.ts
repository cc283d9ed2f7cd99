import type { Book } from '../../model/book';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { Outcome } from '../host';
import { attempt } from './fault';
import type { Package } from './package';
import type { ReadSheet } from './read/sheet';
import { MAX_COLUMNS, MAX_ROWS, readSheet } from './read/sheet';
import { readStrings } from './read/strings';
import { readStyles } from './read/styles';
import type { SheetEntry, Workbook } from './workbook';

/** An opened .xlsx file. It never changes. */
export class XlsxFile {
  private readBook: Outcome<{ readonly book: Book; readonly problems: readonly Note[] }> | null = null;

  constructor(
    private readonly parts: Package,
    private readonly workbook: Workbook,
  ) {}

  /** The workbook as read, or why it cannot be read. */
  book(): Outcome<Book> {
    const read = this.read();
    return read.ok ? { ok: true, value: read.value.book } : read;
  }

  /** What the book does not tell: cells of very large sheets that were left out. */
  problems(): readonly Note[] {
    const read = this.read();
    return read.ok ? read.value.problems : [];
  }

  /** The whole file. */
  bytes(): Uint8Array {
    return this.parts.bytes();
  }

  private read(): Outcome<{ readonly book: Book; readonly problems: readonly Note[] }> {
    this.readBook ??= attempt(() => {
      const { workbook } = this;
      const sheets = this.readSheets();
      const names = workbook.names.map(({ name, sheet, formula }) => ({ name, sheet, formula }));
      return {
        book: { sheets: sheets.map(({ sheet }) => sheet), names, date1904: workbook.date1904 },
        problems: sheets
          .filter(({ cellsLeftOut }) => cellsLeftOut)
          .map(({ sheet }) => note('file.cells-left-out', { sheet: sheet.name, rows: MAX_ROWS, columns: MAX_COLUMNS })),
      };
    });
    return this.readBook;
  }

  private readSheets(): ReadSheet[] {
    const { parts, workbook } = this;
    const partOf = (kind: string) => workbook.relationships.find((one) => one.kind === kind)?.part ?? null;
    const stringsPart = partOf('sharedStrings');
    const stylesPart = partOf('styles');
    let strings: readonly string[] | null = null;
    const context = {
      strings: () => (strings ??= stringsPart && parts.has(stringsPart) ? readStrings(parts.text(stringsPart)) : []),
      styles:
        stylesPart && parts.has(stylesPart) ? readStyles(parts.text(stylesPart)) : { formats: [], custom: new Map() },
      date1904: workbook.date1904,
    };
    return workbook.sheets
      .filter((sheet): sheet is SheetEntry & { readonly part: string } => sheet.part !== null)
      .map(({ name, visible, part }) => readSheet(name, visible, parts.text(part), context));
  }
}
