import type { RuleSetDefinition } from '../define';
import { ASSUMED, bandsFrom, inDocument, withThresholdElsewhere } from '../shared';
import { national2020 } from './national2020';

const NOTES = '《湖北省项目自评表》填表说明';

export const hubei: RuleSetDefinition = {
  extends: national2020,
  rank: 4,
  ruleSet: {
    id: 'hubei',
    name: { zh: '湖北项目自评规则', en: 'Hubei project self-evaluation' },
    place: { zh: '湖北省', en: 'Hubei' },
    year: null,
    source: {
      document: '湖北省项目自评表填表说明',
      note: withThresholdElsewhere({
        zh: '按公开自评表所附填表说明录入；等级在该表中可填可不填。',
        en: 'Entered from the notes of published forms; the grade is optional there.',
      }),
    },
    sources: {
      points: inDocument(NOTES),
      groups: inDocument(NOTES),
      'comparison.atLeast': inDocument(NOTES),
      'comparison.atMost': inDocument(NOTES),
      'execution.points': inDocument(NOTES),
      'execution.base': inDocument(NOTES),
      'execution.earning': inDocument(NOTES),
      bands: inDocument(NOTES),
      grades: ASSUMED,
    },
    sentence: {
      zh: '预算执行 20 分（20×执行率），绩效目标 80 分；“≥”类按 分值×完成值÷指标值，“≤”类按 分值×指标值÷完成值，均不超过分值；定性指标分 100%-80%（含）、80%-50%（含）、50%-0% 三档。',
      en: 'Budget execution 20 points (20 × rate), targets 80; ≥: points × actual ÷ target, ≤: points × target ÷ actual, never above the points; qualitative bands 100–80%, 80–50%, 50–0%.',
    },
    points: { indicators: 80 },
    groups: {
      alternatives: [
        {
          present: ['output', 'benefit'],
          absent: ['decision', 'process', 'cost'],
          points: [
            { groups: ['output'], points: 40 },
            { groups: ['benefit', 'satisfaction'], points: 40 },
          ],
        },
      ],
    },
    execution: { points: 20 },
    bands: bandsFrom(0.8, 0.5),
    proposedFor: ['hubei-20-80'],
  },
};
