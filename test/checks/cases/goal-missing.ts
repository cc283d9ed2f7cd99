import { filled } from '../forms';
import type { Cases } from '../testCheck';

const BLANK = Object.fromEntries(
  [13, 14, 15, 16, 17, 18, 19, 20].flatMap((row) => [`F${row}`, `H${row}`].map((at) => [at, null])),
);

export const cases: Cases = {
  accept: [
    ['both sides', filled()],
    ['a form that nobody has begun', filled({ ...BLANK, F11: null, F6: null })],
  ],
  reject: [
    ['no result', filled({ F11: null }), ['warning F11  → 实际完成情况']],
    ['a mark instead of it', filled({ F11: '—' }), ['warning F11 — → 实际完成情况']],
    [
      'the help of the form',
      filled({ F11: '（填写目标完成情况）' }),
      ['warning F11 （填写目标完成情况） → 实际完成情况'],
    ],
    ['no goal', filled({ B11: null }), ['warning B11  → 年度目标']],
    ['neither', filled({ B11: null, F11: null }), ['warning B11  → 年度目标', 'warning F11  → 实际完成情况']],
    ['not yet', filled({ F11: null, F13: null, H13: null, H20: null }), ['info F11  → 实际完成情况']],
  ],
};
