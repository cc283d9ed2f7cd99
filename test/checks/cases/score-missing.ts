import { filled } from '../forms';
import type { Cases } from '../testCheck';

const blank = Object.fromEntries([13, 14, 15, 16, 17, 18, 19].map((row) => [`H${row}`, null]));

export const cases: Cases = {
  accept: [
    ['every score', filled()],
    ['a score that comes from a formula', filled({ H13: { formula: '=G13', value: '' } })],
  ],
  reject: [
    ['one left empty', filled({ H17: null }), ['warning H17  → 得分']],
    ['one left empty while there is no total', filled({ H17: null, H20: null }), ['info H17  → 得分']],
    ['none at all', filled({ ...blank, H20: null }), ['info H13  → 得分']],
  ],
};
