import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['less than the budget', filled()],
    ['exactly the budget', filled({ F6: 100 })],
    ['no budget given', filled({ E6: null })],
  ],
  reject: [
    ['more than the budget', filled({ F6: 102.59 }), ['warning F6 102.59 → 不超过 100']],
    ['spending without a budget', filled({ E6: 0 }), ['warning F6 95 → 不超过 0']],
  ],
};
