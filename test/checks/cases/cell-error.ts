import { filled } from '../forms';
import type { Cases } from '../testCheck';

const f = (formula: string, value: string | number) => ({ formula, value });

export const cases: Cases = {
  accept: [
    ['numbers', filled()],
    ['formulas that give numbers', filled({ H6: f('=F6/E6', 0.95), H20: f('=SUM(I6,H13:H19)', 99.5) })],
    ['words', filled({ H13: '不适用' })],
    ['an error in an actual: another check', filled({ F13: '#REF!' })],
  ],
  reject: [
    ['a lost reference', filled({ H13: f('=#REF!*G13', '#REF!') }), ['error H13 #REF! → 一个确定的数']],
    ['a total over it', filled({ H20: f('=SUM(H13:H19)', '#VALUE!') }), ['error H20 #VALUE! → 一个确定的数']],
    [
      'a rate that divides by nothing it should',
      filled({ H6: f('=F6/D5', '#DIV/0!') }),
      ['error H6 #DIV/0! → 一个确定的数'],
    ],
    [
      'the template’s own formula before the amounts are there',
      filled({ H9: f('=F9/E9', '#DIV/0!') }),
      ['info H9 #DIV/0! → 一个确定的数'],
    ],
  ],
};
