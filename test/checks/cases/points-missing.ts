import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['points', filled()],
    ['neither points nor a score', filled({ G13: null, H13: null })],
  ],
  reject: [['a score alone', filled({ G13: null }), ['warning G13  → 分值']]],
};
