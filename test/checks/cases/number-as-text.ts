import { filled, withUnits } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['numbers', filled()],
    ['a table typed as text throughout', withUnits()],
    ['words and marks', filled({ G9: '—', H18: '合格' })],
    ['percentages', filled({ H7: '95%' })],
  ],
  reject: [
    ['a score', filled({ H16: '10' }), ["warning H16 '10 → 10"]],
    [
      'a score that the total passes over',
      filled({ H16: '10', H20: { formula: '=SUM(I6,H13:H19)', value: 89.5 } }),
      ["error H16 '10 → 10"],
    ],
    ['an amount with thousands marks', filled({ E6: '1,000' }), ["warning E6 '1,000 → 1000"]],
  ],
};
