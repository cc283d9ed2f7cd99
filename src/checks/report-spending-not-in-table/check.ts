import { compareUnits, formatPercent } from '../../quantity';
import { ofKind, withUnit } from '../../reportReader';
import { note } from '../../texts/note';
import type { BoundTable, ReportCheck, ReportSubject } from '../check';
import { spentIn } from '../lib/report/execution';

const LOW = 0.8;

/** Much of the money was not spent, and the table has the budget alone: who reads only the table cannot know. */
export const reportSpendingNotInTable: ReportCheck = {
  scope: 'report',
  name: 'report-spending-not-in-table',
  title: 'statement.report-spending-not-in-table',
  group: 'against-money',
  position: 3,
  severities: ['info'],
  run(subject, report) {
    for (const bound of subject.tables) {
      const found = spendingBeside(bound, subject);
      if (!found || found.rate >= LOW) continue;
      report({
        severity: 'info',
        at: found.place,
        found: found.text,
        expected: note('statement.expected-executed'),
        message: note('statement.report-spending-not-in-table.found', {
          found: found.text,
          budget: withUnit(found.budget, bound.table.amountUnit),
          rate: formatPercent(found.rate),
          sheet: bound.table.sheet,
        }),
        source: note('statement.source-execution-told'),
      });
    }
  },
};

function spendingBeside({ table, section }: BoundTable, { statements }: ReportSubject) {
  const whole = table.budget.find((row) => !row.isPart);
  const budget = whole?.budget ?? null;
  if (section === null || budget === null || budget <= 0 || table.budget.some((row) => row.executed !== null))
    return null;
  for (const one of ofKind(statements, 'execution')) {
    const spent = one.section === section && one.subject === '' && one.rate === null ? spentIn(one) : null;
    const factor = spent ? compareUnits(spent.unit, table.amountUnit)?.factor : undefined;
    if (spent && factor !== undefined)
      return { budget, rate: (spent.value * factor) / budget, text: spent.text, place: one.place };
  }
  return null;
}
