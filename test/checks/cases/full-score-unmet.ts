import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['less for a shortfall', filled({ F13: '16场', H13: 16 })],
    ['a shortfall that rounding hides', filled({ E17: '≥5000人次', F17: '4999人次' })],
    ['full points for words that say it was met in part', filled({ F18: '基本达成预期指标' })],
  ],
  reject: [
    ['20 of 550', filled({ E13: '≥550场', F13: '20场' }), ['error H13 20 → 0.73']],
    ['an overrun', filled({ F16: '2.5万元' }), ['error H16 10 → 8']],
    [
      'a bare target: the reading is likely, not sure',
      filled({ E14: '100%', F14: '72.74%' }),
      ['warning H14 10 → 7.27'],
    ],
    ['full points by rounding to whole points', filled({ E17: '≥500人次', F17: '490人次' }), ['info H17 20 → 19.6']],
    ['full points with an explanation', filled({ F13: '16场', I13: '疫情影响，场次减少' }), ['warning H13 20 → 16']],
    ['words that say that it was not met', filled({ F18: '未完成' }), ['error H18 10 → 低于分值']],
  ],
};
