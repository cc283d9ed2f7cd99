import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['readable actuals', filled()],
    ['words that plainly answer', filled({ F13: '已完成' })],
    ['about so many: unclear, not unreadable', filled({ F13: '约22场' })],
    ['not filled in', filled({ F13: null })],
  ],
  reject: [
    ['a stray point', filled({ E17: '≥1900亿元', F17: '19574.亿元' }), ['warning F17 19574.亿元 → 一个确定的数']],
    ['points that make no number', filled({ F17: '7,00.0,77' }), ['warning F17 7,00.0,77 → 一个确定的数']],
    ['a word for a rate', filled({ E19: '≥96%', F19: '满意' }), ['warning F19 满意 → 一个确定的数']],
  ],
};
