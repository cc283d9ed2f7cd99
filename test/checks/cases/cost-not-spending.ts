import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['what was spent', filled({ D16: '项目总成本', E16: '≤100万元', F16: '95万元' })],
    ['the same in 元', filled({ D16: '项目总成本', E16: '≤1000000元', F16: '950000元' })],
    ['the cost of one', filled({ D16: '场均成本', E16: '≤5万元', F16: '4.3万元' })],
  ],
  reject: [
    [
      'less than was spent',
      filled({ D16: '项目总成本', E16: '≤100万元', F16: '88万元' }),
      ['warning F16 88万元 → 95万元'],
    ],
    [
      'more than was spent',
      filled({ D16: '项目总成本', E16: '≤100万元', F16: '99万元' }),
      ['info F16 99万元 → 95万元'],
    ],
  ],
};
