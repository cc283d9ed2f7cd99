import type { TableSubject } from '../check';
import type { ComputedCell } from './computed';
import { referencesIn } from '../../formulaSyntax';

/**
 * The rows of other indicators or amounts that a computed cell reads in place of its own (zero-based); none where it reads its own
 * row, or nothing but fixed cells outside of the table's rows.
 */
export function rowsElsewhere({ sheet, table }: TableSubject, { cell, rows }: ComputedCell): number[] {
  if (cell.formula === null) return [];
  const used = new Set([...table.indicators, ...table.budget].map(({ row }) => row));
  const elsewhere = new Set<number>();
  for (const { range } of referencesIn(cell.formula)) {
    const cover = sheet.coverAt(range.top, range.left);
    const bottom = Math.max(range.bottom, cover.bottom);
    if (bottom >= rows.first && Math.min(range.top, cover.top) <= rows.last) return [];
    if (used.has(range.top)) elsewhere.add(range.top);
  }
  return [...elsewhere];
}
