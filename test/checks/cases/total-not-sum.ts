import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['the sum', filled()],
    ['a total that nobody filled in', filled({ H20: null })],
    ['a row that nobody scored yet', filled({ H14: null, H20: 99.5 })],
    ['indicators alone where execution stands apart', filled({ G20: 90, H20: 90 })],
    ['rows that are missing from a cut table', filled({ G19: null, H19: null, D19: null, E19: null, F19: null })],
  ],
  reject: [
    ['another figure', filled({ H20: 98 }), ['error H20 98 → 99.5']],
    ['a total that was rounded to whole points', filled({ H20: 100 }), ['error H20 100 → 99.5']],
    ['a row that was lowered after the sum was made', filled({ H17: 15 }), ['error H20 99.5 → 94.5']],
  ],
};
