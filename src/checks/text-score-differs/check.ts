import { ofKind, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';
import { sectionsIn } from '../lib/report/sections';

/** A total score with two values in one section. */
export const textScoreDiffers: ReportCheck = {
  scope: 'report',
  name: 'text-score-differs',
  title: 'statement.text-score-differs',
  group: 'consistency',
  position: 4,
  severities: ['error'],
  run({ statements }, report) {
    for (const section of sectionsIn(statements)) {
      const [first, ...rest] = ofKind(statements, 'score').filter(
        (one) => one.section === section && one.section.kind === 'part',
      );
      for (const one of rest) {
        if (!first || one.score.value === first.score.value) continue;
        report({
          severity: 'error',
          at: one.place,
          found: shown(one.score),
          expected: shown(first.score),
          message: note('statement.text-score-differs.found', {
            found: shown(one.score),
            first: shown(first.score),
            paragraph: first.place.paragraph,
          }),
          source: note('statement.source-two-values'),
        });
      }
    }
  },
};
