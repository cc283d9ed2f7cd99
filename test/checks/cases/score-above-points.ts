import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['at most the points', filled()],
    ['a bonus', filled({ D18: '加分项', H18: 12 })],
  ],
  reject: [
    ['more than the points of a row', filled({ H14: 11 }), ['error H14 11 → 不超过 10']],
    ['more than the points for execution', filled({ I6: 10.5 }), ['error I6 10.5 → 不超过 10']],
  ],
};
