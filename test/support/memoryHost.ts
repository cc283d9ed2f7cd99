import type { Address } from '../../src/model/address';
import { formatAddress, sameAddress } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import { findSheet } from '../../src/model/book';
import { isCellError } from '../../src/model/cell';
import type { CellChange, CellContent, Change, Highlight, SheetChange } from '../../src/model/change';
import { invert } from '../../src/model/change';
import type { Sheet } from '../../src/model/sheet';
import type { Host, HostError, Outcome, SelectListener } from '../../src/hosts/host';
import { done, refused } from '../../src/hosts/host';
import { note } from '../../src/texts/note';
import { applyChanges, contentAt, replaceCell } from './applyChanges';

type HostCall = 'read' | 'apply' | 'select' | 'setting';

/**
 * A host that keeps its workbook in memory: reads, writes all or nothing, compares before it writes, tells of edits.
 * Formulas are kept as they are written, with the value that came along; nothing is recalculated.
 */
export class MemoryHost implements Host {
  readonly kind = 'xlsx';
  book: Book;
  readonly settings = new Map<string, string>();
  highlights: { readonly sheet: string; readonly highlight: Highlight }[] = [];
  selected: { readonly sheet: string; readonly address: Address } | null = null;
  /** Every call, in order; a test counts round trips here. */
  readonly calls: HostCall[] = [];
  private readonly listeners = new Set<(sheet: string) => void>();
  private readonly failures: { readonly call: HostCall; readonly error: HostError }[] = [];

  constructor(book: Book) {
    this.book = book;
  }

  /** The next call of that kind fails with the error; nothing is written. */
  failNext(call: HostCall, error: HostError): void {
    this.failures.push({ call, error });
  }

  /** A person types into a cell. */
  edit(sheet: string, address: Address, content: CellContent): void {
    this.book = {
      ...this.book,
      sheets: this.book.sheets.map((one) => (one.name === sheet ? replaceCell(one, address, content) : one)),
    };
    for (const listener of this.listeners) listener(sheet);
  }

  read(): Promise<Outcome<Book>> {
    return this.answer('read', () => done(this.book));
  }

  apply(changes: readonly Change[]): Promise<Outcome<void>> {
    return this.answer('apply', () => {
      const refusal = this.refusal(changes);
      if (refusal) return refusal;
      for (const change of changes) {
        this.book = applyChanges(this.book, [change]);
        this.keep(change);
      }
      return done(undefined);
    });
  }

  private readonly selectListeners = new Set<SelectListener>();
  onSelect(listener: SelectListener): () => void {
    this.selectListeners.add(listener);
    return () => this.selectListeners.delete(listener);
  }

  /** The person goes to a cell. */
  goTo(sheet: string, address: Address): void {
    this.selectListeners.forEach((listener) => listener(sheet, address));
  }

  select(sheet: string, address: Address): Promise<Outcome<void>> {
    return this.answer('select', () => {
      this.selected = { sheet, address };
      return done(undefined);
    });
  }

  onEdit(listener: (sheet: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  setting(key: string): Promise<Outcome<string | null>> {
    return this.answer('setting', () => done(this.settings.get(key) ?? null));
  }

  private answer<T>(call: HostCall, act: () => Outcome<T>): Promise<Outcome<T>> {
    this.calls.push(call);
    const index = this.failures.findIndex((failure) => failure.call === call);
    const [failure] = index < 0 ? [] : this.failures.splice(index, 1);
    return Promise.resolve(failure ? { ok: false, error: failure.error } : act());
  }

  /** Why nothing of this is written; null when all of it can be. */
  private refusal(changes: readonly Change[]): Outcome<void> | null {
    const cells = changes.filter((change) => change.kind === 'cell');
    const stray = cells.find(({ sheet }) => findSheet(this.book, sheet) === null);
    if (stray) return refused('changed', note('office.sheet-gone', { sheet: stray.sheet }));
    const [locked] = cells.filter((one) => this.isLocked(one));
    if (locked) {
      const all = cells.filter((one) => this.isLocked(one));
      return refused('protected', note('office.protected-cells', { sheet: locked.sheet, cells: list(all) }), all);
    }
    const inside = cells.filter((one) => this.isInsideMerge(one));
    if (inside.length > 0) return refused('refused', note('office.inside-merge', { cells: list(inside) }), inside);
    return this.differing(changes);
  }

  /** Each change expects what the ones before it leave. */
  private differing(changes: readonly Change[]): Outcome<void> | null {
    let book = this.book;
    const differing: Change[] = [];
    for (const change of changes) {
      if (!stands(change, book, this.settings)) differing.push(change);
      book = applyChanges(book, [change]);
    }
    const cells = differing.filter((change) => change.kind === 'cell');
    if (cells.length > 0) return refused('changed', note('office.changed', { cells: list(cells) }), cells);
    const [first] = differing;
    return first ? refused('changed', note('office.changed-other', { what: nameOf(first) })) : null;
  }

  private isLocked({ sheet: name, address: { row, column } }: CellChange): boolean {
    const sheet = findSheet(this.book, name);
    return sheet !== null && sheet.isProtected && sheet.cellAt(row, column).locked;
  }

  private isInsideMerge({ sheet, address }: CellChange): boolean {
    const { row, column } = address;
    const merges = findSheet(this.book, sheet)?.merges ?? [];
    const merge = merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  private keep(change: Change): void {
    if (change.kind === 'setting') {
      if (change.after === null) this.settings.delete(change.key);
      else this.settings.set(change.key, change.after);
    } else if (change.kind === 'highlight') {
      const { before, after } = change;
      this.highlights = this.highlights.filter(
        ({ highlight }) => !sameHighlight(highlight, before) && !sameHighlight(highlight, after),
      );
      if (change.after) this.highlights.push({ sheet: change.sheet, highlight: change.after });
      this.book = { ...this.book, marks: [...this.highlights] };
    }
  }
}

/** Whether what a change expects to find is what stands there. A formula counts by its text, whatever its result is now. */
function stands(change: Change, book: Book, settings: ReadonlyMap<string, string>): boolean {
  switch (change.kind) {
    case 'cell':
      return sameContent(change.before, contentAt(book, change.sheet, change.address));
    case 'name': {
      const found = book.names.find((one) => one.name === change.name && one.sheet === change.sheet);
      return (found?.formula ?? null) === change.before;
    }
    case 'sheet':
      return sameSheet(findSheet(book, change.sheet), change);
    case 'setting':
      return (settings.get(change.key) ?? null) === change.before;
    case 'highlight':
      return true; // one that a person took out, or that stands already, is no reason to write nothing
  }
}

/** A sheet of ours must be as it was made; null: there must be none. */
function sameSheet(found: Sheet | null, change: SheetChange): boolean {
  if (found === null || change.before === null) return (found === null) === (change.before === null);
  const [made] = applyChanges({ sheets: [], names: [], date1904: false }, [invert(change)]).sheets;
  if (!made || made.rowCount !== found.rowCount || made.columnCount !== found.columnCount) return false;
  return Array.from({ length: found.rowCount }, (_, row) => row).every((row) =>
    Array.from({ length: found.columnCount }, (_, column) => column).every((column) =>
      sameContent(made.cellAt(row, column), found.cellAt(row, column)),
    ),
  );
}

function list(cells: readonly CellChange[]): string {
  return cells.map(({ address }) => formatAddress(address)).join('、');
}

function nameOf(change: Change): string {
  if (change.kind === 'name') return change.name;
  return change.kind === 'setting' ? change.key : change.sheet;
}

function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  const [left, right] = [a.value, b.value].map((value) =>
    isCellError(value ?? null) ? JSON.stringify(value) : (value ?? ''),
  );
  return left === right;
}

function sameHighlight(a: Highlight, b: Highlight | null): boolean {
  return (
    b !== null &&
    a.formula === b.formula &&
    a.fill === b.fill &&
    sameAddress({ row: a.range.top, column: a.range.left }, { row: b.range.top, column: b.range.left })
  );
}
