import { formatAddress } from '../../model';
import { formatNumber } from '../../quantity';
import { ofKind, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';
import { tablesOf } from '../lib/report/bind';

const EXACT = 0.005;

/** The score in the report against the printed total of the table. */
export const reportScoreDiffers: ReportCheck = {
  scope: 'report',
  name: 'report-score-differs',
  title: 'statement.report-score-differs',
  group: 'against-scores',
  position: 1,
  severities: ['error'],
  run({ statements, tables }, report) {
    for (const { score, place, section } of ofKind(statements, 'score')) {
      for (const { table } of tablesOf(tables, section)) {
        const printed = table.total?.entered ?? null;
        if (printed === null || Math.abs(printed - score.value) < EXACT) continue;
        const address = table.total?.cells.score;
        report({
          severity: 'error',
          at: place,
          found: shown(score),
          expected: formatNumber(printed),
          message: note('statement.report-score-differs.found', {
            found: shown(score),
            printed: formatNumber(printed),
            cell: address ? `${table.sheet}!${formatAddress(address)}` : table.sheet,
          }),
          source: note('statement.source-table'),
        });
      }
    }
  },
};
