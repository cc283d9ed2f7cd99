import { ofKind } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';

/** An annual report whose spending stops before the year's end. */
export const textCutOff: ReportCheck = {
  scope: 'report',
  name: 'text-cut-off',
  title: 'statement.text-cut-off',
  group: 'prose',
  position: 4,
  severities: ['info'],
  run({ statements }, report) {
    for (const { month, day, place } of ofKind(statements, 'cut-off')) {
      report({
        severity: 'info',
        at: place,
        found: place.words,
        expected: note('statement.expected-year-end'),
        message: note('statement.text-cut-off.found', { month, day }),
        source: note('statement.source-year'),
      });
    }
  },
};
