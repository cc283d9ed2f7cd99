import { formatAddress } from '../../model';
import { compareUnits } from '../../quantity';
import { saysSame, shown, withUnit } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';
import { accountOf } from '../lib/report/account';
import { numberRows } from '../lib/report/rows';

/** The only cost of a project against what its final account says was spent. */
export const reportCostDiffers: ReportCheck = {
  scope: 'report',
  name: 'report-cost-differs',
  title: 'statement.report-cost-differs',
  group: 'against-money',
  position: 2,
  severities: ['warning'],
  run({ statements, tables }, report) {
    for (const bound of tables) {
      const account = accountOf(bound, statements);
      const costs = numberRows(bound).filter(({ indicator, unit }) => indicator.nature === 'cost' && isAmount(unit));
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
          cell: `${bound.table.sheet}!${formatAddress(address)}`,
        }),
        source: note('statement.source-table'),
      });
    }
  },
};

const isAmount = (unit: string | null): boolean => unit !== null && compareUnits(unit, '万元') !== null;
