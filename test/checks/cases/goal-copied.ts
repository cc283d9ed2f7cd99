import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['what came of it', filled()],
    ['a few words', filled({ B11: '完成年度任务', F11: '完成年度任务' })],
  ],
  reject: [
    [
      'with a word that it was done',
      filled({ F11: '已完成：2024年开展科普培训，提高公众科学素质。' }),
      ['warning F11 已完成：2024年开展科普培训，提高公众科学素质。 → 实际结果'],
    ],
    [
      'the goal again',
      filled({ F11: '2024年开展科普培训，提高公众科学素质' }),
      ['warning F11 2024年开展科普培训，提高公众科学素质 → 实际结果'],
    ],
  ],
};
