import type { RuleSetDefinition } from '../define';
import { SYSTEM, inDocument, withThresholdElsewhere } from '../shared';
import { national2020 } from './national2020';

export const integrated: RuleSetDefinition = {
  extends: national2020,
  rank: 3,
  ruleSet: {
    id: 'integrated',
    name: { zh: '预算管理一体化系统通用规则', en: 'Common rule of the integrated budget system' },
    place: { zh: '全国（一体化系统）', en: 'nationwide (integrated system)' },
    year: null,
    source: {
      document: '预算管理一体化系统绩效自评通用计分规则',
      note: withThresholdElsewhere({
        zh: '按系统通用规则录入，各地可另设开关。完成率 120% 及以上系统标红，属提示，不扣分；',
        en: 'Entered from the common rule of the system; places switch parts of it. From 120% the system shows the row in red, as a hint without deduction;',
      }),
    },
    sources: {
      points: inDocument(SYSTEM),
      'comparison.atLeast': inDocument(SYSTEM),
      'comparison.atMost': inDocument(SYSTEM),
      'comparison.equal': inDocument(SYSTEM),
      'comparison.zeroTarget': inDocument(SYSTEM),
      rounding: inDocument(SYSTEM),
      'execution.points': inDocument(SYSTEM),
      'execution.base': inDocument(SYSTEM),
      'execution.earning': inDocument(SYSTEM),
      attentionFrom: inDocument(SYSTEM),
      bands: inDocument(SYSTEM),
      grades: inDocument(SYSTEM),
      'reasons.missed': inDocument(SYSTEM),
      'reasons.lostPoints': inDocument(SYSTEM),
    },
    sentence: {
      zh: '“≥”和“=”类完成的得满分，未完成按 完成值÷指标值×分值；“≤”类超出的按 (2−完成值÷指标值)×分值，达到指标值两倍及以上得 0 分；只取两位小数，其余舍去；预算执行率 10 分。',
      en: '≥ and =: full points when met, else actual ÷ target × points; ≤ exceeded: (2 − actual ÷ target) × points, nothing from twice the target on; cut to two decimals; budget execution counts 10 points.',
    },
    groups: null,
    comparison: { atMost: { notMet: '2-B/A', zeroFrom: 2 } },
    rounding: { mode: 'cut' },
    execution: { rounding: { mode: 'cut' } },
    attentionFrom: { ratio: 1.2, inclusive: true },
    proposedFor: ['system-import'],
  },
};
