import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['figures', filled()],
    ['words for words', filled({ F18: '已完成' })],
    ['that none happened', filled({ D13: '安全事故', E13: '0起', F13: '未发生' })],
  ],
  reject: [
    ['a cost that is “done”', filled({ F16: '完成' }), ['warning F16 完成 → 一个确定的数']],
    ['a rate that is reached', filled({ F14: '达标' }), ['warning F14 达标 → 一个确定的数']],
    ['all of it', filled({ E14: '100%', F14: '已完成' }), ['info F14 已完成 → 一个确定的数']],
  ],
};
