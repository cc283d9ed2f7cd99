import { compareUnits } from '../../quantity';
import { PER_PERIOD } from '../../lexicon/perEach';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse, sharesValue } from '../lib/rows';

/** The unit of the actual against that of the target. */
export const unitDiffers: TableCheck = {
  name: 'unit-differs',
  title: 'check.unit-differs',
  group: 'values',
  position: 3,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator, why } of rowsInUse(subject)) {
      const { target, actual, cells } = indicator;
      if (why?.id === 'scoring.unit-slip' && cells.actual !== null && target.kind === 'number') {
        report({
          severity: 'warning',
          at: { sheet, address: cells.actual },
          found: actual.text.trim(),
          expected: target.unit ?? '',
          message: why,
          source: note('check.source-units'),
        });
        continue;
      }
      if (target.kind !== 'number' || actual.kind !== 'number' || cells.actual === null) continue;
      if (target.unit === null || actual.unit === null || sharesValue(subject, indicator)) continue;
      const relation = compareUnits(actual.unit, target.unit);
      if (relation !== null && relation.remark === null) continue;
      if (PER_PERIOD.test(target.unit) && compareUnits(actual.unit, target.unit.replace(PER_PERIOD, ''))) continue;
      const units = { target: target.unit, actual: actual.unit };
      report({
        severity: relation === null ? 'warning' : 'info',
        at: { sheet, address: cells.actual },
        found: actual.text.trim(),
        expected: target.unit,
        message: note(relation === null ? 'check.unit-differs.found' : 'check.unit-differs.kindred', units),
        source: note('check.source-units'),
      });
    }
  },
};
