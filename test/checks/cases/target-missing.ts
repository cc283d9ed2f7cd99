import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['targets', filled()],
    ['a row that is not used', filled({ E13: null, F13: null, H13: null })],
    ['a row that does not apply', filled({ E13: null, F13: '—', H13: null })],
  ],
  reject: [['an actual alone', filled({ E13: null }), ['warning E13  → 指标值']]],
};
