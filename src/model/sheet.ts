import type { Address, Range } from './address';
import { formatRange, rangeOf } from './address';
import type { Cell } from './cell';
import { EMPTY_CELL } from './cell';

/**
 * A sheet as it was read.
 *
 * The grid is dense: each slot answers which rectangle covers it, so that a merged cell is no special case for a reader.
 *
 *     merge B2:B4          coverAt(2, 1) = B2:B4, as coverAt(1, 1) and coverAt(3, 1)
 *     ┌────┬────┐
 *     │ A1 │ B1 │          shownAt(2, 1) = the cell B2, which is what a person sees there
 *     ├────┼────┤
 *     │ A2 │    │
 *     ├────┤ B2 │
 *     │ A3 │    │
 *     └────┴────┘
 *
 * Rows and columns count from zero. A sheet never changes; writing goes through Change.
 */
export class Sheet {
  readonly name: string;
  readonly merges: readonly Range[];
  readonly visible: boolean;
  readonly isProtected: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cells of slots without one of their own. */
  readonly blanks: BlankCells;
  private readonly rows: readonly (readonly (Cell | undefined)[])[];
  private readonly covers: ReadonlyMap<number, readonly Range[]>;

  constructor(content: SheetContent) {
    this.name = content.name;
    this.rows = content.rows;
    this.blanks = content.blanks ?? NO_BLANKS;
    this.merges = content.merges ?? [];
    this.visible = content.visible ?? true;
    this.isProtected = content.isProtected ?? false;
    const byRow = new Map<number, Range[]>();
    let lastRow = content.rows.length - 1;
    let lastColumn = -1;
    for (const row of content.rows) lastColumn = Math.max(lastColumn, row.length - 1);
    for (const merge of this.merges) {
      // A merge may reach far below the last cell with content; the grid ends with the content or a merge that begins in it.
      for (let row = merge.top; row <= merge.bottom && row < MAX_COVERED_ROWS; row++) {
        const list = byRow.get(row);
        if (list) list.push(merge);
        else byRow.set(row, [merge]);
      }
      if (merge.top < content.rows.length) {
        lastRow = Math.max(lastRow, Math.min(merge.bottom, MAX_COVERED_ROWS - 1));
        lastColumn = Math.max(lastColumn, merge.right);
      }
    }
    this.covers = byRow;
    this.rowCount = lastRow + 1;
    this.columnCount = lastColumn + 1;
  }

  /** The cell of that slot itself: empty below and beside the top-left cell of a merge. */
  cellAt(row: number, column: number): Cell {
    return this.rows[row]?.[column] ?? this.blankAt(row, column);
  }

  /** The rectangle that covers the slot: its merge, or the slot alone. */
  coverAt(row: number, column: number): Range {
    for (const merge of this.covers.get(row) ?? []) {
      if (column >= merge.left && column <= merge.right) return merge;
    }
    return rangeOf({ row, column });
  }

  /** The cell a person sees at that slot: the top-left one of its merge. */
  shownAt(row: number, column: number): Cell {
    const cover = this.coverAt(row, column);
    return this.cellAt(cover.top, cover.left);
  }

  /** The address of the cell a person sees at that slot. */
  anchorAt(row: number, column: number): Address {
    const cover = this.coverAt(row, column);
    return { row: cover.top, column: cover.left };
  }

  /**
   * Where the row ends: how many columns from the left hold its cells and the merges over it. Beyond there is nothing, however wide the
   * sheet is; a value that strayed far away must not make every row long.
   */
  rowEnd(row: number): number {
    const own = this.rows[row]?.length ?? 0;
    return Math.min(
      this.columnCount,
      (this.covers.get(row) ?? []).reduce((end, { right }) => Math.max(end, right + 1), own),
    );
  }

  /** The sheet with other cells at those addresses, which lie in it; rows without any are shared. */
  with(cells: readonly { readonly address: Address; readonly cell: Cell }[]): Sheet {
    const changed = new Map<number, (Cell | undefined)[]>();
    for (const { address, cell } of cells) {
      const row = changed.get(address.row) ?? [...(this.rows[address.row] ?? [])];
      row[address.column] = cell;
      changed.set(address.row, row);
    }
    const rows = this.rows.map((row, index) => changed.get(index) ?? row);
    const { name, merges, visible, isProtected, blanks } = this;
    return new Sheet({ name, rows, merges, visible, isProtected, blanks });
  }

  /** What an empty slot is, inside the used rectangle or outside: its own format, else its row's, else its column's. */
  blankAt(row: number, column: number): Cell {
    const { cells, rows, columns, other } = this.blanks;
    return cells[row]?.[column] ?? rows[row] ?? columns[column] ?? other;
  }

  /** The used rectangle as "A1:I77"; null for an empty sheet. */
  usedRange(): string | null {
    if (this.rowCount === 0 || this.columnCount === 0) return null;
    return formatRange({ top: 0, left: 0, bottom: this.rowCount - 1, right: this.columnCount - 1 });
  }
}

/** What a sheet is built from: rows of cells (a slot without a cell is undefined), and what is known of it. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges?: readonly Range[];
  readonly visible?: boolean;
  readonly isProtected?: boolean;
  /** How empty slots are formatted; absent: none is. */
  readonly blanks?: BlankCells;
}

/** The empty cells of a sheet that carry a format: single ones beyond the rows of the content, and those of whole rows and columns. */
export interface BlankCells {
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly rows: readonly (Cell | undefined)[];
  readonly columns: readonly (Cell | undefined)[];
  readonly other: Cell;
}

const NO_BLANKS: BlankCells = { cells: [], rows: [], columns: [], other: EMPTY_CELL };

/** Merges below this row are not resolved (a merge over a whole column would else fill the memory). */
const MAX_COVERED_ROWS = 100_000;
