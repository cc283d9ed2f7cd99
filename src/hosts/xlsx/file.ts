import type { Book, Change, PlacedHighlight } from '../../model';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { Outcome } from '..';
import { attempt, Fault } from '../../ooxml';
import type { Package } from '../../ooxml';
import { marksOf } from './marks';
import { readContext, workbookPart } from './read/context';
import { checkSound } from './sound';
import type { ReadSheet } from './read/sheet';
import { MAX_COLUMNS, MAX_ROWS, readSheet } from './read/sheet';
import type { SheetEntry, Workbook, WorkbookExtension } from './workbook';
import { readWorkbook, repeatedNames, workbookExtension } from './workbook';
import { applyChanges } from './write/apply';
import { asSentOut } from './write/sendOut';
import { StyleSheet } from './write/styles';
import { readSettings, settingsProblems } from './write/settings';

interface Reading {
  readonly book: Book;
  readonly problems: readonly Note[];
}

/** A sheet as it was read, with the text it was read from. */
interface KnownSheet {
  readonly xml: string;
  readonly read: ReadSheet;
}

/** An opened .xlsx file. It never changes: applying changes gives another one. */
export class XlsxFile {
  private reading: Outcome<Reading> | null = null;
  private readonly sheets = new Map<string, KnownSheet>();

  constructor(
    private readonly parts: Package,
    private readonly workbook: Workbook,
    /** Sheets read from an earlier state of the file; those whose text is the same still hold. */
    private readonly known: ReadonlyMap<string, KnownSheet> = new Map(),
  ) {}

  /** The ending that the file's name must have; a workbook with macros stays one. */
  extension(): Outcome<WorkbookExtension> {
    return attempt(() => workbookExtension(this.parts, this.workbook.part));
  }

  /** The workbook as read, or why it cannot be read. */
  book(): Outcome<Book> {
    const reading = this.read();
    return reading.ok ? { ok: true, value: reading.value.book } : reading;
  }

  /** What the book does not tell: cells of very large sheets that were left out, settings that are damaged. */
  problems(): readonly Note[] {
    const reading = this.read();
    return reading.ok ? reading.value.problems : [];
  }

  /** The file with the changes carried out, all of them or none; this one stays as it is. See host.ts for what is refused. */
  apply(changes: readonly Change[]): Outcome<XlsxFile> {
    return attempt(() => (changes.length === 0 ? this : this.written(applyChanges(this.parts, changes))));
  }

  /** The copy that is sent out: the file with the changes, as `apply` makes them, and nothing left of what we keep in it. */
  sentOut(changes: readonly Change[]): Outcome<XlsxFile> {
    return attempt(() => this.written(asSentOut(this.parts, changes)));
  }

  /** Reads from the parsed parts what the book does not tell (how it looks). */
  inspect<T>(read: (parts: Package, workbook: Workbook) => T): Outcome<T> {
    return attempt(() => read(this.parts, this.workbook));
  }

  /** A setting of ours kept in the workbook; null where there is none. */
  setting(key: string): Outcome<string | null> {
    return attempt(() => readSettings(this.parts).get(key) ?? null);
  }

  /** The whole file. Parts that no change touched are the bytes that came in. */
  bytes(): Uint8Array {
    return this.parts.bytes();
  }

  private written(parts: Package): XlsxFile {
    checkSound(this.parts, parts);
    return new XlsxFile(parts, readWorkbook(parts), this.sheets);
  }

  private read(): Outcome<Reading> {
    this.reading ??= attempt(() => {
      const { workbook } = this;
      const sheets = this.readSheets();
      const lost = workbook.sheets.find(({ isLost }) => isLost);
      // Nothing of it can be read.
      if (sheets.length === 0 && lost) throw new Fault('damaged', note('file.sheet-lost', { sheet: lost.name }));
      const names = workbook.names.map(({ name, sheet, formula }) => ({ name, sheet, formula }));
      return {
        book: { sheets: sheets.map(({ sheet }) => sheet), names, date1904: workbook.date1904, marks: this.readMarks() },
        problems: [
          ...sheets
            .filter(({ cellsLeftOut }) => cellsLeftOut)
            .map(({ sheet }) =>
              note('file.cells-left-out', { sheet: sheet.name, rows: MAX_ROWS, columns: MAX_COLUMNS }),
            ),
          ...workbook.sheets.filter(({ isLost }) => isLost).map(({ name }) => note('file.sheet-lost', { sheet: name })),
          ...repeatedNames(workbook).map((sheet) => note('file.sheet-twice', { sheet })),
          ...settingsProblems(this.parts),
        ],
      };
    });
    return this.reading;
  }

  /** The highlights of ours, by their shape; the formats that they name are parsed only where a sheet has any. */
  private readMarks(): PlacedHighlight[] {
    const { parts, workbook } = this;
    let styles: StyleSheet | null = null;
    const formats = () => {
      const part = workbookPart(parts, workbook, 'styles');
      styles ??= part === null ? null : new StyleSheet(parts.text(part));
      return (index: number) => styles?.entry('dxfs', index) ?? null;
    };
    return workbook.sheets.flatMap(({ name, part }) => (part === null ? [] : marksOf(name, parts.text(part), formats)));
  }

  private readSheets(): ReadSheet[] {
    const { parts, workbook } = this;
    const context = readContext(parts, workbook);
    const seen = new Set<string>();
    return workbook.sheets
      .filter((sheet): sheet is SheetEntry & { readonly part: string } => sheet.part !== null)
      .map(({ name, visible, part }) => {
        // Each listing would be a sheet of its own: two hundred lines make a small file a large one.
        if (seen.has(part)) throw new Fault('damaged', note('file.shared-part', { sheet: name }));
        seen.add(part);
        const xml = parts.text(part);
        const known = this.known.get(part);
        // Styles and shared strings only ever grow, so a sheet with the same text reads the same.
        const same = known?.xml === xml && known.read.sheet.name === name && known.read.sheet.visible === visible;
        const read = same ? known.read : readSheet(name, visible, xml, context);
        this.sheets.set(part, { xml, read });
        return read;
      });
  }
}
