import { isNegativePlausible } from '../lib/negative';
import { note } from '../../texts/note';
import type { Address } from '../../model';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { rowsInUse } from '../lib/rows';

/** A count, a rate or an amount of money below nothing. */
export const negativeValue: TableCheck = {
  name: 'negative-value',
  title: 'check.negative-value',
  group: 'values',
  position: 16,
  severities: ['warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const at of [...negativeRows(subject), ...negativeMoney(subject)]) {
      const found = textAt(sheet, at);
      report({
        severity: 'warning',
        at: { sheet, address: at },
        found,
        expected: note('check.expected-not-negative'),
        message: note('check.negative-value.found', { found }),
        source: note('check.source-readable'),
      });
    }
  },
};

function negativeRows(subject: TableSubject): Address[] {
  return rowsInUse(subject).flatMap(({ indicator: { name, target, actual, cells } }) => {
    if (isNegativePlausible(name) || target.kind !== 'number' || actual.kind !== 'number') return [];
    return target.value >= 0 && actual.value < 0 && cells.actual ? [cells.actual] : [];
  });
}

/** Money that was given or spent. What was given less, or back, stands in columns of its own. */
function negativeMoney({ table }: TableSubject): Address[] {
  return table.budget.flatMap(({ cells, initial, budget, executed }) =>
    (
      [
        [cells.initial, initial],
        [cells.budget, budget],
        [cells.executed, executed],
      ] as const
    ).flatMap(([at, amount]) => (at && amount !== null && amount < 0 ? [at] : [])),
  );
}
