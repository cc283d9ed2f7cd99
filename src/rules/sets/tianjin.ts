import type { RuleSet } from '../ruleSet';
import { BANDS_80_60, GRADES_90_80_60, HALF_UP_2 } from './shared';

export const tianjin: RuleSet = {
  id: 'tianjin',
  name: { zh: '天津部门整体支出绩效自评规则', en: 'Tianjin department self-evaluation' },
  place: { zh: '天津市', en: 'Tianjin' },
  year: 2024,
  source: {
    document: '天津市部门整体支出绩效自评表',
    note: {
      zh: '按 2024 年度公开表式录入。“=”类有超出即算偏差，取自系统的天津设置；“≤”类未达标的算式该表未写，这里取 A/B；30% 的偏差界线取自转移支付自评表的填表说明。',
      en: 'Entered from the published form of 2024. That any excess over an = target is a deviation follows the system’s setting for Tianjin; the form states no formula for a missed ≤ target, A/B is used here. The 30% limit is taken from the notes of the transfer-payment form.',
    },
  },
  sentence: {
    zh: '预算执行 10 分，绩效指标 90 分；完成的得满分，未完成按 完成值÷指标值×分值，“≤”类按 指标值÷完成值×分值，不超过分值；完成率 130% 及以上的要说明原因，超额完成默认不扣分。',
    en: 'Budget execution 10 points, indicators 90; full points when met, else actual ÷ target × points, for ≤ target ÷ actual × points, never above the points; 130% and more needs a reason, no deduction for it by default.',
  },
  hasScores: true,
  points: { total: 100, indicators: 90 },
  comparison: {
    atLeast: { notMet: 'B/A' },
    atMost: { notMet: 'A/B', zeroFrom: null },
    equal: { side: 'one', deviation: 'any' },
  },
  cap: 1,
  rounding: HALF_UP_2,
  execution: { points: 10, rounding: HALF_UP_2 },
  overThreshold: { ratio: 1.3, inclusive: true },
  attentionFrom: { ratio: 1.2, inclusive: true },
  bands: BANDS_80_60,
  grades: GRADES_90_80_60,
  split: { method: 'largest-remainder', decimals: 2, levels: false },
  proposedFor: ['department-overall'],
  proposedIn: ['天津'],
};
