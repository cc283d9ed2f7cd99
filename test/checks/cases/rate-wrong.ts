import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['the right rate', filled()],
    ['96.5% for 96.474%: right at its own decimals', filled({ E6: 176875.03, F6: 170639.2, H6: '96.5%' })],
    ['a rate that was cut, not rounded', filled({ E6: 29, F6: 27.8, H6: '0.958' })],
    ['a whole percent', filled({ E6: 808.1, F6: 692.98, H6: '86%' })],
    ['a rate over the initial budget', filled({ D6: 80, E6: 100, F6: 60, H6: '75%' })],
    ['an exact number in the cell', filled({ E6: 3, F6: 1, H6: 1 / 3 })],
    [
      'all rates over another column of the form',
      filled({ J5: '资金到位数', J6: 95, J7: 76, J8: 19, H6: '100%', H7: '100%', H8: '100%' }),
    ],
    ['amounts that are not filled in', filled({ E6: null, F6: null, H6: null })],
  ],
  reject: [
    [
      'the rate of the money received, not of the budget',
      filled({ D6: 30, E6: 30, F6: 21.62, H6: '77.21%' }),
      ['error H6 77.21% → 72.07%'],
    ],
    ['95.00% for 95.36%', filled({ D6: 50, E6: 50, F6: 47.68, H6: '95.00%' }), ['error H6 95.00% → 95.36%']],
    ['a last digit', filled({ D6: 250000, E6: 250000, F6: 215457.6, H6: '86.19%' }), ['info H6 86.19% → 86.18%']],
    [
      'one rate of several over another column',
      filled({ J5: '资金到位数', J6: 95, J7: 76, J8: 20, H6: '100%' }),
      ['error H6 100% → 95%'],
    ],
    ['the rate of a part', filled({ H8: '100%' }), ['error H8 100% → 95%']],
    ['a bare 1 for less', filled({ H6: '1' }), ['error H6 1 → 95%']],
  ],
};
