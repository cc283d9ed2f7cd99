import type { Address } from '../model/address';
import { columnName } from '../model/address';
import type { CellValue } from '../model/cell';
import type { CellStyle, Link, NewCell } from '../model/change';
import { withoutNoise } from '../scoring';

/** What a cell may have besides its content. */
interface Extras {
  readonly numberFormat?: string;
  readonly link?: Link | null;
}

/** The cells of a sheet of ours, put in by the names of their columns. */
export class Grid<Column extends string> {
  readonly cells: NewCell[] = [];

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
    this.put(row, column, text === '' ? null : text, null, link ? 'link' : style, { link });
  }

  number(row: number, column: Column, value: number, numberFormat?: string): void {
    this.put(row, column, value, null, 'number', numberFormat === undefined ? {} : { numberFormat });
  }

  /** The number, or the word for "not known". */
  known(row: number, column: Column, value: number | null): void {
    if (value === null) this.text(row, column, this.unknown);
    else this.number(row, column, value);
  }

  /** `text` without "="; `value` is its result. */
  formula(
    row: number,
    column: Column,
    text: string,
    value: number,
    style: CellStyle = 'number',
    format?: string,
  ): void {
    this.put(row, column, value, `=${text}`, style, format === undefined ? {} : { numberFormat: format });
  }

  /** A number as it stands, or times a power of ten: then as a formula that shows both. */
  scaled(row: number, column: Column, value: number, factor: number, format?: string): number {
    if (factor === 1) {
      this.number(row, column, value, format);
      return value;
    }
    // Divided by a whole number where that is the same: 0.0001 would add noise.
    const divisor = Number((1 / factor).toPrecision(15));
    const isWhole = factor < 1 && Number.isInteger(divisor);
    const result = withoutNoise(isWhole ? value / divisor : value * factor);
    this.formula(row, column, isWhole ? `${value}/${divisor}` : `${value}*${factor}`, result, 'number', format);
    return result;
  }

  /** Borders for the cells of a row that hold nothing. */
  fill(row: number): void {
    const taken = new Set(this.cells.filter(({ address }) => address.row === row).map(({ address }) => address.column));
    for (const [index, column] of this.columns.entries()) if (!taken.has(index)) this.text(row, column, '');
  }

  numbersIn(column: Column, first: number, last: number): { readonly row: number; readonly value: number }[] {
    const index = this.columns.indexOf(column);
    return this.cells.flatMap(({ address, value }) => {
      const isThere = address.column === index && address.row >= first && address.row <= last;
      return isThere && typeof value === 'number' ? [{ row: address.row, value }] : [];
    });
  }

  private put(
    row: number,
    column: Column,
    value: CellValue,
    formula: string | null,
    style: CellStyle,
    { numberFormat, link }: Extras,
  ): void {
    const format = numberFormat === undefined ? {} : { numberFormat };
    this.cells.push({
      address: this.address(row, column),
      value,
      formula,
      style,
      ...format,
      ...(link ? { link } : {}),
    });
  }
}
