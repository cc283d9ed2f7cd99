import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['somewhat more', filled()],
    ['twice as much without a reason, which another check tells of', filled({ F13: '45场' })],
    ['few of what should not happen', filled({ D16: '投诉次数', C16: '质量指标', E16: '≤10次', F16: '1次' })],
  ],
  reject: [
    ['twice as much, explained', filled({ F13: '45场', I13: '社区报名多' }), ['info E13 ≥20场 → 接近实际的指标值']],
    ['less than half of the cost', filled({ F16: '0.8万元' }), ['info E16 ≤2万元 → 接近实际的指标值']],
  ],
};
