import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['scores and execution alike', filled({ F6: 97, H6: '97%' })],
    ['poor scores beside poor execution', filled({ F6: 60, H6: '60%', H13: 5, H17: 5 })],
    ['scores that are still open', filled({ F6: 60, H6: '60%', H13: null })],
    [
      'a reason in the form’s column for it',
      filled({ F6: 60, H6: '60%', J5: '原因', J6: '项目跨年实施，尾款次年支付' }),
    ],
    ['the execution rate as a row that loses points', filled({ F6: 60, H6: '60%', D14: '预算执行率', H14: 6 })],
    ['the same by another name: 进度', filled({ F6: 60, H6: '60%', D14: '资金支出进度', H14: 6 })],
    ['the same by another name: 情况', filled({ F6: 60, H6: '60%', D14: '预算执行情况', H14: 6 })],
    ['no money given', filled({ E6: null, F6: null, H6: null })],
  ],
  reject: [
    ['full scores beside 60% spent', filled({ F6: 60, H6: '60%' }), ['warning H6 60% → 说明原因']],
    [
      'full points for the execution rate as a row',
      filled({ F6: 60, H6: '60%', D14: '预算执行率' }),
      ['warning H6 60% → 说明原因'],
    ],
    [
      'the form’s own help in that column',
      filled({ F6: 60, H6: '60%', J5: '原因', J6: '预算执行率未达到90%的需说明原因（100字以内）' }),
      ['warning H6 60% → 说明原因'],
    ],
    ['93% spent: the lamp alone', filled({ F6: 93, H6: '93%' }), ['info H6 93% → 说明原因']],
    [
      'money that was planned and never released',
      filled({ D6: 125, E6: 100, F6: 100, H6: '100%' }),
      ['info F6 100 → 说明原因'],
    ],
  ],
};
