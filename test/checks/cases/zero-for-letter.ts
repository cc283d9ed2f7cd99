import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['the letter', filled({ D14: 'OA系统稳定率' })],
    ['a number', filled({ D14: '10A级景区覆盖率' })],
  ],
  reject: [['the digit', filled({ D14: '0A系统稳定率' }), ['info D14 0A → OA']]],
};
