import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['numbers', filled()],
    ['a mark', filled({ H13: '—' })],
    ['an error, which has a check of its own', filled({ H13: { formula: '=A1/0', value: '#DIV/0!' } })],
  ],
  reject: [
    ['a word', filled({ H13: '满分' }), ['warning H13 满分 → 得分']],
    ['a stray stop', filled({ H13: '9.5.' }), ['warning H13 9.5. → 得分']],
    ['a letter for a digit', filled({ H20: '9O.5' }), ['warning H20 9O.5 → 得分']],
  ],
};
