import type { Address, CellRef } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import { findSheet } from '../../src/model/book';
import { EMPTY_CELL } from '../../src/model/cell';
import type { Change } from '../../src/model/change';
import type { BookGrid, GridCell } from '../../src/workbench/grid/grid';

const keyOf = ({ sheet, address }: CellRef) => `${sheet}!${address.row},${address.column}`;

/** A grid without a page: it shows what it is told, and a test types into it. It calculates nothing. */
export class MemoryGrid implements BookGrid {
  private readonly typed = new Map<string, GridCell>();
  private readonly listeners = new Set<(places: readonly CellRef[]) => void>();
  private readonly selectListeners = new Set<(place: CellRef) => void>();

  constructor(private book: Book) {}

  cellAt(place: CellRef): GridCell {
    const { row, column } = place.address;
    const { value, formula, numberFormat } = findSheet(this.book, place.sheet)?.cellAt(row, column) ?? EMPTY_CELL;
    return this.typed.get(keyOf(place)) ?? { value, formula, numberFormat, isPreserved: false };
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  show(_changes: readonly Change[], book: Book): void {
    this.book = book;
    this.typed.clear();
  }

  reset(places: readonly CellRef[], book: Book): void {
    this.book = book;
    for (const place of places) this.typed.delete(keyOf(place));
  }

  select({ sheet }: CellRef): Promise<boolean> {
    return Promise.resolve(findSheet(this.book, sheet) !== null);
  }

  onSelect(listener: (place: CellRef) => void): () => void {
    this.selectListeners.add(listener);
    return () => this.selectListeners.delete(listener);
  }

  /** The person goes to a cell. */
  goTo(place: CellRef): void {
    this.selectListeners.forEach((listener) => listener(place));
  }

  onEdit(listener: (places: readonly CellRef[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The person enters something. */
  type(sheet: string, address: Address, entered: Partial<GridCell>): void {
    const place = { sheet, address };
    this.typed.set(keyOf(place), { ...this.cellAt(place), formula: null, ...entered });
    this.listeners.forEach((listener) => listener([place]));
  }
}
