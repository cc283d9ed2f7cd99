import type { RuleSetDefinition } from '../define';
import { ASSUMED, IN_PROPORTION, inDocument, withThresholdElsewhere } from '../shared';
import { national2020 } from './national2020';

const FORM = '《四川省部门预算项目绩效自评表》';

export const sichuan: RuleSetDefinition = {
  extends: national2020,
  ruleSet: {
    id: 'sichuan',
    name: { zh: '四川绩效自评规则', en: 'Sichuan self-evaluation' },
    place: { zh: '四川省', en: 'Sichuan' },
    year: null,
    source: {
      document: '四川省部门预算项目、专项资金和部门整体绩效自评表',
      note: withThresholdElsewhere({
        zh: '按公开表式录入。表式未写“≤”类未达标的算式，这里取 A/B；',
        en: 'Entered from published forms. They state no formula for a missed ≤ target; A/B is used here.',
      }),
    },
    sources: {
      points: inDocument(FORM),
      'comparison.atLeast': ASSUMED,
      'execution.points': inDocument(FORM),
      'execution.base': inDocument(FORM, '表内说明'),
      bands: ASSUMED,
      grades: ASSUMED,
      'reasons.missed': inDocument(FORM, '未完成原因分析栏'),
      'reasons.lowExecution': inDocument(FORM, '表内说明'),
      'reasons.adjustment': inDocument(FORM, '表内说明'),
    },
    sentence: {
      zh: `绩效指标 90 分，预算执行 10 分（执行数÷调整后预算数，专项和部门整体表不印这 10 分）；${IN_PROPORTION.zh}。`,
      en: `Indicators 90 points, budget execution 10 (executed ÷ adjusted budget; some forms do not print these 10); ${IN_PROPORTION.en}.`,
    },
    groups: null,
    reasons: {
      lowExecution: [{ below: 0.9, weight: 'warning' }],
      adjustment: { ratio: 0, inclusive: false },
    },
    proposedFor: ['sichuan-project', 'sichuan-fund', 'sichuan-department'],
  },
};
