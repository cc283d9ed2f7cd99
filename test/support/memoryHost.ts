import type { Address } from '../../src/model/address';
import { sameAddress } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import { findSheet } from '../../src/model/book';
import { isCellError } from '../../src/model/cell';
import type { CellContent, Change, Highlight } from '../../src/model/change';
import type { Host, HostError, Outcome } from '../../src/hosts/host';
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
      const locked = this.lockedCells(changes);
      if (locked.length > 0) return refused('protected', note('office.access-denied'), locked);
      const differing = changes.filter((change) => !this.stands(change));
      if (differing.length > 0) {
        const cells = differing.flatMap((one) =>
          one.kind === 'cell' ? [{ sheet: one.sheet, address: one.address }] : [],
        );
        return refused('changed', note('office.changed-other', { what: 'test' }), cells);
      }
      this.book = applyChanges(this.book, changes);
      for (const change of changes) this.keep(change);
      return done(undefined);
    });
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

  private lockedCells(changes: readonly Change[]) {
    return changes.flatMap((change) => {
      if (change.kind !== 'cell') return [];
      const sheet = findSheet(this.book, change.sheet);
      const { row, column } = change.address;
      return sheet?.isProtected && sheet.cellAt(row, column).locked
        ? [{ sheet: sheet.name, address: change.address }]
        : [];
    });
  }

  /** Whether what a change expects to find is what stands there. A formula counts by its text, whatever its result is now. */
  private stands(change: Change): boolean {
    switch (change.kind) {
      case 'cell':
        return sameContent(change.before, contentAt(this.book, change.sheet, change.address));
      case 'name': {
        const found = this.book.names.find((one) => one.name === change.name && one.sheet === change.sheet);
        return (found?.formula ?? null) === change.before;
      }
      case 'sheet':
        return (findSheet(this.book, change.sheet) !== null) === (change.before !== null);
      case 'setting':
        return (this.settings.get(change.key) ?? null) === change.before;
      case 'highlight':
        return change.before === null || this.highlights.some((one) => sameHighlight(one.highlight, change.before));
    }
  }

  private keep(change: Change): void {
    if (change.kind === 'setting') {
      if (change.after === null) this.settings.delete(change.key);
      else this.settings.set(change.key, change.after);
    } else if (change.kind === 'highlight') {
      this.highlights = this.highlights.filter((one) => !sameHighlight(one.highlight, change.before));
      if (change.after) this.highlights.push({ sheet: change.sheet, highlight: change.after });
    }
  }
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
