import type { Quantity } from '../../quantity';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';
import { isSlip } from '../lib/slips';

/** An actual that cannot be read as it stands, or describes where the target is a quantity. */
export const actualUnreadable: TableCheck = {
  name: 'actual-unreadable',
  title: 'check.actual-unreadable',
  group: 'values',
  position: 2,
  severities: ['error', 'warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const { target, actual, cells } = indicator;
      const reason = reasonOf(target, actual);
      if (reason === null || cells.actual === null) continue;
      report({
        severity: reason.id === 'quantity.cell-error' ? 'error' : 'warning',
        at: { sheet, address: cells.actual },
        found: actual.text.trim(),
        expected: note('check.expected-number'),
        message: reason,
        source: note('check.source-readable'),
      });
    }
  },
};

/** Words that plainly say yes or no are an answer; words that only describe (满意 for ≥96) are none. */
function reasonOf(target: Quantity, actual: Quantity): Note | null {
  if (actual.kind === 'ambiguous') return isSlip(actual.reason) ? actual.reason : null;
  const describes = target.kind === 'number' && actual.kind === 'qualitative' && actual.verdict === null;
  const isShort = actual.text.trim().length <= LONGEST_WORD;
  return describes && isShort ? note('scoring.words-for-number', { actual: actual.text.trim() }) : null;
}

/** Longer texts are sentences, which may well say how it was met. */
const LONGEST_WORD = 6;
