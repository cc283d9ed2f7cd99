import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [['all kinds', filled()]],
  reject: [
    [
      'no satisfaction',
      filled({ B19: '效益指标', C19: '社会效益指标', D19: '知识普及面' }),
      ['info B13 没有满意度指标 → 满意度指标'],
    ],
  ],
};
