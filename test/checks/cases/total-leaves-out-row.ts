import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['a sum over all rows', filled({ H20: { formula: '=SUM(I6,H13:H19)', value: 99.5 } })],
    [
      'a sum of sub-totals',
      filled({ K13: { formula: '=SUM(H13:H16)', value: 50 }, H20: { formula: '=I6+K13+SUM(H17:H19)', value: 99.5 } }),
    ],
    ['a typed total', filled()],
    ['a formula that is no plain sum', filled({ H20: { formula: '=SUMPRODUCT(H13:H19,G13:G19)', value: 90 } })],
    ['execution apart from the total', filled({ G20: 90, H20: { formula: '=SUM(H13:H19)', value: 90 } })],
  ],
  reject: [
    [
      'a range that ends too early',
      filled({ H20: { formula: '=SUM(I6,H13:H18)', value: 89.5 } }),
      ['error H20 =SUM(I6,H13:H18) → =SUM(I6,H13:H19)'],
    ],
    [
      'a list with a gap',
      filled({ H20: { formula: '=I6+H13+H14+H16+H17+H18+H19', value: 89.5 } }),
      ['error H20 =I6+H13+H14+H16+H17+H18+H19 → =SUM(I6,H13:H19)'],
    ],
    [
      'execution left out of a total of 100 points',
      filled({ H20: { formula: '=SUM(H13:H19)', value: 90 } }),
      ['error H20 =SUM(H13:H19) → =SUM(I6,H13:H19)'],
    ],
  ],
};
