import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['counts', filled()],
    ['a growth', filled({ D17: '经费增长率', E17: '≥0%', F17: '-3%' })],
    ['a target below nothing', filled({ D17: '库房温度', E17: '≤-18度', F17: '-20度' })],
  ],
  reject: [
    ['a count', filled({ F13: '-22场' }), ['warning F13 -22场 → 不小于 0']],
    ['money', filled({ F7: -76 }), ['warning F7 -76 → 不小于 0']],
  ],
};
