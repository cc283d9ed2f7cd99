import { findRuleSet } from '../../../src/rules';
import type { RuleSet } from '../../../src/rules';
import { filled } from '../forms';
import type { Cases } from '../testCheck';

const sichuan = findRuleSet('sichuan') as RuleSet;
const national = findRuleSet('national-2020') as RuleSet;
const tenth: RuleSet = {
  ...sichuan,
  reasons: { missed: null, lowExecution: null, adjustment: { ratio: 0.1, inclusive: false }, lostPoints: true },
};
const cut = { D6: 300, E6: 196.5, F6: 196.5, H6: '100%', I6: 10 };

export const cases: Cases = {
  accept: [
    ['no change', filled(), sichuan],
    ['a change where no rule asks', filled(cut), national],
    ['told in what was done', filled({ ...cut, F11: '培训全部开展。年中压减预算103.5万元。' }), sichuan],
    ['told beside the amounts', filled({ ...cut, J5: '原因', J6: '按要求过紧日子统一压缩' }), sichuan],
    [
      'told in few words in the cell that asks',
      filled({ ...cut, A10: '偏差原因', B10: '年中压减预算103.5万元' }),
      sichuan,
    ],
    ['no initial budget given', filled({ ...cut, D6: null }), sichuan],
    ['a change within the limit', filled({ D6: 100, E6: 110 }), tenth],
  ],
  reject: [
    ['a cut', filled(cut), ['warning E6 196.5 → 说明原因'], sichuan],
    [
      'a form that asks for the reason of something else',
      filled({ ...cut, J5: '原因', J6: '预算执行率未达到90%的需说明原因' }),
      ['info E6 196.5 → 说明原因'],
      sichuan,
    ],
    [
      'a form that asks for it and was not answered',
      filled({ ...cut, J5: '原因', J6: '年中有调整的需单独说明' }),
      ['warning E6 196.5 → 说明原因'],
      sichuan,
    ],
    ['more', filled({ D6: 100, E6: 206, F6: 206 }), ['warning E6 206 → 说明原因'], sichuan],
    ['money where none was planned', filled({ D6: 0 }), ['warning E6 100 → 说明原因'], sichuan],
    ['a change beyond the limit', filled({ D6: 100, E6: 110.5 }), ['warning E6 110.5 → 说明原因'], tenth],
    [
      'still being filled in',
      filled({ ...cut, F14: null, H14: null, H20: null }),
      ['info E6 196.5 → 说明原因'],
      sichuan,
    ],
  ],
};
