import { roundLikeExcel } from '../../decimal';
import type { BudgetRow } from '../../layout';
import { executionReasonCell } from '../../layout';
import { asksOfChange } from '../../lexicon/spending';
import { formatNumber } from '../../quantity';
import type { RuleSet } from '../../rules';
import { reachesThreshold } from '../../rules';
import { STEP_DECIMALS, mainRow } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { isChangeExplained } from '../lib/money';
import { ruled } from '../lib/ruled';
import { isUnfinished } from '../lib/unfinished';

/** The budget was changed in the year, the rule set asks for a reason, and the table says nowhere why. */
export const adjustmentNoReason: TableCheck = {
  name: 'adjustment-no-reason',
  title: 'check.adjustment-no-reason',
  group: 'money',
  position: 8,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table, evaluation } = subject;
    const row = mainRow(table.budget);
    if (!row || !isFar(row, evaluation.ruleSet) || isChangeExplained(subject)) return;
    report({
      severity: isUnfinished(subject) || asksOtherwise(subject, row) ? 'info' : 'warning',
      at: { sheet, address: row.cells.budget },
      found: textAt(sheet, row.cells.budget),
      expected: note('check.expected-explained'),
      message: note('check.adjustment-no-reason.found', {
        initial: formatNumber(row.initial ?? 0, 6),
        budget: formatNumber(row.budget ?? 0, 6),
      }),
      source: ruled('check.source-adjustment', evaluation, 'reasons.adjustment'),
    });
  },
};

/** Whether the form prints in its cell for reasons what it asks for, and a change of the budget is not among it. */
function asksOtherwise({ sheet, table }: TableSubject, { row }: BudgetRow): boolean {
  const cell = executionReasonCell(sheet, table, row)?.address;
  const printed = cell ? textAt(sheet, cell) : '';
  return printed.trim() !== '' && !asksOfChange(printed);
}

/** Whether the budget of the year lies as far from the initial one, either way, as the rule set lets pass without a word. */
function isFar({ initial, budget, cells }: BudgetRow, { reasons }: RuleSet): boolean {
  const limit = reasons?.adjustment ?? null;
  if (limit === null || initial === null || budget === null || cells.budget === null) return false;
  if (initial === 0) return budget !== 0;
  return reachesThreshold(roundLikeExcel(Math.abs(budget / initial - 1), STEP_DECIMALS), limit);
}
