import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['figures, and something to be made', filled()],
    ['what is to get better is named', filled({ E18: '进一步完善安全管理制度' })],
  ],
  reject: [
    ['a hedge', filled({ E18: '尽可能提高' }), ['info E18 尽可能提高 → 可衡量的指标值']],
    ['about so many', filled({ E13: '20场左右' }), ['info E13 20场左右 → 可衡量的指标值']],
    ['better', filled({ E18: '进一步加强' }), ['info E18 进一步加强 → 可衡量的指标值']],
  ],
};
