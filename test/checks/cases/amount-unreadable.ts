import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['numbers', filled()],
    ['thousands marks and a unit', filled({ E6: '1,000.5', F6: '50万元' })],
    ['marks for nothing', filled({ D9: '—', E9: '/', F9: '无' })],
  ],
  reject: [
    ['a comma for a point', filled({ E6: '165,52' }), ['warning E6 165,52 → 一个确定的数']],
    ['a comma at the wrong place', filled({ F6: '11,25791万元' }), ['warning F6 11,25791万元 → 一个确定的数']],
    ['lost digits', filled({ F6: '.5' }), ['warning F6 .5 → 一个确定的数']],
  ],
};
