import { ofKind, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';

/** The report of one year tells a result of the next: left over from another report? */
export const textLaterYear: ReportCheck = {
  scope: 'report',
  name: 'text-later-year',
  title: 'statement.text-later-year',
  group: 'prose',
  position: 3,
  severities: ['warning'],
  run({ statements }, report) {
    for (const { year, section, place, name, figure } of ofKind(statements, 'fact')) {
      if (year === null || section.year === null || year <= section.year || !/20\d\d年/.test(section.title)) continue;
      report({
        severity: 'warning',
        at: place,
        found: `${year}年`,
        expected: `${section.year}年`,
        message: note('statement.text-later-year.found', { name, found: shown(figure), year, own: section.year }),
        source: note('statement.source-year'),
      });
    }
  },
};
