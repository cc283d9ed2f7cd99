import { SAYS_NOTHING } from '../../lexicon/quality';
import { withoutPunctuation } from '../../text';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { ruled } from '../lib/ruled';
import { rowsInUse } from '../lib/rows';

/** A reason that is due and names no cause: 超额完成, 客观原因. */
export const reasonSaysNothing: TableCheck = {
  name: 'reason-says-nothing',
  title: 'check.reason-says-nothing',
  group: 'reasons',
  position: 5,
  severities: ['warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet, evaluation } = subject;
    for (const { indicator, needsReason, hasReason } of rowsInUse(subject)) {
      const { reason, cells } = indicator;
      if (needsReason !== true || !hasReason || cells.reason === null) continue;
      if (!SAYS_NOTHING.test(withoutPunctuation(reason))) continue;
      report({
        severity: 'warning',
        at: { sheet, address: cells.reason },
        found: reason.trim(),
        expected: note('check.expected-reason'),
        message: note('check.reason-says-nothing.found', { reason: reason.trim() }),
        source: ruled('check.source-reasons', evaluation, 'reasons.missed'),
      });
    }
  },
};
