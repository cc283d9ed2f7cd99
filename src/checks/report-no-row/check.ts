import { shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';
import { tablesOf } from '../lib/report/bind';
import { lines } from '../lib/report/lines';

/** From this share on the lines of a report that have a row, it is plain that each should have one. */
const MOST = 0.6;

const FEWEST = 4;

/** A goal or indicator that the report names and the table has no row for. */
export const reportNoRow: ReportCheck = {
  scope: 'report',
  name: 'report-no-row',
  title: 'statement.report-no-row',
  group: 'against-rows',
  position: 3,
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
