import { formatNumber, formatPercent } from '../../quantity';
import { addUp } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** One of many indicators holds more than half of all their points. */
export const pointsConcentrated: TableCheck = {
  name: 'points-concentrated',
  title: 'check.points-concentrated',
  group: 'points',
  position: 8,
  severities: ['info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    const rows = rowsInUse(subject).flatMap(({ indicator, points }) =>
      points !== null && points.origin === 'cell' && points.cell !== null && points.value > 0
        ? [{ name: indicator.name, value: points.value, at: points.cell }]
        : [],
    );
    const all = addUp(rows.map(({ value }) => value));
    if (rows.length < FEWEST) return;
    for (const { name, value, at } of rows) {
      if (value * 2 <= all) continue;
      report({
        severity: 'info',
        at: { sheet, address: at },
        found: formatNumber(value),
        expected: note('check.expected-spread'),
        message: note('check.points-concentrated.found', { name, share: formatPercent(value / all, 0) }),
        source: note('check.source-weights'),
      });
    }
  },
};

/** Of few indicators one may well be what the project is about. */
const FEWEST = 4;
