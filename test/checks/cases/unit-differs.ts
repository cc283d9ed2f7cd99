import { filled, withUnits } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['one unit', filled()],
    ['the year of the table', filled({ E13: '≥20场/年' })],
    ['so many a week against the sum of the year', filled({ E13: '≥1场/周', F13: '52场' })],
    ['units that convert', filled({ E16: '≤2万元', F16: '18000元' })],
    ['a unit on one side', filled({ F13: '22' })],
  ],
  reject: [
    ['units of different things', filled({ F13: '22公里' }), ['warning F13 22公里 → 场']],
    ['a bare number in the smaller unit', filled({ E17: '≥1.2万人次', F17: '12600' }), ['warning F17 12600 → 万人次']],
    ['another unit than the column of units says', withUnits({ G3: '52公里' }), ['warning G3 52公里 → 家']],
    ['words for the same thing', filled({ F17: '560人' }), ['info F17 560人 → 人次']],
  ],
};
