import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** An actual that repeats the deadline of the target and names no day of completion. */
export const dateCopied: TableCheck = {
  name: 'date-copied',
  title: 'check.date-copied',
  group: 'values',
  position: 6,
  severities: ['warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator, why } of rowsInUse(subject)) {
      if (why?.id !== 'scoring.date-copied' || indicator.cells.actual === null) continue;
      report({
        severity: 'warning',
        at: { sheet, address: indicator.cells.actual },
        found: indicator.actual.text.trim(),
        expected: note('check.expected-day'),
        message: note('check.date-copied.found', { target: indicator.target.text.trim() }),
        source: note('check.source-readable'),
      });
    }
  },
};
