import type { RuleSetDefinition } from '../define';
import { ASSUMED, IN_PROPORTION, inDocument, withThresholdElsewhere } from '../shared';
import { national2020 } from './national2020';

const FORM = '《天津市部门整体支出绩效自评表》';
const SWITCH = '预算管理一体化系统（天津设置）';

export const tianjin: RuleSetDefinition = {
  extends: national2020,
  ruleSet: {
    id: 'tianjin',
    name: { zh: '天津部门整体支出绩效自评规则', en: 'Tianjin department self-evaluation' },
    place: { zh: '天津市', en: 'Tianjin' },
    year: 2024,
    source: {
      document: '天津市部门整体支出绩效自评表',
      note: withThresholdElsewhere({
        zh: '按 2024 年度公开表式录入。“=”类有超出即算偏差，取自系统的天津设置；“≤”类未达标的算式该表未写，这里取 A/B；',
        en: 'Entered from the published form of 2024. That any excess over an = target is a deviation follows the system’s setting for Tianjin; the form states no formula for a missed ≤ target, A/B is used here.',
      }),
    },
    sources: {
      points: inDocument(FORM),
      'comparison.atLeast': ASSUMED,
      'comparison.equal': inDocument(SWITCH),
      'execution.points': inDocument(FORM),
      attentionFrom: inDocument(SWITCH),
      bands: ASSUMED,
      grades: ASSUMED,
      'reasons.missed': inDocument(FORM, '偏差原因分析栏'),
    },
    sentence: {
      zh: `预算执行 10 分，绩效指标 90 分；${IN_PROPORTION.zh}；完成率 130% 及以上的要说明原因，超额完成默认不扣分。`,
      en: `Budget execution 10 points, indicators 90; ${IN_PROPORTION.en}; 130% and more needs a reason, no deduction for it by default.`,
    },
    groups: null,
    comparison: { equal: { deviation: 'any' } },
    attentionFrom: { ratio: 1.2, inclusive: true },
    proposedFor: ['department-overall'],
    proposedIn: ['天津'],
  },
};
