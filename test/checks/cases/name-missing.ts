import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['names everywhere', filled()],
    ['a row that is not used', filled({ D13: '指标1：', E13: null, F13: null, G13: null, H13: null })],
  ],
  reject: [['what the form prints', filled({ D13: '指标1：' }), ['warning D13 指标1： → 指标名称']]],
};
