import { formatPercent, readQuantity } from '../../quantity';
import type { BudgetRow } from '../../layout';
import type { Sheet } from '../../model';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { textAt } from '../lib/cells';

/** An amount of money that is no one definite number: 165,52, 约100, 100（含追加20）. The rate beside it cannot be right or wrong. */
export const amountUnreadable: TableCheck = {
  name: 'amount-unreadable',
  title: 'check.amount-unreadable',
  group: 'money',
  position: 5,
  severities: ['error', 'warning'],
  scope: 'table',
  run({ sheet, table }, report) {
    for (const row of table.budget) {
      for (const { address } of row.problems) {
        if (address === null) continue;
        const found = textAt(sheet, address);
        const quantity = readQuantity(sheet.shownAt(address.row, address.column), { role: 'actual' });
        const isError = quantity.kind === 'ambiguous' && quantity.reason.id === 'quantity.cell-error';
        report({
          severity: isError ? 'error' : 'warning',
          at: { sheet, address },
          found,
          expected: note('check.expected-number'),
          message: messageOf(row, found, rateBeside(sheet, row)),
          source: note('check.source-readable'),
        });
      }
    }
  },
};

function messageOf({ label }: BudgetRow, found: string, rate: string | null): Note {
  return rate === null
    ? note('check.amount-unreadable.found', { label, found })
    : note('check.amount-unreadable.beside-rate', { label, found, rate });
}

/** The printed rate that rests on the amounts of the row, as it is shown. */
function rateBeside(sheet: Sheet, { cells, entered }: BudgetRow): string | null {
  if (cells.rate === null || entered.rate === null) return null;
  return textAt(sheet, cells.rate) || formatPercent(entered.rate);
}
