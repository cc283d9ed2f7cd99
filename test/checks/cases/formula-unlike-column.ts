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
    ['one form', filled(FORMULAS)],
    [
      'a formula of this program among them',
      filled({ ...FORMULAS, H16: { formula: '=ROUND(MIN(1,指标值/完成值)*G16,2)', value: 10 } }),
    ],
    [
      'a column without a common form',
      filled({
        ...FORMULAS,
        H13: { formula: '=G13', value: 20 },
        H14: { formula: '=G14*1', value: 10 },
        H15: { formula: '=G15-0', value: 10 },
      }),
    ],
  ],
  reject: [
    [
      'another form',
      filled({ ...FORMULAS, H16: { formula: '=G16', value: 10 } }),
      ['warning H16 =G16 → =ROUND(N16*G16,2)'],
    ],
    [
      'a number inside',
      filled({ ...FORMULAS, H17: { formula: '=ROUND(N17*20,2)', value: 20 } }),
      ['warning H17 =ROUND(N17*20,2) → =ROUND(N17*G17,2)'],
    ],
  ],
};
