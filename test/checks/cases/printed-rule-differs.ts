import { filled } from '../forms';
import type { Cases } from '../testCheck';

const NOTE = '注：预算执行率低于60%的，得分为0分。';

export const cases: Cases = {
  accept: [
    ['no rule printed', filled({ F6: 58, H6: '58%', I6: 5.8 })],
    ['both rules give the same', filled({ F6: 86, H6: '86%', I6: 8.6, A21: NOTE })],
    ['a score that is wrong by both', filled({ F6: 58, H6: '58%', I6: 3, A21: NOTE })],
    ['a rule that cannot be read', filled({ F6: 58, H6: '58%', I6: 0, A21: '注：执行率偏低的酌情扣分。' })],
  ],
  reject: [
    [
      'nothing for 58% by the note',
      filled({ F6: 58, H6: '58%', I6: 0, A21: NOTE }),
      [`info A21 ${NOTE.slice(2, -1)} → `],
    ],
  ],
};
