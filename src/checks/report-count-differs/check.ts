import type { CountStatement } from '../../reportReader';
import { ofKind, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { BoundTable, ReportCheck } from '../check';
import { tablesOf } from '../lib/report/bind';
import { isOfLevel } from '../lib/report/levels';

/** The counts of indicators in the report against the rows of the table. */
export const reportCountDiffers: ReportCheck = {
  scope: 'report',
  name: 'report-count-differs',
  title: 'statement.report-count-differs',
  group: 'against-scores',
  position: 3,
  severities: ['warning'],
  run({ statements, tables }, report) {
    for (const one of ofKind(statements, 'count').filter((count) => !count.inTable)) {
      if (one.what === 'open') continue; // which rows wait for a person, the table does not say
      for (const bound of tablesOf(tables, one.section)) {
        const rights = countsIn(bound, one);
        const [right] = rights;
        if (right === undefined || rights.includes(one.figure.value)) continue;
        report({
          severity: 'warning',
          at: one.place,
          found: shown(one.figure),
          expected: String(right),
          message: note(`statement.report-count-differs.${one.what}`, {
            found: shown(one.figure),
            right,
            level: one.level,
          }),
          source: note('statement.source-table'),
        });
      }
    }
  },
};

/** The numbers of rows that a count may mean; none where rows of the table leave it open. */
function countsIn({ evaluation }: BoundTable, { what, level }: CountStatement): number[] {
  const all = evaluation.indicators.filter(({ status }) => status !== 'not-applicable' && status !== 'placeholder');
  // Rows on deciding and managing have no target; some reports count them, most do not.
  const rows = all.filter(({ indicator }) => indicator.target.kind !== 'none');
  if (what === 'all') return [rows.length, all.length];
  if (what === 'level') {
    const own = [rows, all].map((some) => some.filter(({ indicator }) => isOfLevel(indicator.path, level)).length);
    return own.filter((count) => count > 0);
  }
  const open = (some: typeof rows) =>
    some.filter(({ deviation, completion }) => deviation === null && completion === null);
  if (rows.some(({ status, completion }) => status === 'ambiguous' && completion === null)) return [];
  const under = rows.filter(({ deviation }) => deviation === 'under').length;
  if (what === 'over') return [rows.filter(({ deviation }) => deviation === 'over').length];
  // Worded indicators that nobody has judged may count either way.
  if (open(rows).length > 0) return [];
  return what === 'undone' ? [under] : [rows.length - under, all.length - under];
}
