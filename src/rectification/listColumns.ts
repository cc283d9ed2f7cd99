import { columnName } from '../model';

/** The columns with their widths in characters; `several`: only where the list is of more than one table. */
const COLUMNS = [
  { id: 'number', width: 6 },
  { id: 'table-number', width: 6, several: true },
  { id: 'name', width: 20, several: true },
  { id: 'place', width: 12 },
  { id: 'severity', width: 8 },
  { id: 'check', width: 15 },
  { id: 'message', width: 38 },
  { id: 'found', width: 14 },
  { id: 'expected', width: 18 },
  { id: 'source', width: 26 },
  { id: 'verdict', width: 13 },
  { id: 'done', width: 22 },
] as const;
export type Column = (typeof COLUMNS)[number]['id'];

/** The row of the titles; the findings follow it. */
export const LIST_HEADER = 5;

/** The cells of a column of the list, from the first finding to row `last` (zero-based); absolute as $E$6:$E$9. */
export function columnOfList(id: Column, last: number, several: boolean): string {
  const letter = columnName(columnsFor(several).findIndex((column) => column.id === id));
  return `$${letter}$${LIST_HEADER + 2}:$${letter}$${Math.max(LIST_HEADER + 1, last) + 1}`;
}

export const columnsFor = (several: boolean): (typeof COLUMNS)[number][] =>
  COLUMNS.filter((column) => several || !('several' in column));
