import type { FormulaPlace, Term } from '../formulas';
import { SheetNames } from '../formulas';
import type { Address, DefinedName, Cell, CellValue, CellContent, CellStyle, NewCell } from '../model';
import { formatAddress, quoteSheet, EMPTY_CELL, EMPTY_CONTENT } from '../model';
import type { CellRole, PlannedCell } from './planned';

/** The columns of the working paper, from A. */
export const PAPER = {
  place: 0,
  name: 1,
  target: 2,
  actual: 3,
  completion: 4,
  deviation: 5,
  points: 6,
  computed: 7,
  entered: 8,
  difference: 9,
  remark: 10,
} as const;
export const PAPER_WIDTHS: readonly number[] = [8, 36, 20, 20, 10, 10, 8, 10, 10, 8, 50];

export type PaperColumn = keyof typeof PAPER;

/**
 * The working paper while it is being made: cells are put in row by row. Formulas of ours take their inputs from the paper's own
 * cells, which link to the template's.
 */
export class PaperGrid {
  readonly cells: NewCell[] = [];
  readonly formulas: string[] = [];
  /** The computed figures among the cells, for listing them. */
  readonly figures: PlannedCell[] = [];
  readonly names: SheetNames;
  private readonly rows = new Map<number, Map<number, Cell>>();
  private row = 0;

  /** `names` are those of the workbook: a paper of an earlier writing has its names already. */
  constructor(
    readonly name: string,
    private readonly isLive: boolean,
    names: readonly DefinedName[],
  ) {
    this.names = new SheetNames(name, names);
  }

  /** The row that is being filled, zero-based. */
  get current(): number {
    return this.row;
  }

  nextRow(): void {
    this.row++;
  }

  /** Does something in another row, and comes back. */
  inRow(row: number, write: () => void): void {
    const { current } = this;
    this.row = row;
    write();
    this.row = current;
  }

  at(column: PaperColumn): Address {
    return { row: this.row, column: PAPER[column] };
  }

  /** Where formulas of the paper find their inputs: what was put into the current row and those before. */
  place(): FormulaPlace {
    return { sheet: this, names: this.names };
  }

  cellAt(row: number, column: number): Cell {
    return this.rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  text(column: PaperColumn, text: string, style: CellStyle = 'text'): void {
    if (text !== '') this.put(column, text, null, style);
  }

  number(column: PaperColumn, value: number, style: CellStyle = 'number'): void {
    this.put(column, value, null, style);
  }

  /** A figure by formula; with a role it is listed among what is written for the table. */
  term(column: PaperColumn, term: Term | null, style: CellStyle = 'number', role: CellRole | null = null): void {
    if (term === null) return;
    if (this.isLive) this.formulas.push(term.text);
    const after = this.put(column, term.value, `=${term.text}`, style);
    if (role === null) return;
    const change = { kind: 'cell', sheet: this.name, address: this.at(column), before: EMPTY_CONTENT, after } as const;
    this.figures.push({ role, sheet: this.name, change });
  }

  /** A link to a cell of a sheet: shows what stands there, and stays empty where nothing does. `value` is what stands there. */
  link(column: PaperColumn, sheet: string, address: Address | null, value: CellValue, style: CellStyle = 'text'): void {
    if (address === null) return;
    const cell = `${quoteSheet(sheet)}!${formatAddress(address)}`;
    this.put(column, value ?? '', `=IF(${cell}="","",${cell})`, style);
  }

  private put(column: PaperColumn, value: CellValue, formula: string | null, style: CellStyle): CellContent {
    const address = this.at(column);
    const content = { value, formula: this.isLive ? formula : null };
    this.cells.push({ address, ...content, style });
    const row = this.rows.get(address.row) ?? new Map<number, Cell>();
    this.rows.set(address.row, row.set(address.column, { ...EMPTY_CELL, value }));
    return content;
  }
}
