import { filled } from '../forms';
import type { Cases } from '../testCheck';

const blank = Object.fromEntries(
  [13, 14, 15, 16, 17, 18, 19].flatMap((row) => [
    [`F${row}`, null],
    [`H${row}`, null],
  ]),
);

export const cases: Cases = {
  accept: [
    ['every actual', filled()],
    ['a mark that there is none', filled({ F17: '—', H17: null })],
  ],
  reject: [
    ['one left empty, with a score', filled({ F17: null }), ['warning F17  → 实际完成值']],
    ['one left empty', filled({ F17: null, H17: null }), ['warning F17  → 实际完成值']],
    ['a table that is being filled in', filled({ F17: null, H17: null, H20: null }), ['info F17  → 实际完成值']],
    [
      'scores in a table of which nobody said what was done',
      filled(Object.fromEntries([13, 14, 15, 16, 17, 18, 19].map((row) => [`F${row}`, null]))),
      [13, 14, 15, 16, 17, 18, 19].map((row) => `warning F${row}  → 实际完成值`),
    ],
    [
      'a form that nobody began',
      filled({ ...blank, H20: null, F6: null, F7: null, F8: null, F9: null, F11: null }),
      ['info F13  → 实际完成值'],
    ],
    ['a table of which only the money is filled in', filled({ ...blank, H20: null }), ['warning F13  → 实际完成值']],
  ],
};
