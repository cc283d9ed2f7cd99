import { compareUnits } from '../../quantity';
import { saysSame } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';
import { cellOf, pairsIn } from '../lib/report/pairs';
import type { NumberRow } from '../lib/report/rows';

/** The same thing in another counting word: 项 in the text, 个 in the table. Told once for each row. */
export const reportUnitDiffers: ReportCheck = {
  scope: 'report',
  name: 'report-unit-differs',
  title: 'statement.report-unit-differs',
  group: 'against-rows',
  position: 2,
  severities: ['info'],
  run(subject, report) {
    const told = new Set<NumberRow['indicator']>();
    for (const { figure, row, place, side } of pairsIn(subject)) {
      const value = side === 'target' ? row.target : row.actual;
      const relation = compareUnits(figure.unit, row.unit);
      if (value === null || figure.unit === null || row.unit === null || !relation?.remark) continue;
      if (told.has(row.indicator) || !saysSame(figure, value, row.unit)) continue;
      told.add(row.indicator);
      report({
        severity: 'info',
        at: place,
        found: figure.unit,
        expected: row.unit,
        message: note('statement.report-unit-differs.found', {
          name: row.indicator.name,
          found: figure.unit,
          unit: row.unit,
          cell: cellOf(row, side),
        }),
        source: note('statement.source-table'),
      });
    }
  },
};
