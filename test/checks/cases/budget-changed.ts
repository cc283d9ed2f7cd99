import { filled } from '../forms';
import type { Cases } from '../testCheck';

const same = { E7: 80, F7: 76, E8: 20, F8: 19 };

export const cases: Cases = {
  accept: [
    ['a budget as it was', filled()],
    ['a small change', filled({ D6: 110, ...same })],
    [
      'a cut that is explained',
      filled({ D6: 300, E6: 95, F6: 95, F11: '因财政压减，年中调减项目资金，培训全部开展。' }),
    ],
  ],
  reject: [
    ['cut to what was spent', filled({ D6: 300, E6: 95, F6: 95 }), ['info E6 95 → 说明原因']],
    ['doubled', filled({ D6: 45 }), ['info E6 100 → 说明原因']],
  ],
};
