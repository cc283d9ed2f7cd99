import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  one(
    'nearly the same money',
    '中心实际支出2262.09万元，执行率37.24%。截至年底，承担单位实际支出2262.06万元，执行率37.24%。',
    'text-near-amounts: 2262.06万元 → 2262.09万元',
  ),
  one('amounts that are plainly others', '中心实际支出2262.09万元。截至年底，承担单位实际支出2263.5万元。'),
];
