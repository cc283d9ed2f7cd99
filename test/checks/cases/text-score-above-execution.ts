import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  one(
    'a score plainly put',
    '预算数为225万元，执行数为210万元。项目自评100分。',
    'text-score-above-execution: 100分 → 说明原因，或核减得分',
  ),
  one(
    'full marks beside money left',
    '预算数为225万元，执行数为210万元。自评得分100分。',
    'text-score-above-execution: 100分 → 说明原因，或核减得分',
  ),
  one('full marks, all spent', '预算数为225万元，执行数为225万元。自评得分100分。'),
];
