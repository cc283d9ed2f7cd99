import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['values', filled()],
    ['an X within a name', filled({ D13: 'X光机采购' })],
    ['words that ask people to fill in forms', filled({ D13: '填写调查问卷人数', E18: '完成填报', F18: '已完成填报' })],
  ],
  reject: [
    ['help for an actual', filled({ F13: '（填写实际完成值）' }), ['warning F13 （填写实际完成值） → 填写完整']],
    [
      'places kept free',
      filled({ F13: 'XX', F14: '【完成值】' }),
      ['warning F13 XX → 填写完整', 'warning F14 【完成值】 → 填写完整'],
    ],
    ['the name of the project', filled({ B3: 'XXX' }), ['warning B3 XXX → 填写完整']],
  ],
};
