import { filled, withUnits } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['a price', withUnits({ F4: '元/人', E4: '1000', G4: '1000' })],
    ['a share of a thing', filled({ E13: '≥20场/年' })],
  ],
  reject: [['people per yuan', withUnits({ F4: '人/元', E4: '1000', G4: '1000' }), ['warning F4 人/元 → 元/人']]],
};
