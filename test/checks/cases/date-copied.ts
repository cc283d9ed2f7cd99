import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['the month of completion', filled()],
    ['a sentence that says it was done in time', filled({ F15: '已于2024年12月底前完成' })],
  ],
  reject: [
    [
      'the very day of the deadline',
      filled({ E15: '2024年12月31日', F15: '2024年12月31日' }),
      ['info F15 2024年12月31日 → 实际完成日期'],
    ],
    ['the deadline again', filled({ F15: '2024年12月底前' }), ['warning F15 2024年12月底前 → 实际完成日期']],
  ],
};
