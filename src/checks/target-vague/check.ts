import { HEDGES, ONLY_BETTER } from '../../lexicon/quality';
import { withoutPunctuation } from '../../text';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** A target in words by which nobody can tell how much is asked for: 尽可能提高, 若干, 进一步加强. */
export const targetVague: TableCheck = {
  name: 'target-vague',
  title: 'check.target-vague',
  group: 'indicators',
  position: 9,
  severities: ['info'],
  forms: ['self-evaluation'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const { target, actual, cells, name } = indicator;
      const words = withoutPunctuation(target.text);
      // Repeated as the actual it is told of there.
      if (cells.target === null || words === withoutPunctuation(actual.text)) continue;
      if (!HEDGES.test(words) && !ONLY_BETTER.test(words)) continue;
      report({
        severity: 'info',
        at: { sheet, address: cells.target },
        found: target.text.trim(),
        expected: note('check.expected-measure'),
        message: note('check.target-vague.found', { name: name.trim(), target: target.text.trim() }),
        source: note('check.source-measured'),
      });
    }
  },
};
