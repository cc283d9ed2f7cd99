import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['at most 100%', filled()],
    ['a task done beyond its plan', filled({ D14: '任务完成率', E14: '≥100%', F14: '120%' })],
    ['a growth', filled({ D14: '覆盖率增长', E14: '≥100%', F14: '120%' })],
  ],
  reject: [
    ['more than all', filled({ F14: '102%' }), ['error F14 102% → 不超过 100%']],
    ['an impossible target', filled({ E19: '≥110%', F19: '94%' }), ['error E19 ≥110% → 不超过 100%']],
  ],
};
