import type { ReportCase } from '../report/support/case';
import { BOOK, changed, LINES, MONEY } from '../report/support/regional';

export const cases: readonly ReportCase[] = [
  { name: 'the same counting word', report: [MONEY, ...LINES], against: BOOK, finds: [] },
  {
    name: 'another counting word',
    report: changed('≥28人次，实际完成30人次', '≥28人，实际完成30人'),
    against: BOOK,
    finds: ['report-unit-differs 4: 人 → 人次'],
  },
];
