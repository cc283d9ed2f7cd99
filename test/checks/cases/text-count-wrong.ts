import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  one('counts that add up', '本年绩效指标16个，已完成指标13个，尚未完成指标3个。'),
  one('counts that do not', '本年绩效指标16个，已完成指标12个，尚未完成指标3个。', 'text-count-wrong: 3个 → 4'),
  one('counts with the words behind them', '共6项指标，5项完成，1项未完成。'),
  one('counts with the words behind them, wrong', '共6项指标，5项完成，2项未完成。', 'text-count-wrong: 2项 → 1'),
  one('plainly done', '本年共设绩效指标8项，完成7项，未完成2项。', 'text-count-wrong: 2项 → 1'),
  one('levels that add up', '设置绩效指标15个，其中产出指标11个，效益指标3个，满意度指标1个。'),
  one(
    'levels that do not',
    '设置绩效指标15个，其中产出指标11个，效益指标2个，满意度指标1个。',
    'text-count-wrong: 15个 → 14',
    'text-sum-wrong: 15个 → 14个',
  ),
];
