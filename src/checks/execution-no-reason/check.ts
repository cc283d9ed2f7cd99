import { executionReasonCell } from '../../layout';
import type { Address } from '../../model';
import { formatPercent } from '../../quantity';
import type { LowExecution } from '../../rules';
import { lowExecutionAt } from '../../rules';
import type { BudgetResult } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import type { Execution } from '../lib/money';
import { contradicts, earnedShare, executionOf, executionRows, isUnspentExplained } from '../lib/money';
import { ruled } from '../lib/ruled';
import { isUnfinished } from '../lib/unfinished';

/** Little of the money was spent, and the table says nowhere why. */
export const executionNoReason: TableCheck = {
  name: 'execution-no-reason',
  title: 'check.execution-no-reason',
  group: 'money',
  position: 7,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet, evaluation } = subject;
    const execution = executionOf(subject);
    const low = execution && lowIn(subject, execution);
    if (!low || isSaidOtherwise(subject, execution) || isUnspentExplained(subject)) return;
    const at = reasonCell(subject, execution.result) ?? execution.at;
    report({
      severity: low.weight === 'warning' && !isUnfinished(subject) ? 'warning' : 'info',
      at: { sheet, address: at },
      found: textAt(sheet, at),
      expected: note('check.expected-explained'),
      message: note('check.execution-no-reason.found', {
        rate: formatPercent(execution.rate),
        limit: formatPercent(low.below),
      }),
      source: ruled('check.source-low-execution', evaluation, 'reasons.lowExecution'),
    });
  },
};

/** The limit that execution lies below; null too where the table prints a rate that is not low: then one of the two is wrong. */
function lowIn({ evaluation: { ruleSet } }: TableSubject, { rate, result }: Execution): LowExecution | null {
  const printed = result.row.entered.rate;
  if (printed !== null && lowExecutionAt(printed, ruleSet) === null) return null;
  return lowExecutionAt(rate, ruleSet);
}

/** Whether another finding says the same: full scores beside it, or a row of the table whose indicator is the rate and lacks its reason. */
function isSaidOtherwise(subject: TableSubject, { rate }: Execution): boolean {
  const rows = executionRows(subject);
  if (rows.some(({ deviation, hasReason }) => hasReason || deviation === 'under')) return true;
  const share = earnedShare(subject);
  return share !== null && contradicts(share, rate);
}

/** The cell in which the form wants the reason; null where it has none. */
const reasonCell = ({ sheet, table }: TableSubject, { row }: BudgetResult): Address | null =>
  executionReasonCell(sheet, table, row.row)?.address ?? null;
