import type { Address, BookAppearance, Book, CellValue, CellRef, Change } from '../../model';

/** What a cell of the grid holds, in the words of the file. */
export interface GridCell {
  readonly value: CellValue;
  /** With its leading "="; null for a plain value. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** The grid cannot calculate this formula (or does not: arrays); what the file has for it holds. */
  readonly isPreserved: boolean;
}

/** What a grid has to tell the person. */
export interface GridListener {
  /** The person tried what is not saved. */
  refused(): void;
  /** Formulas that the grid cannot calculate; they show what the file has for them. */
  preserved(places: readonly CellRef[]): void;
}

/** The spreadsheet on the page, as the host uses it. One grid shows one workbook. */
export interface BookGrid {
  cellAt(place: CellRef): GridCell;
  /** When everything that was entered has been calculated. */
  settled(): Promise<void>;
  /** Shows what was written into the file: `changes` led to `book`. The grid does not tell of it as an edit. */
  show(changes: readonly Change[], book: Book, look: BookAppearance | null): void;
  /** Shows again what the file holds at these places, in place of what a person entered. */
  reset(places: readonly CellRef[], book: Book): void;
  /** Goes to a cell; with `to` the cells between the two are lit. */
  select(place: CellRef, to?: Address): Promise<boolean>;
  /** Calls back with the first cell of what the person selects. */
  onSelect(listener: (place: CellRef) => void): () => void;
  /** Calls back with the cells that a person edited (typed, pasted, cleared, took back). */
  onEdit(listener: (places: readonly CellRef[]) => void): () => void;
}
