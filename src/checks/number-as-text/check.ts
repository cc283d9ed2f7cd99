import type { Address } from '../../model';
import { formatAddress } from '../../model';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { summedCells } from '../lib/summed';
import { putContent } from '../lib/repair';
import { halfWidth } from '../../text';

/** A number kept as text among real numbers: sums pass it over. */
export const numberAsText: TableCheck = {
  name: 'number-as-text',
  title: 'check.number-as-text',
  group: 'formulas',
  position: 4,
  severities: ['error', 'warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    const summed = summedCells(subject);
    for (const column of numberColumns(subject)) {
      const numbers = column.filter((at) => typeof sheet.cellAt(at.row, at.column).value === 'number');
      for (const at of column) {
        const value = numberIn(subject, at);
        const isSummed = summed.has(formatAddress(at));
        // A table typed throughout as text is no slip; one text among numbers is.
        if (value === null || (numbers.length < 2 && !isSummed)) continue;
        report({
          severity: isSummed ? 'error' : 'warning',
          at: { sheet, address: at },
          found: `'${textAt(sheet, at)}`,
          expected: String(value),
          message: note(isSummed ? 'check.number-as-text.summed' : 'check.number-as-text.found', {
            cell: formatAddress(at),
            found: textAt(sheet, at),
          }),
          source: note('check.source-formulas'),
          repair: putContent(sheet, at, { value, formula: null }),
        });
      }
    }
  },
};

/** The number that a text is; null for real numbers, formulas, words and percentages. */
function numberIn({ sheet }: TableSubject, { row, column }: Address): number | null {
  const { value, formula } = sheet.cellAt(row, column);
  if (typeof value !== 'string' || formula !== null) return null;
  const text = halfWidth(value).trim();
  return /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/** The cells that should hold numbers: points, scores and amounts, column by column. */
function numberColumns({ sheet, table }: TableSubject): Address[][] {
  const columns = new Map<number, Map<string, Address>>();
  const add = (at: Address | null): void => {
    if (at === null) return;
    const anchor = sheet.anchorAt(at.row, at.column);
    const column = columns.get(anchor.column) ?? new Map<string, Address>();
    column.set(formatAddress(anchor), anchor);
    columns.set(anchor.column, column);
  };
  for (const { cells } of table.indicators) [cells.points, cells.score].forEach(add);
  const points = [...columns.values()];
  columns.clear();
  for (const { cells } of table.budget) [cells.initial, cells.budget, cells.executed].forEach(add);
  return [...points, ...columns.values()].map((column) => [...column.values()]);
}
