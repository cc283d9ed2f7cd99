import { goalGaps } from '../../layout';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { isUnfilled, isUnfinished } from '../lib/unfinished';

/** A goal of the year without what came of it, or what came of it without the goal. */
export const goalMissing: TableCheck = {
  name: 'goal-missing',
  title: 'check.goal-missing',
  group: 'completeness',
  position: 5,
  severities: ['warning', 'info'],
  forms: ['self-evaluation'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table } = subject;
    // A form that nobody has begun to fill in is told of once, by its actual values.
    if (isUnfilled(subject)) return;
    for (const { side, cell, written } of goalGaps(sheet, table)) {
      report({
        severity: isUnfinished(subject) ? 'info' : 'warning',
        at: { sheet, address: cell },
        found: written,
        expected: note(`check.expected-goal.${side}`),
        message: note(`check.goal-missing.${side}`),
        source: note('check.source-complete'),
      });
    }
  },
};
