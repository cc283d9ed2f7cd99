import { DEFAULT_RULE_SET, findRuleSet } from '../../../src/rules';
import { filled, withUnits } from '../forms';
import type { Cases } from '../testCheck';

/** A cost below 80% of its target was planned too high. */
const BOTH_SIDES = { ...DEFAULT_RULE_SET, underThreshold: { ratio: 0.8, inclusive: false } };

export const cases: Cases = {
  accept: [
    ['a cost a little below its target, where far below needs a reason', filled({ F16: '1.6万元' }), BOTH_SIDES],
    ['a cost far below its target, where no rule asks for a reason', filled({ F16: '0.8万元' })],
    ['a little more than the target', filled({ F13: '25场' })],
    ['30% and a reason', filled({ F13: '26场', I13: '群众需求增加，下一步合理设定指标' })],
    ['an open draft: another finding', filled({ F13: '26场', I13: '因【原因】，超额完成' })],
    [
      'a cause ticked in one column and told in another',
      filled({ F13: '40场', J12: '改进措施', J13: '群众需求增加，下年调高指标' }),
    ],
    [
      'one cell for the reasons of all rows',
      filled({ F13: '40场', A21: '偏差大或目标未完成原因分析', B21: '群众需求增加，年初估计不足' }),
    ],
  ],
  reject: [
    ['exactly 30%', filled({ F13: '26场' }), ['warning I13  → 说明原因和改进措施']],
    ['a cost far below its target', filled({ F16: '0.8万元' }), ['warning I16  → 说明原因和改进措施'], BOTH_SIDES],
    ['only 无', filled({ F13: '40场', I13: '无' }), ['warning I13 无 → 说明原因和改进措施']],
    ['a form without a column for reasons', withUnits({ J2: null, G3: '80' }), ['warning G3 80 → 说明原因和改进措施']],
    [
      'a table that is still being filled in: not yet due',
      filled({ F13: '26场', F14: null, H14: null, H20: null }),
      ['info I13  → 说明原因和改进措施'],
    ],
    [
      'a little over "=" where the rule set takes any excess',
      filled({ E13: '＝20场' }),
      ['info I13  → 说明原因和改进措施'],
      findRuleSet('tianjin') ?? undefined,
    ],
    [
      'a sentence that most likely names its aim',
      filled({ E13: '全年开展各类培训达20场', F13: '40场' }),
      ['info I13  → 说明原因和改进措施'],
    ],
  ],
};
