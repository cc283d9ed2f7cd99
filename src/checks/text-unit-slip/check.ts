import { ofKind, shown, UNIT_SLIPS } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';

/** A count in a unit that such things are never counted in: 活动数 9 人. */
export const textUnitSlip: ReportCheck = {
  scope: 'report',
  name: 'text-unit-slip',
  title: 'statement.text-unit-slip',
  group: 'prose',
  position: 2,
  severities: ['warning'],
  run({ statements }, report) {
    for (const { name, figure, place } of ofKind(statements, 'fact')) {
      const slip = UNIT_SLIPS.find(
        (one) => one.name.test(name) && figure.unit !== null && one.not.includes(figure.unit),
      );
      if (!slip) continue;
      report({
        severity: 'warning',
        at: place,
        found: shown(figure),
        expected: note('statement.expected-unit', { name }),
        message: note('statement.text-unit-slip.found', { name, found: shown(figure), unit: figure.unit ?? '' }),
        source: note('statement.source-unit'),
      });
    }
  },
};
