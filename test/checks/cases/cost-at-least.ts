import { filled, withUnits } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['a limit', filled()],
    ['a saving', filled({ D16: '成本节约率', E16: '≥5%', F16: '6%' })],
    ['a standard to be paid', filled({ D16: '人均补助标准', E16: '≥500元', F16: '500元' })],
    ['an output', filled({ E13: '≥20场' })],
  ],
  reject: [
    ['at least so much', filled({ E16: '≥2万元', F16: '2.1万元' }), ['warning E16 ≥2万元 → ≤']],
    ['an operator column', withUnits({ D4: '≥', G4: '310' }), ['warning D4 ≥ → ≤']],
  ],
};
