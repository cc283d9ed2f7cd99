import type { ReportCase } from '../report/support/case';
import { BOOK, COUNTS, LINES, MONEY } from '../report/support/regional';

export const cases: readonly ReportCase[] = [
  {
    name: 'a row that a report leaves out which goes through them all',
    report: [MONEY, COUNTS, ...LINES.slice(0, 6)],
    against: BOOK,
    finds: ['report-no-line 8: 没有写到 → 服务对象满意度'],
  },
  { name: 'a report that names a few', report: [MONEY, COUNTS, ...LINES.slice(0, 2)], against: BOOK, finds: [] },
];
