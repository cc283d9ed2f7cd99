import { filled } from '../forms';
import { testCheck } from '../testCheck';

testCheck('zero-for-letter', {
  accept: [
    ['the letter', filled({ D14: 'OA系统稳定率' })],
    ['a number', filled({ D14: '10A级景区覆盖率' })],
  ],
  reject: [['the digit', filled({ D14: '0A系统稳定率' }), ['info D14 0A → OA']]],
});
