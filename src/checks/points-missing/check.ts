import { note } from '../../texts/note';
import type { Indicator } from '../../layout';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';

/** A row with a score whose points were left empty. */
export const pointsMissing: TableCheck = {
  name: 'points-missing',
  title: 'check.points-missing',
  group: 'completeness',
  position: 9,
  severities: ['warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table } = subject;
    const missing = table.indicators.filter((one) => isMissing(subject, one));
    if (missing.length * 2 >= table.indicators.length) return;
    for (const { name, points, entered } of missing) {
      report({
        severity: 'warning',
        at: { sheet, address: points?.cell ?? null },
        found: '',
        expected: note('check.expected-points'),
        message: note('check.points-missing.found', { name: name.trim(), score: String(entered.score) }),
        source: note('check.source-complete'),
      });
    }
  },
};

/** A score of its own above 0 beside an empty cell for points of its own. Parts (其中…) and rows with extra points have none. */
function isMissing({ sheet }: TableSubject, { points, entered, pointsRows, scoreRows, parentRow }: Indicator): boolean {
  if (!points || points.value !== null || textAt(sheet, points.cell) !== '') return false;
  const isOwn = pointsRows.first === pointsRows.last && scoreRows.first === scoreRows.last && parentRow === null;
  return isOwn && (entered.score ?? 0) > 0;
}
