import { formatNumber } from '../../quantity';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { textAt } from '../lib/cells';
import { RATE_TOLERANCE } from '../lib/execution';

/** More money spent than was budgeted. */
export const executedAboveBudget: TableCheck = {
  name: 'executed-above-budget',
  title: 'check.executed-above-budget',
  group: 'money',
  position: 4,
  severities: ['warning'],
  scope: 'table',
  run({ sheet, evaluation }, report) {
    for (const { row } of evaluation.budget) {
      const { budget, executed, cells, label } = row;
      if (budget === null || executed === null || budget < 0 || cells.executed === null) continue;
      if (executed - budget <= (budget * RATE_TOLERANCE) / 100) continue;
      report({
        severity: 'warning',
        at: { sheet, address: cells.executed },
        found: textAt(sheet, cells.executed),
        expected: note('check.expected-at-most', { value: formatNumber(budget, 6) }),
        message: note('check.executed-above-budget.found', {
          label,
          executed: formatNumber(executed, 6),
          budget: formatNumber(budget, 6),
        }),
        source: note('check.source-amounts'),
      });
    }
  },
};
