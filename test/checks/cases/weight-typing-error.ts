import { withUnits } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['points that add up', withUnits()],
    ['a sum that no single digit mends', withUnits({ H3: '45' })],
    ['two rows either of which could be mistyped', withUnits({ H3: '300', H5: '300' })],
  ],
  reject: [
    ['105 for 15', withUnits({ H3: '25', H4: '15', H5: '30', H6: '120', H7: '90' }), ['error H6 120 → 20']],
    ['a zero too many', withUnits({ H3: '300' }), ['error H3 300 → 30']],
  ],
};
