import { DESCRIBES } from '../../lexicon/quality';
import { withoutPunctuation } from '../../text';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** An actual that repeats, word for word, a target in words: nobody can see from it what came of it. */
export const wordsCopied: TableCheck = {
  name: 'words-copied',
  title: 'check.words-copied',
  group: 'indicators',
  position: 1,
  severities: ['info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const { target, actual, cells } = indicator;
      const words = withoutPunctuation(actual.text);
      if (cells.actual === null || words === '' || words !== withoutPunctuation(target.text)) continue;
      if (/\d/.test(words.replaceAll(LISTED, '')) || NOTHING.test(words) || !isDescribed(target.kind, words)) continue;
      report({
        severity: 'info',
        at: { sheet, address: cells.actual },
        found: actual.text.trim(),
        expected: note('check.expected-result'),
        message: note('check.words-copied.found', { target: target.text.trim() }),
        source: note('check.source-measured'),
      });
    }
  },
};

/** The numbers of a list within the text, its stops taken away. */
const LISTED = /(?<!\d)\d(?=[\u4e00-\u9fff]{3})/g;

/** That nothing happened is a result, however often it is said. */
const NOTHING = /^(?:[无零未没]|不(?!断))/;

const isDescribed = (kind: string, words: string): boolean =>
  (kind === 'qualitative' || kind === 'ambiguous') && (words.length > 4 || DESCRIBES.test(words));
