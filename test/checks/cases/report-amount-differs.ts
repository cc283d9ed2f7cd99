import type { ReportCase } from '../report/support/case';
import { BOOK, changed, LINES, MONEY } from '../report/support/regional';

export const cases: readonly ReportCase[] = [
  { name: 'the amounts of the table', report: [MONEY, ...LINES], against: BOOK, finds: [] },
  {
    name: 'another amount spent',
    report: changed('42.36万元', '42.39万元'),
    against: BOOK,
    finds: ['text-rate-wrong 1: 60.51% → 60.56%', 'report-amount-differs 1: 42.39万元 → 42.36万元'],
  },
  {
    name: 'another budget',
    report: changed('中央财政资金70万元，地方资金30万元', '中央财政资金65万元，地方资金35万元'),
    against: BOOK,
    finds: [
      'text-rate-wrong 1: 60.51% → 65.17%',
      'report-amount-differs 1: 65万元 → 70万元',
      'report-amount-differs 1: 35万元 → 30万元',
    ],
  },
  {
    name: 'another whole budget',
    report: changed('年度预算总额100万元', '年度资金预算总额100万元（全部为财政资金）。年度资金预算总额120万元'),
    against: BOOK,
    finds: ['report-amount-differs 1: 120万元 → 100万元'],
  },
  {
    name: 'spending and rate that fit one another, and not the table',
    report: ['本年度预算100万元，实际支出85万元，预算执行率85%。'],
    against: BOOK,
    finds: ['report-amount-differs 1: 85万元 → 60万元'],
  },
];
