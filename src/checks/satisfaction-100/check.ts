import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** Satisfaction of exactly 100%: reviewers ask for the sample. */
export const satisfaction100: TableCheck = {
  name: 'satisfaction-100',
  title: 'check.satisfaction-100',
  severities: ['info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const { nature, target, actual, cells } = indicator;
      if (nature !== 'satisfaction' || actual.kind !== 'number' || cells.actual === null) continue;
      const inPercent = actual.unit === '%' || (actual.unit === null && target.kind === 'number' && target.value > 1);
      if (!inPercent || actual.value !== 100) continue;
      report({
        severity: 'info',
        at: { sheet, address: cells.actual },
        found: actual.text.trim(),
        expected: note('check.expected-sample'),
        message: note('check.satisfaction-100.found', { name: indicator.name }),
        source: note('check.source-satisfaction'),
      });
    }
  },
};
