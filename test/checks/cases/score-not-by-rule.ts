import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['what the formula gives', filled({ F13: '16场', H13: 16 })],
    ['A/B and 2-B/A', filled({ F16: '2.5万元', H16: 8 })],
    ['one decimal', filled({ E13: '≥30场', F13: '22场', H13: 14.7 })],
    ['a form with a scoring standard of its own', filled({ F13: '16场', H13: 18, J12: '评分标准' })],
  ],
  reject: [
    ['more than the formula gives', filled({ F13: '16场', H13: 18 }), ['warning H13 18 → 16']],
    [
      'a score rounded to whole points, as all are in the table',
      filled({ E13: '≥40场', F13: '37场', H13: 19 }),
      ['info H13 19 → 18.5'],
    ],
    [
      'the same where others have decimals',
      filled({ E13: '≥40场', F13: '37场', H13: 19, H14: 9.5 }),
      ['warning H13 19 → 18.5'],
    ],
    ['less, with a reason', filled({ F13: '16场', H13: 12, I13: '疫情影响，场次减少' }), ['info H13 12 → 16']],
  ],
};
