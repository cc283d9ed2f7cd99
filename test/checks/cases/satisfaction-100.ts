import { filled, withUnits } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    [
      '100 persons against a target of 52, without any %',
      withUnits({ C6: '困难学生资助', E6: '52', F6: '', G6: '100' }),
    ],
    ['less than 100%', filled()],
    ['100% of something else', filled({ F14: '100%' })],
  ],
  reject: [
    ['exactly 100%', filled({ F19: '100%' }), ['info F19 100% → 有样本支持']],
    ['100 with the unit in its column', withUnits({ G6: '100' }), ['info G6 100 → 有样本支持']],
  ],
};
