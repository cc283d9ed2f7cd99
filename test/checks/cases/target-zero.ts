import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['none at most', filled({ D13: '安全事故', E13: '≤0起', F13: '0起' })],
    ['none, and none it was', filled({ D13: '安全事故', E13: '0起', F13: '0起' })],
  ],
  reject: [
    ['at least none', filled({ E13: '≥0场', F13: '43场' }), ['warning E13 ≥0场 → 一个确定的数']],
    ['none and many', filled({ E13: '0场', F13: '43场' }), ['info E13 0场 → 一个确定的数']],
  ],
};
