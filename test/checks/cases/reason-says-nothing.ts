import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['a cause', filled({ F13: '32场', I13: '上级追加了科普任务' })],
    ['a cause behind empty words', filled({ F13: '32场', I13: '超额完成，社区报名比预计多' })],
    ['empty words where none are due', filled({ I13: '已完成' })],
    ['no words at all, which another check tells of', filled({ F13: '32场' })],
  ],
  reject: [
    ['that more was done', filled({ F13: '32场', I13: '超额完成。' }), ['warning I13 超额完成。 → 说明原因和改进措施']],
    [
      'nobody named',
      filled({ F13: '12场', H13: 12, I13: '客观原因导致未完成' }),
      ['warning I13 客观原因导致未完成 → 说明原因和改进措施'],
    ],
    [
      'a promise alone',
      filled({ F13: '12场', H13: 12, I13: '未完成，下一步加强管理' }),
      ['warning I13 未完成，下一步加强管理 → 说明原因和改进措施'],
    ],
  ],
};
