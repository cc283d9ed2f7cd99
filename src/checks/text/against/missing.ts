import { withoutNumbering } from '../../../text/label';
import { formatAddress } from '../../../model/address';
import { note } from '../../../texts/note';
import { shown } from '../../../reportReader/figures';
import { tablesOf } from '../lib/bind';
import { numberRows } from '../lib/rows';
import type { TextCheck } from '../textCheck';
import { lines } from './indicators';
import { squeeze } from '../../../text/fold';

/** From this share on the lines of a report that have a row, it is plain that each should have one. */
const MOST = 0.6;
const FEWEST = 4;

/** A goal or indicator that the report names and the table has no row for. */
export const reportNoRow: TextCheck = {
  name: 'report-no-row',
  title: 'statement.report-no-row',
  severities: ['warning'],
  run(subject, report) {
    const all = lines(subject);
    const told = new Set<string>();
    for (const section of new Set(all.map(({ line }) => line.section))) {
      const own = all.filter(({ line }) => line.section === section);
      const found = own.filter((one) => one.isKnown);
      if (own.length < FEWEST || found.length < own.length * MOST || tablesOf(subject.tables, section).length === 0)
        continue;
      for (const { line, isKnown } of own) {
        if (isKnown || told.has(line.name)) continue;
        told.add(line.name);
        const figure = line.target ?? line.actual;
        if (!figure) continue;
        report({
          severity: 'warning',
          at: line.place,
          found: line.place.words,
          expected: note('statement.expected-row'),
          message: note('statement.report-no-row.found', { name: line.name, value: shown(figure) }),
          source: note('statement.source-decomposed'),
        });
      }
    }
  },
};

/** A row that the report says nothing of, where it goes through the indicators one by one. */
export const reportNoLine: TextCheck = {
  name: 'report-no-line',
  title: 'statement.report-no-line',
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
            cell: `${row.of.table.sheet}!${formatAddress(address)}`,
          }),
          source: note('statement.source-table'),
        });
      }
    }
  },
};
