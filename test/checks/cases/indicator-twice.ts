import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [['names that differ', filled()]],
  reject: [
    [
      'an output named again as a benefit',
      filled({ D17: '培训场次', E17: '≥20场', F17: '22场' }),
      ['warning D17 培训场次 → 只列一次'],
    ],
    [
      'a name again under another number of the form',
      filled({ D13: '指标1：培训场次', D17: '指标2：培训场次', E17: '≥20场', F17: '22场' }),
      ['warning D17 指标2：培训场次 → 只列一次'],
    ],
    ['a name again, with other values', filled({ D17: '培训场次' }), ['info D17 培训场次 → 只列一次']],
  ],
};
