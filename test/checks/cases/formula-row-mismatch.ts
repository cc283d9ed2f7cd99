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
    ['its own row', filled(FORMULAS)],
    [
      'a fixed cell besides its own row',
      filled({ ...FORMULAS, H16: { formula: '=ROUND(N16*G16*$K$1,2)', value: 10 } }),
    ],
    ['a cell of another sheet', filled({ ...FORMULAS, H16: { formula: '=底稿!H17', value: 10 } })],
  ],
  reject: [
    [
      'the row below',
      filled({ ...FORMULAS, H16: { formula: '=ROUND(N17*G17,2)', value: 20 } }),
      ['error H16 =ROUND(N17*G17,2) → =ROUND(N16*G16,2)'],
    ],
    ['a rate of another row', filled({ H7: { formula: '=F8/E8', value: 0.95 } }), ['error H7 =F8/E8 → =F7/E7']],
  ],
};
