import type { RuleSet } from '../ruleSet';
import { BANDS_80_60, GRADES_90_80_60, HALF_UP_2 } from './shared';

export const sichuan: RuleSet = {
  id: 'sichuan',
  name: { zh: '四川绩效自评规则', en: 'Sichuan self-evaluation' },
  place: { zh: '四川省', en: 'Sichuan' },
  year: null,
  source: {
    document: '四川省部门预算项目、专项资金和部门整体绩效自评表',
    note: {
      zh: '按公开表式录入。表式未写“≤”类未达标的算式，这里取 A/B；30% 的偏差界线取自转移支付自评表的填表说明。',
      en: 'Entered from published forms. They state no formula for a missed ≤ target; A/B is used here. The 30% limit is taken from the notes of the transfer-payment form.',
    },
  },
  sentence: {
    zh: '绩效指标 90 分，预算执行 10 分（执行数÷调整后预算数，专项和部门整体表不印这 10 分）；完成的得满分，未完成按 完成值÷指标值×分值，“≤”类按 指标值÷完成值×分值，不超过分值。',
    en: 'Indicators 90 points, budget execution 10 (executed ÷ adjusted budget; some forms do not print these 10); full points when met, else actual ÷ target × points, for ≤ target ÷ actual × points, never above the points.',
  },
  hasScores: true,
  points: { total: 100, indicators: 90 },
  comparison: {
    atLeast: { notMet: 'B/A' },
    atMost: { notMet: 'A/B', zeroFrom: null },
    equal: { side: 'one', deviation: 'threshold' },
  },
  cap: 1,
  rounding: HALF_UP_2,
  execution: { points: 10, rounding: HALF_UP_2 },
  overThreshold: { ratio: 1.3, inclusive: true },
  attentionFrom: null,
  bands: BANDS_80_60,
  grades: GRADES_90_80_60,
  split: { method: 'largest-remainder', decimals: 2, levels: false },
  proposedFor: ['sichuan-project', 'sichuan-fund', 'sichuan-department'],
};
