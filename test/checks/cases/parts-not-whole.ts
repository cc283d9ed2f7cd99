import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['parts that add up', filled()],
    [
      'parts of a part among them',
      filled({ B8: '其中：中央资金', D8: 30, E8: 30, F8: 20, D9: 20, E9: 20, F9: 19, D7: 80 }),
    ],
    [
      'one part named of several',
      filled({ D7: 60, E7: 60, F7: 50, D8: null, E8: null, F8: null, B8: '', B9: '', D9: null, E9: null, F9: null }),
    ],
    ['a rounding of the last place', filled({ D6: 100.01, D7: 80.005, D8: 20.005 })],
    [
      'an empty form',
      filled({ D6: null, E6: null, F6: null, D7: null, E7: null, F7: null, D8: null, E8: null, F8: null }),
    ],
  ],
  reject: [
    ['a sum that is another', filled({ E8: 15 }), ['error E6 100 → 95']],
    ['a part larger than the whole', filled({ F7: 120 }), ['error F7 120 → 不超过 95']],
    ['a whole of nothing above a part', filled({ D6: 0, E6: 0, F6: 0, D8: 0, E8: 0, F8: 0 }), ['error D6 0 → 80']],
    [
      'a whole of nothing above one part of several',
      filled({ D6: 0, B8: '', D8: null, E8: null, F8: null, B9: '', D9: null, E9: null, F9: null, E6: 80, F6: 76 }),
      ['error D6 0 → 不小于 80'],
    ],
  ],
};
