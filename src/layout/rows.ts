import type { Address, Range, Cell, Sheet } from '../model';
import { compact, normaliseLabel, oneLine } from '../text';
import type { BudgetRole } from './labels';
import { budgetRoleOf } from './labels';
import type { HeaderTitle, TitleReading } from './titles';
import { asHeaderTitle, readTitle } from './titles';

/** Wider than any published form; columns beyond are not looked at. */
export const MAX_COLUMNS = 120;

/** Rows of a sheet, both ends included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A cell as a person reads it. What its text could mean is worked out when it is first asked for, and then kept. */
export class CellReading {
  readonly cell: Cell;
  readonly cover: Range;
  /** What the person sees, half-width and without spaces. */
  readonly text: string;
  private keptLine: string | null = null;
  private keptLabel: string | null = null;
  private keptTitle: TitleReading | null | undefined = undefined;
  private keptBudget: BudgetRole | null | undefined = undefined;

  constructor(cell: Cell, cover: Range) {
    this.cell = cell;
    this.cover = cover;
    this.text = compact(shownText(cell));
  }

  get address(): Address {
    return { row: this.cover.top, column: this.cover.left };
  }

  /** As the cell shows it. */
  get shown(): string {
    return shownText(this.cell);
  }

  /** As a name or a sentence on one line. */
  get line(): string {
    return (this.keptLine ??= oneLine(this.shown));
  }

  /** As a label is compared. */
  get label(): string {
    return (this.keptLabel ??= normaliseLabel(this.text));
  }

  /** As a title of a column of the indicator table or of another form; null where it is none. */
  get title(): TitleReading | null {
    return this.keptTitle === undefined ? (this.keptTitle = readTitle(this.text, this.label)) : this.keptTitle;
  }

  /** As a title that counts when a header is looked for. */
  get headerTitle(): HeaderTitle | null {
    return asHeaderTitle(this.title);
  }

  /** As a title of a column of the money block. */
  get budgetRole(): BudgetRole | null {
    return this.keptBudget === undefined ? (this.keptBudget = budgetRoleOf(this)) : this.keptBudget;
  }
}

/** One cell in one of the rows that it covers. */
export interface Slot {
  readonly read: CellReading;
  readonly cover: Range;
  readonly text: string;
  /** The cell begins in this row (it does not come down from above by a merge). */
  readonly own: boolean;
}

interface ReadRow {
  readonly slots: readonly Slot[];
  readonly own: readonly Slot[];
}

/**
 * The rows of a sheet as read: each row once, when it is first asked for, each merged cell once for all its rows.
 *
 * Recognition looks at the same rows many times (is this a header, what does it begin, what stands below it); what is here is shared
 * by all who ask, so that a text is normalised and read once. A sheet never changes, so neither does this.
 */
export class SheetRows {
  readonly sheet: Sheet;
  private readonly rows = new Map<number, ReadRow>();
  /** Cells that are merged over several rows, by the address of the first. */
  private readonly tall = new Map<number, CellReading>();

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  get rowCount(): number {
    return this.sheet.rowCount;
  }

  get columnCount(): number {
    return this.sheet.columnCount;
  }

  /** The cells of a row from left to right, each merge once; empty ones are left out. */
  slots(row: number): readonly Slot[] {
    return this.row(row).slots;
  }

  /** The cells that begin in that row. */
  own(row: number): readonly Slot[] {
    return this.row(row).own;
  }

  /** What a person sees at that place, whichever cell covers it; an empty text where nothing stands. */
  at(row: number, column: number): CellReading {
    for (const { read } of this.slots(row)) {
      if (read.cover.right >= column) {
        if (read.cover.left <= column) return read;
        break;
      }
    }
    return this.read(this.sheet.coverAt(row, column));
  }

  isBlank(row: number): boolean {
    return this.own(row).length === 0;
  }

  private row(row: number): ReadRow {
    const known = this.rows.get(row);
    if (known) return known;
    const slots: Slot[] = [];
    const end = Math.min(this.sheet.rowEnd(row), MAX_COLUMNS);
    for (let column = 0; column < end;) {
      const cover = this.sheet.coverAt(row, column);
      const read = this.read(cover);
      if (read.text !== '') slots.push({ read, cover: read.cover, text: read.text, own: cover.top === row });
      column = cover.right + 1;
    }
    const found = { slots, own: slots.filter(({ own }) => own) };
    this.rows.set(row, found);
    return found;
  }

  private read(cover: Range): CellReading {
    const isTall = cover.bottom > cover.top;
    const key = cover.top * COLUMNS_OF_A_SHEET + cover.left;
    const known = isTall ? this.tall.get(key) : undefined;
    // A damaged file can merge cells twice; what walks by covers must not be led back.
    if (known && known.cover.right === cover.right && known.cover.bottom === cover.bottom) return known;
    const read = new CellReading(this.sheet.cellAt(cover.top, cover.left), cover);
    if (isTall) this.tall.set(key, read);
    return read;
  }
}

const COLUMNS_OF_A_SHEET = 16_384;

const KEPT = new WeakMap<Sheet, SheetRows>();

/** The rows of that sheet; the same value whoever asks. */
export function sheetRows(sheet: Sheet): SheetRows {
  const known = KEPT.get(sheet);
  if (known) return known;
  const rows = new SheetRows(sheet);
  KEPT.set(sheet, rows);
  return rows;
}

/** What a person sees of the cell; a formula that has no result yet shows nothing, one that is a mere literal (=100%) shows as typed. */
export function shownText(cell: Cell): string {
  if (cell.formula !== null && /^=\s*[+-]?[\d.,]+\s*%?$/.test(cell.formula)) return cell.formula;
  return cell.text;
}

/** How many columns of the sheet one cell covers. */
export function widthOf({ cover }: { readonly cover: Range }): number {
  return cover.right - cover.left + 1;
}
