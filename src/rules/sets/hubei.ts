import type { RuleSet } from '../ruleSet';
import { BANDS_80_50, GRADES_90_80_60, HALF_UP_2 } from './shared';

export const hubei: RuleSet = {
  id: 'hubei',
  name: { zh: '湖北项目自评规则', en: 'Hubei project self-evaluation' },
  place: { zh: '湖北省', en: 'Hubei' },
  year: null,
  source: {
    document: '湖北省项目自评表填表说明',
    note: {
      zh: '按公开自评表所附填表说明录入；等级在该表中可填可不填。30% 的偏差界线取自转移支付自评表的填表说明。',
      en: 'Entered from the notes of published forms; the grade is optional there. The 30% limit is taken from the notes of the transfer-payment form.',
    },
  },
  sentence: {
    zh: '预算执行 20 分（20×执行率），绩效目标 80 分；“≥”类按 分值×完成值÷指标值，“≤”类按 分值×指标值÷完成值，均不超过分值；定性指标分 100%-80%（含）、80%-50%（含）、50%-0% 三档。',
    en: 'Budget execution 20 points (20 × rate), targets 80; ≥: points × actual ÷ target, ≤: points × target ÷ actual, never above the points; qualitative bands 100–80%, 80–50%, 50–0%.',
  },
  hasScores: true,
  points: { total: 100, indicators: 80 },
  comparison: {
    atLeast: { notMet: 'B/A' },
    atMost: { notMet: 'A/B', zeroFrom: null },
    equal: { side: 'one', deviation: 'threshold' },
  },
  cap: 1,
  rounding: HALF_UP_2,
  execution: { points: 20, rounding: HALF_UP_2 },
  overThreshold: { ratio: 1.3, inclusive: true },
  attentionFrom: null,
  bands: BANDS_80_50,
  grades: GRADES_90_80_60,
  split: { method: 'largest-remainder', decimals: 2, levels: false },
  proposedFor: ['hubei-20-80'],
};
