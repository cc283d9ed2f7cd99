import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['readable targets', filled()],
    ['a sentence with a number: unclear, not unreadable', filled({ E13: '举办各类培训班20场以上并取得实效' })],
    ['an empty target', filled({ E13: null })],
  ],
  reject: [
    ['an operator alone', filled({ E13: '≥' }), ['warning E13 ≥ → 一个确定的数']],
    [
      'a comma that is no thousands mark',
      filled({ E17: '≥11,25791人次' }),
      ['warning E17 ≥11,25791人次 → 一个确定的数'],
    ],
    ['an error', filled({ E13: '#REF!' }), ['error E13 #REF! → 一个确定的数']],
  ],
};
