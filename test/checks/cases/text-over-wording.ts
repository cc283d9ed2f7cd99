import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  one(
    'by 30% over',
    '甲类活动≥10场，实际完成15场，完成率150%，该指标完成率超过30%。',
    'text-over-wording: 完成率超过30% → 超过指标值 30%（完成率 130% 以上）',
  ),
  one('a rate above its limit', '甲类活动≥10场，实际完成15场，完成率150%，该指标超过目标50%。'),
];
