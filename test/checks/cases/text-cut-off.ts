import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  one('up to the last day', '截至2024年12月31日，实际支出28万元。'),
  one(
    'up to a day before it',
    '截至2024年11月30日，实际支出28万元。',
    'text-cut-off: 截至2024年11月30日 → 截至 12 月 31 日',
  ),
];
