import type { BudgetRow } from '../../layout';
import type { Address } from '../../model';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { isUnfilled, isUnfinished } from '../lib/unfinished';

/** The whole money with a budget and nothing spent, or spent without a budget: the cell was left empty. */
export const amountMissing: TableCheck = {
  name: 'amount-missing',
  title: 'check.amount-missing',
  group: 'completeness',
  position: 7,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table } = subject;
    if (isUnfilled(subject)) return;
    for (const row of table.budget.filter(({ isPart }) => !isPart)) {
      const missing = missingIn(subject, row);
      if (missing === null) continue;
      // A budget that was not changed is often left out beside the first one; of what stands in the parts the sum can be seen.
      const isInParts = table.budget.some((part) => part.isPart && (part[missing.side] ?? 0) > 0);
      const isSure = !(missing.side === 'budget' && row.initial !== null) && !isInParts && !isUnfinished(subject);
      report({
        severity: isSure ? 'warning' : 'info',
        at: { sheet, address: missing.at },
        found: '',
        expected: note(`check.expected-amount.${missing.side}`),
        message: note(`check.amount-missing.${missing.side}`, { label: row.label }),
        source: note('check.source-complete'),
      });
    }
  },
};

function missingIn(
  { sheet }: TableSubject,
  { cells, budget, executed, initial }: BudgetRow,
): { readonly side: 'budget' | 'executed'; readonly at: Address } | null {
  const isEmpty = (at: Address | null): at is Address => at !== null && textAt(sheet, at) === '';
  if (executed === null && isEmpty(cells.executed) && ((budget ?? 0) > 0 || (initial ?? 0) > 0))
    return { side: 'executed', at: cells.executed };
  if (budget === null && isEmpty(cells.budget) && (executed ?? 0) > 0) return { side: 'budget', at: cells.budget };
  return null;
}
