import { formatNumber } from '../../quantity';
import { ofKind, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';

/** A number that cannot be read as it stands: 11,25791万元. Never mended by itself; the likeliest reading is offered. */
export const textNumberUnreadable: ReportCheck = {
  scope: 'report',
  name: 'text-number-unreadable',
  title: 'statement.text-number-unreadable',
  group: 'figures',
  position: 1,
  severities: ['error'],
  run({ statements }, report) {
    for (const { figure, place, inTable } of ofKind(statements, 'faulty')) {
      if (inTable) continue;
      const likely = figure.proposal === null ? null : `${formatNumber(figure.proposal, 6)}${figure.unit ?? ''}`;
      report({
        severity: 'error',
        at: place,
        found: shown(figure),
        expected: likely ?? note('statement.expected-plain-number'),
        message: note(`statement.text-number-unreadable.${likely === null ? 'found' : 'likely'}`, {
          found: shown(figure),
          likely: likely ?? '',
        }),
        source: note('statement.source-number'),
      });
    }
  },
};
