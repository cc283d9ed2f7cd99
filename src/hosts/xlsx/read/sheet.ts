import type { BlankCells, Cell, CellValue, Range } from '../../../model';
import { formatAddress, parseRange, Sheet } from '../../../model';
import { isTrue } from '../workbook';
import type { Element } from '../../../ooxml';
import { attempt, attribute, childOf, childrenOf, damagedXml, Fault, parseXml } from '../../../ooxml';
import { note } from '../../../texts/note';
import type { CellTag } from './cells';
import { walkCells } from './cells';
import { SheetFormulas, shownFormula } from './formulas';
import { LineStyles } from './lineStyles';
import type { CellFormat, Styles } from './styles';
import { PLAIN_FORMAT } from './styles';
import type { Work } from './work';
import { literalResult, readValue } from './value';

/** Cells beyond are left out of the book, and that is told: no self-evaluation table is that large. */
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 1_000;
/** Array formulas over more cells than this show only at their first one. */
const MAX_ARRAY = 100_000;

/** What a sheet's cells are read with. */
export interface ReadContext {
  readonly strings: () => readonly string[];
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly work: Work;
}

export interface ReadSheet {
  readonly sheet: Sheet;
  readonly cellsLeftOut: boolean;
}

export function readSheet(name: string, visible: boolean, xml: string, context: ReadContext): ReadSheet {
  const root = parseXml(xml, 'sheetData');
  if (root.local !== 'worksheet') throw damagedXml();
  const data = childOf(root, 'sheetData');
  const protection = childOf(root, 'sheetProtection');
  const grid = new Grid(name, context, new LineStyles(xml, root));
  const merges = readMerges(xml, root);
  context.work.merges(name, merges);
  if (data) grid.read(xml, data);
  const sheet = new Sheet({
    name,
    visible,
    rows: grid.rows(),
    blanks: grid.formats(),
    merges,
    isProtected: protection !== null && isTrue(attribute(xml, protection, 'sheet')),
  });
  context.work.grid(sheet);
  return { sheet, cellsLeftOut: grid.cellsLeftOut };
}

/** The merged ranges of a sheet. */
export function readMerges(xml: string, root: Element): Range[] {
  const list = childOf(root, 'mergeCells');
  return (list ? childrenOf(list, 'mergeCell') : []).flatMap(
    (element) => parseRange(attribute(xml, element, 'ref') ?? '') ?? [],
  );
}

class Grid {
  cellsLeftOut = false;
  private readonly cells: (Cell | undefined)[][] = [];
  private readonly blanks = new Map<number, Cell>();
  private lastRow = -1;
  private lastColumn = -1;

  constructor(
    private readonly name: string,
    private readonly context: ReadContext,
    private readonly lines: LineStyles,
  ) {}

  read(xml: string, data: Element): void {
    const formulas = new SheetFormulas();
    walkCells(xml, data, {
      takesRepeated: true,
      row: (row, start, openEnd) => {
        if (row < MAX_ROWS) this.lines.addRow(row, xml.slice(start, openEnd));
        return true;
      },
      cell: (cell) => {
        const { row, column, style, formula } = cell;
        const hasContent = formula !== null || cell.value !== null || cell.inline !== null;
        if (row >= MAX_ROWS || column >= MAX_COLUMNS) {
          this.cellsLeftOut ||= hasContent;
          return;
        }
        // Of a row that the file gives twice the pieces may not give one cell twice: nobody could say which of them holds.
        if (this.cells[row]?.[column]) throw this.damagedAt(cell);
        if (formula) formulas.add(xml, cell, formula);
        if (!hasContent) {
          this.put(row, column, this.blank(style ?? 0));
          return;
        }
        const value = this.valueOf(xml, cell) ?? literalResult(xml, formula);
        if (value === null && !formula) {
          this.put(row, column, this.blank(style ?? 0));
          return;
        }
        this.reach(row, column);
        this.put(row, column, this.cell(value, style));
      },
    });
    for (const { row, column, tag, text } of formulas.all()) this.give(row, column, shownFormula(text, tag.kind));
    for (const { range, text, kind } of formulas.arrays) this.spread(range, shownFormula(text, kind));
  }

  private valueOf(xml: string, cell: CellTag): CellValue {
    const strings = cell.type === 's' ? this.context.strings() : [];
    const value = attempt(() => readValue(xml, cell, strings, this.context.date1904));
    if (value.ok) return value.value;
    throw this.damagedAt(cell);
  }

  private damagedAt(cell: CellTag): Fault {
    return new Fault('damaged', note('file.damaged-cell', { sheet: this.name, cell: formatAddress(cell) }));
  }

  /** Gives the cells of an array formula's range their formula, those too whose result is not known. */
  private spread(range: Range, formula: string | null): void {
    const bottom = Math.min(range.bottom, MAX_ROWS - 1);
    const right = Math.min(range.right, MAX_COLUMNS - 1);
    const cells = Math.max(0, bottom - range.top + 1) * Math.max(0, right - range.left + 1);
    if (cells > MAX_ARRAY) return;
    this.context.work.array(this.name, cells);
    for (let row = range.top; row <= bottom; row++) {
      for (let column = range.left; column <= right; column++) {
        this.reach(row, column);
        this.put(row, column, {
          ...(this.cells[row]?.[column] ?? this.blank(this.lines.styleAt({ row, column }))),
          formula,
        });
      }
    }
  }

  /** The rows up to the last cell with content; cells that only carry a format end there too. */
  rows(): (Cell | undefined)[][] {
    return Array.from({ length: this.lastRow + 1 }, (_, row) => (this.cells[row] ?? []).slice(0, this.lastColumn + 1));
  }

  /** The formats of what is not in `rows`: formatted cells beside and below it, rows, columns, and the workbook's first format. */
  formats(): BlankCells {
    const cells = this.cells.map((row, index) =>
      index > this.lastRow ? row : row.map((cell, column) => (column > this.lastColumn ? cell : undefined)),
    );
    const rows: (Cell | undefined)[] = [];
    for (const [row, style] of this.lines.rows) rows[row] = this.blank(style);
    const columns: (Cell | undefined)[] = [];
    for (const { first, last, style } of this.lines.columns) {
      for (let column = Math.max(0, first); column <= last && column < MAX_COLUMNS; column++)
        columns[column] ??= this.blank(style);
    }
    return { cells, rows, columns, other: this.blank(0) };
  }

  private reach(row: number, column: number): void {
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  private put(row: number, column: number, cell: Cell): void {
    (this.cells[row] ??= [])[column] = cell;
  }

  private give(row: number, column: number, formula: string | null): void {
    const cell = this.cells[row]?.[column];
    if (cell) this.put(row, column, { ...cell, formula });
  }

  private cell(value: CellValue, style: number | null): Cell {
    const { numberFormat, locked, show } = this.format(style);
    return { value, formula: null, text: show(value, this.context.date1904), numberFormat, locked };
  }

  /** One object for all empty cells of a format: templates have them by the ten thousand. */
  private blank(style: number): Cell {
    const known = this.blanks.get(style) ?? this.cell(null, style);
    this.blanks.set(style, known);
    return known;
  }

  private format(style: number | null): CellFormat {
    return this.context.styles.formats[style ?? 0] ?? PLAIN_FORMAT;
  }
}
