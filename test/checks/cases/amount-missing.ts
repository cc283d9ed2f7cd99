import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['both', filled()],
    ['nothing spent', filled({ F6: 0 })],
    ['a mark', filled({ F6: '—' })],
  ],
  reject: [
    ['nothing said of what was spent', filled({ F6: null, F7: null, F8: null, F9: null }), ['warning F6  → 执行数']],
    ['of the whole alone', filled({ F6: null }), ['info F6  → 执行数']],
    ['no budget at all', filled({ D6: null, E6: null, E7: null, E8: null, E9: null }), ['warning E6  → 预算数']],
    ['a budget that may be that of the beginning', filled({ E6: null }), ['info E6  → 预算数']],
  ],
};
