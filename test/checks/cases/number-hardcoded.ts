import type { Content } from '../forms';
import { filled } from '../forms';
import type { Cases } from '../testCheck';

/** Scores that follow from a completion in column N. */
const FORMULAS: Readonly<Record<string, Content>> = Object.fromEntries<Content>(
  [13, 14, 15, 16, 17, 19].flatMap((row) => {
    const points = row === 13 || row === 17 ? 20 : 10;
    return [[`N${row}`, 1] as const, [`H${row}`, { formula: `=ROUND(N${row}*G${row},2)`, value: points }] as const];
  }),
);

export const cases: Cases = {
  accept: [
    ['a column of formulas', filled(FORMULAS)],
    ['a column of numbers', filled()],
    ['a row that a person judges', filled({ ...FORMULAS, H18: 10 })],
  ],
  reject: [
    ['one number among formulas', filled({ ...FORMULAS, H16: 10 }), ['warning H16 10 → =ROUND(N16*G16,2)']],
    [
      'a rate among formulas',
      filled({
        H6: { formula: '=F6/E6', value: 0.95 },
        H7: { formula: '=F7/E7', value: 0.95 },
        H8: { formula: '=F8/E8', value: 0.95 },
        E9: 10,
        F9: 9,
        H9: 0.9,
        E6: 110,
        F6: 104,
      }),
      ['warning H9 0.9 → =F9/E9'],
    ],
  ],
};
