import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { Address } from '../../model';

/** Cells of one sheet, by row and column, as Univer's mutations carry them. */
export type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** The cells of one row by column; null where a cell is taken away. */
type Columns = Readonly<Record<number, ICellData | null>>;

/** The rows in it, in no order; Univer's types do not say that a row can be nothing. */
export function rowsOf(cells: Cells): [row: number, columns: Columns][] {
  const rows = cells as Readonly<Record<number, Columns | null | undefined>>;
  return Object.entries(rows).map(([row, columns]) => [Number(row), columns ?? {}]);
}

/** The addresses in it, in no order. */
export function addressesOf(cells: Cells): Address[] {
  return rowsOf(cells).flatMap(([row, columns]) =>
    Object.keys(columns).map((column) => ({ row, column: Number(column) })),
  );
}

export function matrix(cells: readonly { readonly address: Address; readonly data: ICellData }[]): Cells {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const { address, data } of cells) (rows[address.row] ??= {})[address.column] = data;
  return rows;
}

export function groupBySheet<T extends { readonly sheet: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(item.sheet);
    if (known) known.push(item);
    else groups.set(item.sheet, [item]);
  }
  return groups;
}
