import type { Indicator } from '../../layout';
import { withoutPunctuation } from '../../text';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** An actual that repeats the deadline of the target and names no day of completion. */
export const dateCopied: TableCheck = {
  name: 'date-copied',
  title: 'check.date-copied',
  group: 'values',
  position: 6,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator, why } of rowsInUse(subject)) {
      const isCopied = why?.id === 'scoring.date-copied';
      if ((!isCopied && !isSameDay(indicator)) || indicator.cells.actual === null) continue;
      report({
        // Work may well end on its last day.
        severity: isCopied ? 'warning' : 'info',
        at: { sheet, address: indicator.cells.actual },
        found: indicator.actual.text.trim(),
        expected: note('check.expected-day'),
        message: note(isCopied ? 'check.date-copied.found' : 'check.date-copied.same', {
          target: indicator.target.text.trim(),
        }),
        source: note('check.source-readable'),
      });
    }
  },
};

/** Two dates in the very same words. */
const isSameDay = ({ target, actual }: Indicator): boolean =>
  target.kind === 'date' &&
  actual.kind === 'date' &&
  withoutPunctuation(target.text) === withoutPunctuation(actual.text);
