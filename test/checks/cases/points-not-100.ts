import { DEFAULT_RULE_SET } from '../../../src/rules';
import { filled, withUnits } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['100 in all', filled()],
    [
      '90 where execution stands apart',
      withUnits({ H3: '30', H4: '20', H5: '20', H6: '20', H7: '90', I5: '20', I7: '90' }),
    ],
    ['100 with no points for execution', withUnits()],
    [
      '100 for the indicators, and execution without points',
      filled({ G6: null, I6: null, G17: 30, H17: 30, H20: 100 }),
    ],
    [
      '100 for the indicators alone where the rule set wants that',
      filled({ G17: 30, H17: 30, H20: 100 }),
      { ...DEFAULT_RULE_SET, points: { total: 100, indicators: 100 } },
    ],
    [
      'points of another block that are printed in the total',
      filled({ G13: 10, H13: 10, J3: '分值', J4: 10, H20: 89.5 }),
    ],
    [
      'a form without points',
      filled({ G6: null, G13: null, G14: null, G15: null, G16: null, G17: null, G18: null, G19: null, G20: null }),
    ],
    [
      'a level that is named again with its points below',
      withUnits({ A3: '产出指标（50分）', A4: '产出指标（50分）' }),
    ],
    ['a level that names the points of its rows', filled({ B13: '产出指标（50分）' })],
  ],
  reject: [
    ['110 printed as 100', filled({ G17: 30 }), ['error G20 100 → 110']],
    ['110 printed as 110', filled({ G17: 30, G20: 110 }), ['error G20 110 → 100']],
    [
      '100 for the indicators alone, and 10 more for execution',
      filled({ G17: 30, H17: 30, H20: 100 }),
      ['warning G20 110 → 100'],
    ],
    ['the same while no score is entered', filled({ G17: 30, H17: null, H20: null }), ['warning G20 110 → 100']],
    ['80 printed as 80', withUnits({ H3: '10', H7: '80' }), ['warning H7 80 → 100']],
    [
      'a level whose rows add to something else',
      filled({ B13: '产出指标（50分）', G13: 18, G17: 22 }),
      ['error B13 产出指标（50分） → 48'],
    ],
    [
      'points for execution that the total counts and the table does not show',
      filled({ G6: null, I6: null, H20: 90 }),
      ['info G20 100 → 90'],
    ],
  ],
};
