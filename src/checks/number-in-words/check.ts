import { LEVEL_OF_COUNT } from '../../lexicon/quality';
import { compact, withoutBrackets } from '../../text';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** An indicator of number whose target gives no number. */
export const numberInWords: TableCheck = {
  name: 'number-in-words',
  title: 'check.number-in-words',
  group: 'indicators',
  position: 6,
  severities: ['info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const { levels, target, cells } = indicator;
      const level = levels.at(-1);
      if (!level || !LEVEL_OF_COUNT.test(withoutBrackets(compact(level.text)))) continue;
      const words = target.text.replaceAll(/一(?:批|些|定|部分)/g, '');
      const isWords = target.kind === 'qualitative' || words.trim() !== target.text.trim();
      if (!isWords || cells.target === null || /[\d一二三四五六七八九十百]/.test(words)) continue;
      report({
        severity: 'info',
        at: { sheet, address: cells.target },
        found: target.text.trim(),
        expected: note('check.expected-number'),
        message: note('check.number-in-words.found', { name: indicator.name, target: target.text.trim() }),
        source: note('check.source-measured'),
      });
    }
  },
};
