import type { RuleSet } from '../ruleSet';
import { BANDS_80_60, CUT_2, GRADES_90_80_60 } from './shared';

export const integrated: RuleSet = {
  id: 'integrated',
  name: { zh: '预算管理一体化系统通用规则', en: 'Common rule of the integrated budget system' },
  place: { zh: '全国（一体化系统）', en: 'nationwide (integrated system)' },
  year: null,
  source: {
    document: '预算管理一体化系统绩效自评通用计分规则',
    note: {
      zh: '按系统通用规则录入，各地可另设开关。完成率 120% 及以上系统标红，属提示，不扣分；30% 的偏差界线取自转移支付自评表的填表说明。',
      en: 'Entered from the common rule of the system; places switch parts of it. From 120% the system shows the row in red, as a hint without deduction; the 30% limit is taken from the notes of the transfer-payment form.',
    },
  },
  sentence: {
    zh: '“≥”和“=”类完成的得满分，未完成按 完成值÷指标值×分值；“≤”类超出的按 (2−完成值÷指标值)×分值，达到指标值两倍及以上得 0 分；只取两位小数，其余舍去；预算执行率 10 分。',
    en: '≥ and =: full points when met, else actual ÷ target × points; ≤ exceeded: (2 − actual ÷ target) × points, nothing from twice the target on; cut to two decimals; budget execution counts 10 points.',
  },
  hasScores: true,
  points: { total: 100, indicators: 90 },
  comparison: {
    atLeast: { notMet: 'B/A' },
    atMost: { notMet: '2-B/A', zeroFrom: 2 },
    equal: { side: 'one', deviation: 'threshold' },
  },
  cap: 1,
  rounding: CUT_2,
  execution: { points: 10, rounding: CUT_2 },
  overThreshold: { ratio: 1.3, inclusive: true },
  attentionFrom: { ratio: 1.2, inclusive: true },
  bands: BANDS_80_60,
  grades: GRADES_90_80_60,
  split: { method: 'largest-remainder', decimals: 2, levels: false },
  proposedFor: ['system-import'],
};
