import { filled, withUnits } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['full points', filled()],
    ['a deduction with a reason', filled({ F13: '68场', H13: 15, I13: '立项测算不准，下一步细化' })],
    ['what the formula gives', filled({ F13: '16场', H13: 16 })],
    ['what another formula in use gives: 2-B/A', filled({ F16: '2.5万元', H16: 7.5 })],
    ['a score that is still open', filled({ H13: null })],
  ],
  reject: [
    ['points taken off though met', filled({ H14: 7 }), ['warning H14 7 → 10']],
    ['less than the formula gives', filled({ F13: '16场', H13: 12 }), ['warning H13 12 → 16']],
    ['words, judged lower without a word', filled({ F18: '效果较好', H18: 8 }), ['warning H18 8 → 说明原因和改进措施']],
    ['a mark for nothing as the reason', filled({ H14: 7, I14: '无' }), ['warning H14 7 → 10']],
    ['a form without a column for reasons', withUnits({ J2: null, I3: '25' }), ['info I3 25 → 30']],
  ],
};
