import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['rate × points', filled()],
    ['one decimal', filled({ F6: 96.47, H6: '96.47%', I6: 9.6 })],
    ['9.5 for 9.54: right at its own decimals', filled({ D6: 50, E6: 50, F6: 47.68, I6: 9.5 })],
    ['the printed rate × points', filled({ F6: 96.474, H6: '96.5%', I6: 9.65 })],
    ['ten for 99.96%', filled({ F6: 99.96, H6: '99.96%', I6: 10 })],
    ['no more than the points for more than the budget', filled({ F6: 104, H6: '104%', I6: 10 })],
    [
      'a form with a rule of its own',
      filled({ F6: 96, H6: '96%', I6: 10, A21: '注：预算执行率95%以上得满分，每低1%扣0.5分。' }),
    ],
    [
      'nothing below 60%, as printed',
      filled({ F6: 58, H6: '58%', I6: 0, A21: '注：预算执行率低于60%的，得分为0分。' }),
    ],
    ['all from 90% on, as printed', filled({ F6: 92, H6: '92%', I6: 10, A21: '说明：执行率达到90%以上的得满分。' })],
    ['a rule that cannot be read', filled({ F6: 58, H6: '58%', I6: 3, A21: '注：预算执行率偏低的酌情扣分。' })],
    ['no score yet', filled({ I6: null })],
  ],
  reject: [
    ['9 entered for 8.6', filled({ F6: 86, H6: '86%', I6: 9 }), ['error I6 9 → 8.6']],
    ['9 for everything', filled({ F6: 100, H6: '100%', I6: 9 }), ['error I6 9 → 10']],
    [
      'rate × points against the printed limit',
      filled({ F6: 58, H6: '58%', I6: 5.8, A21: '注：预算执行率低于60%的，得分为0分。' }),
      ['error I6 5.8 → 0'],
    ],
    ['nothing for nearly all', filled({ F6: 99.97, H6: '99.97%', I6: 0 }), ['error I6 0 → 10']],
    [
      'a score by a wrong rate',
      filled({ D6: 30, E6: 30, F6: 21.62, H6: '77.21%', I6: 7.72 }),
      ['error I6 7.72 → 7.21'],
    ],
  ],
};
