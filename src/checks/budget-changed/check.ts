import { formatNumber } from '../../quantity';
import { compareNumbers, mainRow } from '../../scoring';
import { note } from '../../texts/note';
import type { BudgetRow } from '../../layout';
import type { TableCheck } from '../check';
import { textAt } from '../lib/cells';
import { isChangeExplained } from '../lib/money';

/** The budget was cut to what was spent, or changed by half or more, and nothing says why. Rule sets that ask for the reason have a check of their own. */
export const budgetChanged: TableCheck = {
  name: 'budget-changed',
  title: 'check.budget-changed',
  group: 'money',
  position: 10,
  severities: ['info'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table, evaluation } = subject;
    const row = mainRow(table.budget);
    if ((evaluation.ruleSet.reasons?.adjustment ?? null) !== null || !row) return;
    const how = changeOf(row);
    if (how === null || isChangeExplained(subject)) return;
    report({
      severity: 'info',
      at: { sheet, address: row.cells.budget },
      found: textAt(sheet, row.cells.budget),
      expected: note('check.expected-explained'),
      message: note(`check.budget-changed.${how}`, {
        initial: formatNumber(row.initial ?? 0, 6),
        budget: formatNumber(row.budget ?? 0, 6),
      }),
      source: note('check.source-budget'),
    });
  },
};

/** Cut by a tenth or more to the very amount that was spent; changed by half or more. */
const CUT = 0.9;
const FAR = 0.5;

function changeOf({ initial, budget, executed, cells }: BudgetRow): 'cut' | 'far' | null {
  if (cells.budget === null || initial === null || budget === null || initial <= 0 || budget <= 0) return null;
  const ratio = budget / initial;
  if (executed !== null && compareNumbers(budget, executed) === 0 && compareNumbers(ratio, CUT) <= 0) return 'cut';
  return compareNumbers(Math.abs(ratio - 1), FAR) >= 0 ? 'far' : null;
}
