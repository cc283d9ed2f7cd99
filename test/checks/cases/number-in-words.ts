import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['a figure', filled()],
    ['words elsewhere', filled({ E14: '合格' })],
  ],
  reject: [
    ['a lot', filled({ E13: '一批' }), ['info E13 一批 → 一个确定的数']],
    ['words for a number', filled({ E13: '按计划开展', F13: '已完成' }), ['info E13 按计划开展 → 一个确定的数']],
  ],
};
