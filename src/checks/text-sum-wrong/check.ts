import type { ReportCheck } from '../check';
import { reportSums } from '../lib/sums';

/** A total against its parts (其中…): never less than they come to; the same where they are everything. */
export const textSumWrong: ReportCheck = {
  scope: 'report',
  name: 'text-sum-wrong',
  title: 'statement.text-sum-wrong',
  group: 'figures',
  position: 6,
  severities: ['error', 'warning', 'info'],
  run({ statements }, report) {
    reportSums(statements, report);
  },
};
