import { ofKind } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';

/** "完成率超过30%" of indicators whose rates lie above 130%: by 30% over is meant. */
export const textOverWording: ReportCheck = {
  scope: 'report',
  name: 'text-over-wording',
  title: 'statement.text-over-wording',
  group: 'prose',
  position: 6,
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
