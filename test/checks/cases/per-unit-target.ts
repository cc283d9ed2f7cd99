import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['a total against a total', filled()],
    ['so many a month against the sum of the year', filled({ E13: '每月2场', F13: '24场' })],
    ['so many a quarter', filled({ E13: '每季度不少于5场', F13: '20场' })],
    ['each against each', filled({ E13: '每个团队不少于4次', F13: '每个团队5次' })],
    ['a name that counts for each, met', filled({ D13: '每个团队培训次数', E13: '≥4次', F13: '4次' })],
  ],
  reject: [
    [
      'each against a total',
      filled({ E13: '每个团队不少于4次', F13: '30次' }),
      ['warning F13 30次 → 与指标值同口径的数'],
    ],
    [
      'the name says each',
      filled({ D13: '每个团队培训次数', E13: '≥4次', F13: '30次' }),
      ['warning F13 30次 → 与指标值同口径的数'],
    ],
  ],
};
