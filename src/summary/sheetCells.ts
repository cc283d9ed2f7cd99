import type { AmountUnit } from '../layout';
import type { Address, CellStyle, Link, NewCell } from '../model';
import { columnName } from '../model';
import { withoutNoise } from '../scoring';

/** A formula, without "=", and its result. */
interface Computed {
  readonly formula: string;
  readonly value: number;
}

/** The cells of a generated sheet, put in by the names of their columns. */
export class SheetCells<Column extends string> {
  readonly cells: NewCell[] = [];
  /** The same by row and column: the working of a thousand tables has some hundred thousand cells. */
  private readonly placed = new Map<number, Map<number, NewCell>>();

  /** `unknown`: the word for a figure that is not known; no sum counts it. */
  constructor(
    private readonly columns: readonly Column[],
    readonly unknown: string,
  ) {}

  address(row: number, column: Column): Address {
    return { row, column: this.columns.indexOf(column) };
  }

  /** "K3" */
  cell(row: number, column: Column): string {
    return `${columnName(this.columns.indexOf(column))}${row + 1}`;
  }

  /** "K3:K9", both ends included. */
  range(column: Column, first: number, last: number): string {
    return `${this.cell(first, column)}:${this.cell(last, column)}`;
  }

  /** An empty text is written too: its border is part of the table. */
  text(row: number, column: Column, text: string, style: CellStyle = 'text', link: Link | null = null): void {
    const own = { value: text === '' ? null : text, formula: null };
    this.put(row, column, link ? { ...own, style: 'link', link } : { ...own, style });
  }

  number(row: number, column: Column, value: number, numberFormat?: string): void {
    this.put(row, column, { value, formula: null, style: 'number', ...withFormat(numberFormat) });
  }

  /** The number, or the word for "not known". */
  known(row: number, column: Column, value: number | null): void {
    if (value === null) this.text(row, column, this.unknown);
    else this.number(row, column, value);
  }

  formula(row: number, column: Column, computed: Computed, style: CellStyle = 'number', format?: string): void {
    const { formula, value } = computed;
    this.put(row, column, { value, formula: `=${formula}`, style, ...withFormat(format) });
  }

  /** A number as it stands, or times a power of ten: then as a formula that shows both. */
  scaled(row: number, column: Column, value: number, factor: number, format?: string): number {
    if (factor === 1) {
      this.number(row, column, value, format);
      return value;
    }
    // Divided by a whole number where that is the same: 0.0001 would add noise.
    const divisor = withoutNoise(1 / factor);
    const isWhole = factor < 1 && Number.isInteger(divisor);
    const result = withoutNoise(isWhole ? value / divisor : value * factor);
    const formula = isWhole ? `${value}/${divisor}` : `${value}*${factor}`;
    this.formula(row, column, { formula, value: result }, 'number', format);
    return result;
  }

  /** Borders for the cells of a row that hold nothing. */
  fill(row: number): void {
    for (const [index, column] of this.columns.entries())
      if (this.placed.get(row)?.has(index) !== true) this.text(row, column, '');
  }

  numbersIn(column: Column, first: number, last: number): { readonly row: number; readonly value: number }[] {
    const index = this.columns.indexOf(column);
    const found: { readonly row: number; readonly value: number }[] = [];
    for (let row = first; row <= last; row++) {
      const value = this.placed.get(row)?.get(index)?.value;
      if (typeof value === 'number') found.push({ row, value });
    }
    return found;
  }

  private put(row: number, column: Column, cell: Omit<NewCell, 'address'>): void {
    const placed: NewCell = { address: this.address(row, column), ...cell };
    this.cells.push(placed);
    const line = this.placed.get(row) ?? new Map<number, NewCell>();
    this.placed.set(row, line.set(placed.address.column, placed));
  }
}

const IN_YUAN: Readonly<Record<AmountUnit, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

/** How many `to` one `from` is: 元 in 万元 is 0.0001. */
export function factorOf(from: AmountUnit, to: AmountUnit): number {
  return IN_YUAN[from] / IN_YUAN[to];
}

const withFormat = (numberFormat: string | undefined): Pick<NewCell, 'numberFormat'> =>
  numberFormat === undefined ? {} : { numberFormat };
