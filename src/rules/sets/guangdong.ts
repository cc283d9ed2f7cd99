import type { RuleSetDefinition } from '../define';
import { ASSUMED, inDocument, withThresholdElsewhere } from '../shared';
import { national2020 } from './national2020';

const FORM = '《项目绩效自评指标评分表》（广东省江门市公开表式）';

export const guangdong: RuleSetDefinition = {
  extends: national2020,
  ruleSet: {
    id: 'guangdong',
    name: { zh: '广东项目绩效自评评分表规则', en: 'Guangdong scoring form' },
    place: { zh: '广东省', en: 'Guangdong' },
    year: null,
    source: {
      document: '项目绩效自评指标评分表（广东省江门市公开表式）',
      note: withThresholdElsewhere({
        zh: '按公开表式录入。表中只给出 实现值/预期值×权重，未写封顶、“≤”类算式和定性档次界线：封顶到权重，“≤”类取 A/B，定性档次按 80%、60%；',
        en: 'Entered from a published form. It prints only actual/target × weight; the cap, the formula for ≤ (A/B) and the limits of the qualitative bands (80%, 60%) are not stated there.',
      }),
    },
    sources: {
      points: inDocument(FORM),
      groups: inDocument(FORM),
      'comparison.atLeast': inDocument(FORM, '评分标准'),
      'execution.points': inDocument(FORM),
      bands: ASSUMED,
      grades: ASSUMED,
      split: inDocument(FORM, '权重栏'),
      'reasons.missed': inDocument(FORM, '未达标原因分析栏'),
    },
    sentence: {
      zh: '决策 20 分、产出 40 分、效益 40 分，一组的权重由该组实际使用的指标平分，尾差按最大余数分配，使各项之和正好等于该组权重；未完成按 实现值÷预期值×权重；不单设预算执行率分值。',
      en: 'Decision 20, outputs 40, benefits 40 points; a group’s points are split evenly over the indicators in use, by largest remainder so that the parts add up exactly; missed targets earn actual ÷ target × points; no points for budget execution.',
    },
    points: { indicators: 100 },
    groups: {
      force: 'fixed',
      alternatives: [
        {
          present: ['decision', 'output', 'benefit'],
          absent: [],
          points: [
            { groups: ['decision'], points: 20 },
            { groups: ['output'], points: 40 },
            { groups: ['benefit'], points: 40 },
          ],
        },
      ],
    },
    execution: { points: null },
    split: { levels: true },
    proposedFor: ['guangdong-scoring'],
  },
};
