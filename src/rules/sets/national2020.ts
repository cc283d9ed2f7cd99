import type { RuleSetDefinition } from '../define';
import { ASSUMED, NATIONAL, SYSTEM, TRANSFER_NOTES, after, bandsFrom, unseen, withThresholdElsewhere } from '../shared';

const HALF_UP_2 = { decimals: 2, mode: 'half-up' } as const;

export const national2020: RuleSetDefinition = {
  rank: 1,
  ruleSet: {
    id: 'national-2020',
    name: { zh: '全国项目支出绩效自评通用规则', en: 'National rule for project self-evaluation' },
    place: { zh: '全国', en: 'nationwide' },
    year: 2020,
    source: {
      document: '项目支出绩效评价管理办法（财预〔2020〕10号）',
      note: withThresholdElsewhere({
        zh: '国家规定，编写时未见原文，按通行理解录入；国家规定未给出“≤”未达标时的算式，这里取 A/B。',
        en: 'National rule, text not at hand: entered as generally understood. It gives no formula for a missed ≤ target; A/B is used here.',
      }),
    },
    sources: {
      points: unseen(NATIONAL),
      groups: unseen(NATIONAL),
      'comparison.atLeast': unseen(NATIONAL),
      'comparison.atMost': ASSUMED,
      'comparison.equal': after(SYSTEM),
      'comparison.zeroTarget': after(SYSTEM),
      rounding: ASSUMED,
      'execution.points': unseen(NATIONAL),
      'execution.base': unseen(NATIONAL),
      'execution.earning': after(SYSTEM),
      overThreshold: after(TRANSFER_NOTES, '注 6'),
      bands: unseen(NATIONAL),
      grades: unseen(NATIONAL),
      split: ASSUMED,
      'reasons.missed': unseen(NATIONAL),
      'reasons.lostPoints': after(SYSTEM),
    },
    sentence: {
      zh: '完成的得满分，未完成的按 完成值÷指标值×分值 计分（“≤”类按 指标值÷完成值×分值），不超过分值，四舍五入到两位小数；预算执行率 10 分；90 分以上为优，80 分以上为良，60 分以上为中。',
      en: 'A target that is met earns full points; else actual ÷ target × points (for ≤: target ÷ actual × points), never more than the points, rounded to two decimals; budget execution counts 10 points; 90 and more is 优, 80 良, 60 中.',
    },
    hasScores: true,
    points: { total: 100, indicators: 90 },
    groups: {
      force: 'principle',
      alternatives: [
        {
          present: ['output', 'benefit', 'satisfaction'],
          absent: ['decision', 'process', 'cost'],
          points: [
            { groups: ['output'], points: 50 },
            { groups: ['benefit'], points: 30 },
            { groups: ['satisfaction'], points: 10 },
          ],
        },
      ],
    },
    rowPoints: null,
    comparison: {
      atLeast: { notMet: 'B/A' },
      atMost: { notMet: 'A/B', zeroFrom: null },
      equal: { side: 'one', deviation: 'threshold' },
      zeroTarget: { earns: 'met-or-not', reasonFrom: null },
    },
    rows: null,
    cap: 1,
    rounding: HALF_UP_2,
    execution: {
      points: 10,
      rounding: HALF_UP_2,
      base: { budget: 'year', executed: 'paid' },
      earning: { kind: 'linear', zeroBelow: null, fullFrom: null },
    },
    executionCaps: null,
    overThreshold: { ratio: 1.3, inclusive: true },
    underThreshold: null,
    attentionFrom: null,
    bands: bandsFrom(0.8, 0.6),
    grades: [
      { name: '优', from: 90, inclusive: true },
      { name: '良', from: 80, inclusive: true },
      { name: '中', from: 60, inclusive: true },
      { name: '差', from: 0, inclusive: true },
    ],
    overDeduction: null,
    deductionColumn: null,
    qualitative: null,
    leftOut: null,
    reasons: { missed: null, lowExecution: null, adjustment: null, lostPoints: true },
    split: { method: 'largest-remainder', decimals: 2, levels: false },
    proposedFor: ['standard-2020', 'standard-operator', 'convergence-fund', 'flat-list', 'process-result', 'other'],
  },
};
