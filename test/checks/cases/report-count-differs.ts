import type { ReportCase } from '../report/support/case';
import { BOOK, changed, COUNTS, MONEY } from '../report/support/regional';

export const cases: readonly ReportCase[] = [
  { name: 'as many as the table has', report: [MONEY, COUNTS], against: BOOK, finds: [] },
  {
    name: 'another number of indicators',
    report: changed('共7个，已完成指标6个', '共8个，已完成指标7个'),
    against: BOOK,
    finds: ['report-count-differs 2: 8个 → 7', 'report-count-differs 2: 7个 → 6'],
  },
];
