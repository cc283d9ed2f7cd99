import { readQuantity } from '../../quantity';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { textAt } from '../lib/cells';
import { isSlip } from '../lib/slips';

/** An amount of money that is no number as it stands: 165,52 or 11,25791万元. */
export const amountUnreadable: TableCheck = {
  name: 'amount-unreadable',
  title: 'check.amount-unreadable',
  group: 'money',
  position: 5,
  severities: ['error', 'warning'],
  scope: 'table',
  run({ sheet, table }, report) {
    for (const { cells, label } of table.budget) {
      for (const at of [cells.initial, cells.budget, cells.executed]) {
        if (at === null) continue;
        const quantity = readQuantity(sheet.shownAt(at.row, at.column), { role: 'actual' });
        if (quantity.kind !== 'ambiguous' || !isSlip(quantity.reason)) continue;
        report({
          severity: quantity.reason.id === 'quantity.cell-error' ? 'error' : 'warning',
          at: { sheet, address: at },
          found: textAt(sheet, at),
          expected: note('check.expected-number'),
          message: note('check.amount-unreadable.found', { label, found: textAt(sheet, at) }),
          source: note('check.source-readable'),
        });
      }
    }
  },
};
