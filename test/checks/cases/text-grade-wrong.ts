import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  one('a grade that fits', '绩效评价总分100分，自评得分93.95分，自评等级为“优”。'),
  one('a grade that does not', '自评得分86.5分，自评等级为“优”。', 'text-grade-wrong: 优 → 良'),
];
