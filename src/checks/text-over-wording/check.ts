import { note } from '../../texts/note';
import { ofKind } from '../../reportReader/statement';
import type { TextCheck } from '../reportCheck';

/** "完成率超过30%" of indicators whose rates lie above 130%: by 30% over is meant. */
export const textOverWording: TextCheck = {
  name: 'text-over-wording',
  title: 'statement.text-over-wording',
  severities: ['info'],
  run({ statements }, report) {
    for (const one of ofKind(statements, 'over-wording')) {
      report({
        severity: 'info',
        at: one.place,
        found: one.place.words,
        expected: note('statement.expected-over', { share: one.share, rate: 100 + one.share }),
        message: note('statement.text-over-wording.found', { share: one.share, rate: 100 + one.share }),
        source: note('statement.source-over'),
      });
    }
  },
};
