import type { Host, HostError, Outcome, SelectListener } from '../hosts';
import { done, refused } from '../hosts';
import { showerOf } from '../hosts/xlsx';
import type { Address, CellRef, Book, Cell, CellChange, CellContent, Change, Sheet } from '../model';
import { findSheet, isCellError } from '../model';
import { note } from '../texts/note';
import type { WorkFile } from './file/workFile';
import type { BookGrid, GridCell } from './grid/grid';

/** A file's bytes, and how many writings they hold. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly stand: number;
}

/** What the page wants to know of the work on a file. */
export interface WorkListener {
  /** Something was written into the file, by the pane or by the person; `stand` counts the writings. */
  written(changes: readonly Change[], stand: number): void;
  /** What a person entered could not be kept; the grid shows again what stood there. */
  refused(error: HostError): void;
}

/**
 * A workbook in the spreadsheet on the page. The file is the truth of what was written, the grid of what formulas give: whatever a
 * person or the pane changes goes through the file's own writer first, which refuses what would damage it.
 */
export class WorkbenchHost implements Host {
  readonly kind = 'xlsx';
  private book: Book;
  private readonly listeners = new Set<(sheet: string) => void>();
  /** How many writings the file held when a book was read. */
  private readonly readAt = new WeakMap<Book, number>();
  private readonly formulas = new WeakMap<Sheet, readonly Address[]>();
  /** The last piece of work; the next one begins when it is done. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly file: WorkFile,
    private readonly grid: BookGrid,
    private readonly work: WorkListener,
    /** How many writings the file holds already. */
    private written = 0,
  ) {
    this.book = file.opened.book;
    grid.onEdit((places) => void this.next(() => this.keep(places)));
  }

  read(): Promise<Outcome<Book>> {
    return this.next(async () => {
      await this.grid.settled();
      // Of a file that is only read nothing can change; its figures are its own, and not what the grid would calculate.
      const book = this.file.opened.readOnly ? this.book : this.withResults();
      this.readAt.set(book, this.written);
      return done(book);
    });
  }

  apply(changes: readonly Change[]): Promise<Outcome<void>> {
    return this.next(async () => {
      const written = await this.file.apply(changes);
      if (!written.ok) return written;
      this.book = written.value.book;
      this.grid.show(changes, written.value.book, written.value.look);
      this.work.written(changes, ++this.written);
      return done(undefined);
    });
  }

  async select(sheet: string, address: Address, to?: Address): Promise<Outcome<void>> {
    const isThere = await this.grid.select({ sheet, address }, to);
    return isThere ? done(undefined) : refused('failed', note('workbench.cannot-go', { sheet }));
  }

  onSelect(listener: SelectListener): () => void {
    return this.grid.onSelect(({ sheet, address }) => listener(sheet, address));
  }

  onEdit(listener: (sheet: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  setting(key: string): Promise<Outcome<string | null>> {
    return this.next(() => this.file.setting(key));
  }

  /** How many writings the file holds. */
  get stand(): number {
    return this.written;
  }

  /** The file with everything that was written so far. Rejects where the worker that holds it is gone. */
  content(): Promise<Content> {
    return this.next(async () => ({ bytes: await this.file.bytes(), stand: this.written }));
  }

  /**
   * A copy of the file as it is sent out; the file itself stays as it is. `read`: the book that the changes were made from. Refused where
   * the file was written to since: values in place of formulas would be those of before.
   */
  sentOut(read: Book, changes: readonly Change[]): Promise<Outcome<Uint8Array>> {
    return this.next(() =>
      this.readAt.get(read) === this.written
        ? this.file.sentOut(changes)
        : Promise.resolve(refused('changed', note('workbench.copy-changed'))),
    );
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Writes what a person entered into the file, or takes it back from the grid where the file refuses it. */
  private async keep(places: readonly CellRef[]): Promise<void> {
    const changes = places.flatMap((place) => this.changeAt(place) ?? []);
    if (changes.length === 0) return;
    const written = await this.file.apply(changes);
    if (!written.ok) {
      this.grid.reset(places, this.book);
      this.work.refused(written.error);
      return;
    }
    this.book = written.value.book;
    this.work.written(changes, ++this.written);
    for (const sheet of new Set(changes.map((change) => change.sheet)))
      this.listeners.forEach((listener) => listener(sheet));
  }

  /** The change from what the file holds to what the grid holds; null when they agree. */
  private changeAt(place: CellRef): CellChange | null {
    const { row, column } = place.address;
    const sheet = findSheet(this.book, place.sheet);
    if (!sheet) return null;
    const before = sheet.cellAt(row, column);
    const after = this.grid.cellAt(place);
    const isNewFormat = after.numberFormat !== before.numberFormat;
    const isSame = after.formula === before.formula && (before.formula !== null || sameValue(after, before));
    if (isSame && !isNewFormat) return null;
    return {
      kind: 'cell',
      ...place,
      before: contentOf(before, isNewFormat ? before.numberFormat : null),
      after: contentOf(after, isNewFormat ? after.numberFormat : null),
    };
  }

  /** The book with the results that formulas have in the grid now. */
  private withResults(): Book {
    const sheets = this.book.sheets.map((sheet) => this.sheetWithResults(sheet));
    return { ...this.book, sheets };
  }

  /** The same sheet where no result is another one: who remembers sheets knows it again. */
  private sheetWithResults(sheet: Sheet): Sheet {
    const results = this.formulasOf(sheet).flatMap((address) => {
      const cell = sheet.cellAt(address.row, address.column);
      const { value, isPreserved } = this.grid.cellAt({ sheet: sheet.name, address });
      if (isPreserved || sameValue({ value }, cell)) return [];
      return [{ address, cell: { ...cell, value, text: showerOf(cell.numberFormat)(value, this.book.date1904) } }];
    });
    return results.length === 0 ? sheet : sheet.with(results);
  }

  /** Where a sheet has formulas; most sheets of a large workbook have none. */
  private formulasOf(sheet: Sheet): readonly Address[] {
    const known = this.formulas.get(sheet);
    if (known) return known;
    const found: Address[] = [];
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.rowEnd(row); column++) {
        if (sheet.cellAt(row, column).formula !== null) found.push({ row, column });
      }
    }
    this.formulas.set(sheet, found);
    return found;
  }
}

function contentOf({ value, formula }: Pick<Cell, 'value' | 'formula'>, numberFormat: string | null): CellContent {
  return numberFormat === null ? { value, formula } : { value, formula, numberFormat };
}

function sameValue(one: Pick<GridCell, 'value'>, other: Pick<Cell, 'value'>): boolean {
  if (isCellError(one.value) && isCellError(other.value)) return one.value.error === other.value.error;
  return (one.value ?? '') === (other.value ?? '');
}
