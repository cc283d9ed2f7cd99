import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['no figures', filled()],
    ['parts that add up', filled({ F11: '发放补助330万元，其中：低保180万元、特困100万元、临时救助50万元。' })],
  ],
  reject: [
    [
      'parts that come to more',
      filled({ F11: '发放补助300万元，其中：低保180万元、特困100万元、临时救助50万元。' }),
      ['warning F11 300万元 → 330万元'],
    ],
  ],
};
