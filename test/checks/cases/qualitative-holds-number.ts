import { filled, withUnits } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['words', withUnits({ D3: '定性', E3: '显著提升', F3: null, G3: '显著提升' })],
    ['a quantity declared as one', withUnits()],
    ['a form without the column', filled({ E18: '建立制度5项' })],
  ],
  reject: [
    [
      'a sentence with a quantity',
      withUnits({ D3: '定性', E3: '技术合同登记额达14亿元', F3: '亿元', G3: '27.36' }),
      ['warning E3 技术合同登记额达14亿元 → 定量指标'],
    ],
    [
      'a bare quantity',
      withUnits({ D3: '定性', E3: '入库企业580家，高企210家', F3: '家', G3: '591，230' }),
      ['warning E3 入库企业580家，高企210家 → 定量指标'],
    ],
  ],
};
