import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['the right rate', filled({ F13: '28场', I13: '完成率140%，需求增加' })],
    ['the right rate, rounded', filled({ E13: '≥28场', F13: '37场', I13: '132.14%，原因是平台扩大规模' })],
    ['what is beyond the target', filled({ F13: '28场', I13: '完成率40%以上，需求增加' })],
    ['another percentage', filled({ F13: '28场', I13: '需求增长60%，超额完成' })],
  ],
  reject: [
    [
      'only so much',
      filled({ F13: '10场', H13: 10, H20: 89.5, I13: '完成率仅为65%，报名人数少' }),
      ['error I13 65% → 50%'],
    ],
    ['a wrong rate', filled({ F13: '28场', I13: '完成率为134.72%，需求增加' }), ['error I13 134.72% → 140%']],
    ['a wrong rate at the beginning', filled({ F13: '28场', I13: '120%，需求增加' }), ['error I13 120% → 140%']],
  ],
};
