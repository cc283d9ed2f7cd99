import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';
import { isSlip } from '../lib/slips';

/** A target that cannot be read as it stands. */
export const targetUnreadable: TableCheck = {
  name: 'target-unreadable',
  title: 'check.target-unreadable',
  group: 'values',
  position: 1,
  severities: ['error', 'warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const { target, cells } = indicator;
      if (target.kind !== 'ambiguous' || cells.target === null || !isSlip(target.reason)) continue;
      report({
        severity: target.reason.id === 'quantity.cell-error' ? 'error' : 'warning',
        at: { sheet, address: cells.target },
        found: target.text.trim(),
        expected: note('check.expected-number'),
        message: target.reason,
        source: note('check.source-readable'),
      });
    }
  },
};
