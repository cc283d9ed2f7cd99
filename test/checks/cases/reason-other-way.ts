import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['too much, and why', filled({ F13: '32场', I13: '年初目标偏低，超额完成' })],
    ['what was left of last year', filled({ F13: '32场', I13: '上年未完成的场次结转到本年' })],
    ['too little, and why', filled({ F13: '10场', H13: 10, H20: 89.5, I13: '受汛情影响，未完成年度目标' })],
    [
      'too little beside what was expected to be more',
      filled({ F13: '10场', H13: 10, H20: 89.5, I13: '报名人数少，低于超额预计' }),
    ],
    ['a cost', filled({ F16: '1.2万元', I16: '未完成全部采购' })],
    ['points taken off for something else', filled({ H13: 18, H20: 97.5, I13: '其中一场未按时开展，扣2分' })],
  ],
  reject: [
    [
      'too much, the reason for too little',
      filled({ F13: '32场', I13: '场地紧张，未完成年度目标' }),
      ['warning I13 场地紧张，未完成年度目标 → 与完成情况相符的原因'],
    ],
    [
      'too little, the reason for too much',
      filled({ F13: '10场', H13: 10, H20: 89.5, I13: '上级追加任务，超额完成' }),
      ['warning I13 上级追加任务，超额完成 → 与完成情况相符的原因'],
    ],
    [
      'met, the reason for too little',
      filled({ I13: '场地紧张，未完成年度目标' }),
      ['info I13 场地紧张，未完成年度目标 → 与完成情况相符的原因'],
    ],
  ],
};
