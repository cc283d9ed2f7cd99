import { formatAddress } from '../../model/address';
import { compareUnits, formatPercent } from '../../quantity';
import { note } from '../../texts/note';
import { accountOf } from '../lib/report/account';
import { saysSame, shown, withUnit } from '../../reportReader/figures';
import { numberRows } from '../lib/report/rows';
import { spentIn } from '../text-rate-wrong/check';
import { ofKind } from '../../reportReader/statement';
import type { ReportSubject, ReportTable, TextCheck } from '../reportCheck';

/** The only cost of a project against what its final account says was spent. */
export const reportCostDiffers: TextCheck = {
  name: 'report-cost-differs',
  title: 'statement.report-cost-differs',
  severities: ['warning'],
  run({ statements, tables }, report) {
    for (const of of tables) {
      const account = accountOf(of, statements);
      const costs = numberRows(of).filter(({ indicator, unit }) => indicator.nature === 'cost' && isAmount(unit));
      const [cost, second] = costs;
      const address = cost?.indicator.cells.actual;
      if (!account || !cost || second || cost.actual === null || !address) continue;
      if (saysSame(account.spent, cost.actual, cost.unit)) continue;
      report({
        severity: 'warning',
        at: account.statement.place,
        found: shown(account.spent),
        expected: withUnit(cost.actual, cost.unit),
        message: note('statement.report-cost-differs.found', {
          name: cost.indicator.name,
          found: shown(account.spent),
          value: withUnit(cost.actual, cost.unit),
          cell: `${of.table.sheet}!${formatAddress(address)}`,
        }),
        source: note('statement.source-table'),
      });
    }
  },
};

const isAmount = (unit: string | null): boolean => unit !== null && compareUnits(unit, '万元') !== null;

const LOW = 0.8;

/** Much of the money was not spent, and the table has the budget alone: who reads only the table cannot know. */
export const reportSpendingNotInTable: TextCheck = {
  name: 'report-spending-not-in-table',
  title: 'statement.report-spending-not-in-table',
  severities: ['info'],
  run(subject, report) {
    for (const of of subject.tables) {
      const found = spendingBeside(of, subject);
      if (!found || found.rate >= LOW) continue;
      report({
        severity: 'info',
        at: found.place,
        found: found.text,
        expected: note('statement.expected-executed'),
        message: note('statement.report-spending-not-in-table.found', {
          found: found.text,
          budget: withUnit(found.budget, of.table.amountUnit),
          rate: formatPercent(found.rate),
          sheet: of.table.sheet,
        }),
        source: note('statement.source-execution-told'),
      });
    }
  },
};

function spendingBeside({ table, section }: ReportTable, { statements }: ReportSubject) {
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
