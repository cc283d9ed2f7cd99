import type { ReportCase } from '../report/support/case';
import { BOOK } from '../report/support/regional';

export const cases: readonly ReportCase[] = [
  {
    name: 'spending that the report does not tell',
    report: ['本年度安排资金100万元，项目进展顺利。'],
    against: BOOK,
    finds: ['report-execution-unsaid 1: 没有写支出数和执行率 → 60%'],
  },
  { name: 'spending that it tells', report: ['本年度预算100万元，实际支出60万元。'], against: BOOK, finds: [] },
];
