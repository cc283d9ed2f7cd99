import type { Address, Range } from '../../src/model/address';
import type { CellValue } from '../../src/model/cell';
import { GENERAL } from '../../src/model/cell';

/** A cell as our Excel keeps it. */
export interface StoredCell {
  value: CellValue;
  formula: string | null;
  text: string;
  numberFormat: string;
  locked: boolean;
  /** Formats by their path below RangeFormat, e.g. 'Fill/Color'. */
  readonly formats: Map<string, unknown>;
}

export interface StoredHighlight {
  readonly id: string;
  readonly type: string;
  ranges: readonly Range[];
  formula: string;
  fill: string;
  font: string;
  bold: boolean;
  /** The style of the border on each side; 'None' where there is none. */
  readonly borders: Record<'Top' | 'Bottom' | 'Left' | 'Right', { style: string; color: string }>;
  stopIfTrue: boolean;
}

/** An Excel table (ListObject): its range with the header row. */
export interface StoredTable {
  readonly id: string;
  readonly name: string;
  range: Range;
}

export interface StoredName {
  readonly name: string;
  /** null: the workbook's. */
  sheet: StoredSheet | null;
  /** With "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface StoredSeries {
  name: string;
  values: string;
  categories: string;
  colour: string;
  hasLabels: boolean;
  labelFormat: string;
  labelPosition: string;
}

export interface StoredChart {
  readonly id: string;
  readonly type: string;
  readonly series: StoredSeries[];
  title: string;
  legend: string;
  /** First and last cell that it covers. */
  place: string;
  readonly axes: { reversed: boolean; crossing: string; minimum: unknown; numberFormat: string };
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

const COLUMNS = 16_384;
export const STANDARD_ROW_HEIGHT = 15;
export const STANDARD_COLUMN_WIDTH = 48;

/** A sheet of our Excel. */
export class StoredSheet {
  cells = new Map<number, StoredCell>();
  merges: Range[] = [];
  visibility: Visibility = 'Visible';
  isProtected = false;
  allowFormatCells = false;
  highlights: StoredHighlight[] = [];
  /** Ranges filled by one array formula: none of their cells can be written alone. */
  readonly arrays: Range[] = [];
  tables: StoredTable[] = [];
  /** Rows that a filter or a person hides. */
  hiddenRows = new Set<number>();
  /** How often it was calculated and drawn anew on request. */
  calculated = 0;
  rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  frozenRows = 0;
  readonly charts: StoredChart[] = [];
  /** Range to the place in this workbook that a click leads to. */
  readonly links = new Map<string, string>();
  /** The range with the filter buttons. */
  filter: string | null = null;
  deleted = false;

  constructor(
    public id: string,
    public name: string,
  ) {}

  peek(row: number, column: number): StoredCell | undefined {
    return this.cells.get(row * COLUMNS + column);
  }

  /** The cell for writing; made where there was none. */
  cell(row: number, column: number): StoredCell {
    const key = row * COLUMNS + column;
    const found = this.cells.get(key);
    if (found) return found;
    const made = { value: null, formula: null, text: '', numberFormat: GENERAL, locked: true, formats: new Map() };
    this.cells.set(key, made);
    return made;
  }

  /** The addresses of all cells that are kept. */
  addresses(): Address[] {
    return [...this.cells.keys()].map((key) => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS }));
  }

  /** The rectangle of the cells with content (or also with a format), in a part of the sheet; null when there is none. */
  used(valuesOnly: boolean, within: Range | null = null): Range | null {
    let used: Range | null = null;
    for (const [key, cell] of this.cells) {
      const plain = cell.formula === null && cell.value === null;
      const formatted = cell.numberFormat !== GENERAL || !cell.locked || cell.formats.size > 0;
      if (plain && (valuesOnly || !formatted)) continue;
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      if (within && !isIn(within, row, column)) continue;
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
    return used;
  }

  mergeAt(row: number, column: number): Range | null {
    return this.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right) ?? null;
  }
}

const isIn = ({ top, left, bottom, right }: Range, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** A workbook of our Excel. */
export class StoredBook {
  sheets: StoredSheet[] = [];
  names: StoredName[] = [];
  readonly settings = new Map<string, unknown>();
  structureProtected = false;
  active: StoredSheet;
  selection: Range = { top: 0, left: 0, bottom: 0, right: 0 };
  private made = 0;

  constructor() {
    this.active = this.addSheet('Sheet1');
  }

  newId(): string {
    this.made++;
    return `{00000000-0001-0000-0000-${String(this.made).padStart(12, '0')}}`;
  }

  /**
   * Saved and opened again: the ids of sheets hold for one session only (office-js-docs issue 297, office-js issues 1390 and 552).
   */
  reopen(): void {
    for (const sheet of this.sheets) sheet.id = this.newId();
  }

  addSheet(name: string): StoredSheet {
    const sheet = new StoredSheet(this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** A sheet by its name (letter case does not matter) or its id. */
  findSheet(key: string): StoredSheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  sheet(key: string): StoredSheet {
    const found = this.findSheet(key);
    if (!found) throw new Error(`no sheet ${key} in this workbook`);
    return found;
  }

  findName(name: string, sheet: StoredSheet | null): StoredName | null {
    const wanted = name.toLowerCase();
    return this.names.find((item) => item.sheet === sheet && item.name.toLowerCase() === wanted) ?? null;
  }
}

const NO_LINE = { style: 'None', color: '' };
/** A custom conditional format as it is made: without a rule and without a look. */
export function newHighlight(id: string, ranges: readonly Range[]): StoredHighlight {
  const borders = { Top: { ...NO_LINE }, Bottom: { ...NO_LINE }, Left: { ...NO_LINE }, Right: { ...NO_LINE } };
  return { id, type: 'Custom', ranges, formula: '', fill: '', font: '', bold: false, borders, stopIfTrue: false };
}

export function addressesOf(range: Range): Address[] {
  const all: Address[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) all.push({ row, column });
  }
  return all;
}
