import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { textAt } from '../lib/cells';
import { rowsInUse } from '../lib/rows';

/** A row declared qualitative whose target names a quantity. */
export const qualitativeHoldsNumber: TableCheck = {
  name: 'qualitative-holds-number',
  title: 'check.qualitative-holds-number',
  group: 'values',
  position: 9,
  severities: ['warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const { target, cells } = indicator;
      if (cells.target === null || !/^定性/.test(textAt(sheet, cells.operator))) continue;
      const holdsNumber =
        target.kind === 'several' ||
        (target.kind === 'ambiguous' && target.proposal !== null && target.proposal.unit !== null);
      if (!holdsNumber) continue;
      report({
        severity: 'warning',
        at: { sheet, address: cells.target },
        found: target.text.trim(),
        expected: note('check.expected-quantitative'),
        message: note('check.qualitative-holds-number.found', { target: target.text.trim() }),
        source: note('check.source-targets'),
      });
    }
  },
};
