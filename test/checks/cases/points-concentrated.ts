import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [['points that are spread', filled()]],
  reject: [['most of them on one', filled({ G13: 60, H13: 60, G17: 4, H17: 4 }), ['info G13 60 → 分散到各项指标']]],
};
