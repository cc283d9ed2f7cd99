import { findRuleSet } from '../../../src/rules';
import type { RuleSet } from '../../../src/rules';
import { filled } from '../forms';
import type { Changed } from '../forms';
import type { Cases } from '../testCheck';

/** The same with reasons on two rows that lost points: then good scores do not contradict. */
const poor = (rate: number, changed: Changed = {}): ReturnType<typeof filled> =>
  filled({
    F6: rate,
    H6: `${String(rate)}%`,
    I6: rate / 10,
    F13: '10场',
    H13: 10,
    I13: '场地维修，十场顺延至下年',
    F17: '400人次',
    H17: 16,
    I17: '报名人数少于预计',
    H20: null,
    ...changed,
  });

const national = findRuleSet('national-2020') as RuleSet;
const sichuan = findRuleSet('sichuan') as RuleSet;
const never: RuleSet = { ...national, reasons: { missed: null, lowExecution: [], adjustment: null, lostPoints: true } };
const eighty: RuleSet = {
  ...national,
  reasons: { missed: null, lowExecution: [{ below: 0.8, weight: 'warning' }], adjustment: null, lostPoints: true },
};
/** A form without points: nothing but rates. */
const NO_POINTS: Changed = {
  ...{ G5: null, G6: null, G7: null, G8: null, G9: null, G12: null, G20: null },
  ...{ I5: null, I6: null, H12: null, H20: null, I13: null, I17: null },
  ...Object.fromEntries(
    [13, 14, 15, 16, 17, 18, 19].flatMap((row) => [`G${String(row)}`, `H${String(row)}`].map((at) => [at, null])),
  ),
};

export const cases: Cases = {
  accept: [
    ['95% spent', poor(95)],
    ['90% spent', poor(90)],
    ['no money given', poor(50, { E6: null, F6: null, H6: null })],
    ['nothing budgeted', poor(50, { D6: 0, E6: 0 })],
    ['told in what was done', poor(50, { F11: '培训全部开展。部分工程尾款按合同于次年支付。' })],
    ['told in the reason of a row', poor(50, { I13: '十场因疫情取消，相应经费未支出' })],
    ['told in a reason by a word on the money', poor(50, { I17: '补助由上级直接拨付到个人' })],
    ['half of the outputs missed for reasons that are given', poor(50, { F14: '80%', I14: '设计批复推迟' })],
    ['told in a row for how the money was managed', poor(50, { A10: '执行准确性', B10: '因使用往年结余资金' })],
    ['told in a column beside the amounts', poor(50, { J5: '备注', J6: '部分培训推迟到下年' })],
    ['told in the form’s cell for it, whatever the words', poor(50, { A10: '执行偏差原因', B10: '两次招投标均流标' })],
    ['told below the table', poor(50, { A21: '其他说明', B21: '上级资金12月下旬到账，结转下年使用' })],
    ['full scores beside it: another finding says so', filled({ F6: 50, H6: '50%' })],
    [
      'the rate as a row that lacks its reason: another finding says so',
      poor(50, { D14: '预算执行率', E14: '100%', F14: '50%' }),
    ],
    ['the same row by another name', poor(50, { D14: '资金支出进度', E14: '100%', F14: '50%' })],
    ['a printed rate that is not low: one of the two is wrong', poor(50, { H6: '95%' })],
    ['a rule set that asks for no word', poor(50), never],
    ['above the limit of a rule set', poor(85), eighty],
  ],
  reject: [
    ['a tenth spent', poor(10), ['warning H6 10% → 说明原因']],
    ['59% spent', poor(59), ['warning H6 59% → 说明原因']],
    ['60% spent', poor(60), ['info H6 60% → 说明原因']],
    ['89% spent', poor(89), ['info H6 89% → 说明原因']],
    ['a line of the place’s own', poor(89), ['warning H6 89% → 说明原因'], sichuan],
    ['below the limit of a rule set', poor(79), ['warning H6 79% → 说明原因'], eighty],
    ['a form without points', poor(30, NO_POINTS), ['warning H6 30% → 说明原因']],
    ['nothing said of why', poor(50, { F11: '资金全部用于培训，群众反映良好。' }), ['warning H6 50% → 说明原因']],
    ['a denial', poor(50, { F11: '培训全部开展，不存在资金结余。' }), ['warning H6 50% → 说明原因']],
    [
      'only the form’s own words',
      poor(50, { A21: '注：1.其他资金包括上年结转结余资金。', A22: '执行率低于60%的不得分' }),
      ['warning H6 50% → 说明原因'],
    ],
    [
      'money named in the reason of what was exceeded',
      poor(50, { E18: '≥10次', F18: '20次', I18: '上级另拨资金' }),
      ['warning H6 50% → 说明原因'],
    ],
    ['a mark where the reason belongs', poor(50, { J5: '备注', J6: '无' }), ['warning H6 50% → 说明原因']],
    [
      'a goal that speaks of money left',
      poor(50, { B11: '年底前支付上年工程尾款，清理结转资金。' }),
      ['warning H6 50% → 说明原因'],
    ],
    ['still being filled in', poor(50, { F14: null, H14: null }), ['info H6 50% → 说明原因']],
  ],
};
