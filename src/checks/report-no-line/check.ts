import { formatAddress } from '../../model';
import { squeeze, withoutNumbering } from '../../text';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';
import { tablesOf } from '../lib/report/bind';
import { lines } from '../lib/report/lines';
import { numberRows } from '../lib/report/rows';

/** From this share on the lines of a report that have a row, it is plain that each should have one. */
const MOST = 0.6;

const FEWEST = 4;

/** A row that the report says nothing of, where it goes through the indicators one by one. */
export const reportNoLine: ReportCheck = {
  scope: 'report',
  name: 'report-no-line',
  title: 'statement.report-no-line',
  group: 'against-rows',
  position: 4,
  severities: ['info'],
  run(subject, report) {
    const all = lines(subject).filter(({ line }) => line.actual !== null);
    for (const section of new Set(all.map(({ line }) => line.section))) {
      const own = all.filter(({ line }) => line.section === section);
      const told = new Set(
        own.flatMap(({ row, candidates }) => [...(row ? [row] : []), ...candidates].map((one) => one.indicator)),
      );
      const rows = tablesOf(subject.tables, section).flatMap(numberRows);
      const silent = rows.filter(
        (row) => !told.has(row.indicator) && !section.prose.includes(squeeze(withoutNumbering(row.indicator.name))),
      );
      const last = own.at(-1)?.line;
      if (!last || told.size < FEWEST || told.size < rows.length * MOST) continue;
      for (const row of silent) {
        const address = row.indicator.cells.name;
        report({
          severity: 'info',
          at: last.place,
          found: note('statement.found-no-line'),
          expected: row.indicator.name,
          message: note('statement.report-no-line.found', {
            name: row.indicator.name,
            cell: `${row.bound.table.sheet}!${formatAddress(address)}`,
          }),
          source: note('statement.source-table'),
        });
      }
    }
  },
};
