import type { RuleSet } from '../ruleSet';
import { BANDS_80_60, GRADES_90_80_60, HALF_UP_2 } from './shared';

export const guangdong: RuleSet = {
  id: 'guangdong',
  name: { zh: '广东项目绩效自评评分表规则', en: 'Guangdong scoring form' },
  place: { zh: '广东省', en: 'Guangdong' },
  year: null,
  source: {
    document: '项目绩效自评指标评分表（广东省江门市公开表式）',
    note: {
      zh: '按公开表式录入。表中只给出 实现值/预期值×权重，未写封顶、“≤”类算式和定性档次界线：封顶到权重，“≤”类取 A/B，定性档次按 80%、60%；30% 的偏差界线取自转移支付自评表的填表说明。',
      en: 'Entered from a published form. It prints only actual/target × weight; the cap, the formula for ≤ (A/B) and the limits of the qualitative bands (80%, 60%) are not stated there. The 30% limit is taken from the notes of the transfer-payment form.',
    },
  },
  sentence: {
    zh: '决策 20 分、产出 40 分、效益 40 分，一组的权重由该组实际使用的指标平分，尾差按最大余数分配，使各项之和正好等于该组权重；未完成按 实现值÷预期值×权重；不单设预算执行率分值。',
    en: 'Decision 20, outputs 40, benefits 40 points; a group’s points are split evenly over the indicators in use, by largest remainder so that the parts add up exactly; missed targets earn actual ÷ target × points; no points for budget execution.',
  },
  hasScores: true,
  points: { total: 100, indicators: 100 },
  comparison: {
    atLeast: { notMet: 'B/A' },
    atMost: { notMet: 'A/B', zeroFrom: null },
    equal: { side: 'one', deviation: 'threshold' },
  },
  cap: 1,
  rounding: HALF_UP_2,
  execution: { points: null, rounding: HALF_UP_2 },
  overThreshold: { ratio: 1.3, inclusive: true },
  attentionFrom: null,
  bands: BANDS_80_60,
  grades: GRADES_90_80_60,
  split: { method: 'largest-remainder', decimals: 2, levels: true },
  proposedFor: ['guangdong-scoring'],
};
