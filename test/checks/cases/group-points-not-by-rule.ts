import type { RuleSet } from '../../../src/rules';
import { DEFAULT_RULE_SET, findRuleSet } from '../../../src/rules';
import type { Changed } from '../forms';
import { filled, sheetOf, withUnits } from '../forms';
import type { Cases } from '../testCheck';

type Groups = NonNullable<RuleSet['groups']>;
type Points = Readonly<Partial<Record<Groups['alternatives'][number]['present'][number], number>>>;

/** What a place gives its groups, by which of them there are. */
function alternative(present: Groups['alternatives'][number]['present'], absent: typeof present, points: Points) {
  const each = Object.entries(points) as [(typeof present)[number], number][];
  return { present, absent, points: each.map(([group, worth]) => ({ groups: [group], points: worth })) };
}

const groups: Groups = {
  force: 'fixed',
  alternatives: [
    alternative(['cost', 'satisfaction'], [], { cost: 20, output: 40, benefit: 20, satisfaction: 10 }),
    alternative(['satisfaction'], ['cost'], { output: 50, benefit: 30, satisfaction: 10 }),
    alternative([], ['cost', 'satisfaction'], { output: 50, benefit: 40 }),
  ],
};
const stated = { kind: 'document', document: '《绩效自评办法》', article: '第八条', doubt: null } as const;
const PLACE: RuleSet = {
  ...DEFAULT_RULE_SET,
  id: 'a-place',
  groups,
  sources: { ...DEFAULT_RULE_SET.sources, groups: stated },
};
const ASSUMED: RuleSet = {
  ...PLACE,
  id: 'assumed',
  sources: { ...PLACE.sources, groups: { kind: 'assumed', doubt: null } },
};
const HUBEI = findRuleSet('hubei') ?? DEFAULT_RULE_SET;

/** Output 70, benefit 10, satisfaction 10: 90 as before. */
const OTHERWISE: Changed = { G13: 40, H13: 40, G17: 5, H17: 5, G18: 5, H18: 5 };

/** A table whose satisfaction row stands under the benefits of the first level. */
const NO_SATISFACTION: Changed = { B19: '效益指标' };

/** A plain table of one row a group: its name, and its points. */
const ofGroups = (...rows: readonly (readonly [group: string, points: number])[]) =>
  sheetOf(
    [
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ...rows.map(([group, points], index) => [group, '二级', `事项${index + 1}`, '≥20间', '21间', points, points, '']),
      ['总分', null, null, null, null, rows.reduce((sum, [, points]) => sum + points, 0), null, ''],
    ],
    {},
    [],
    '自评表',
  );
const decision = (first: number, second: number, third: number) =>
  ofGroups(['决策指标', first], ['产出指标', second], ['效益指标', third]);
const withCost = (output: number, cost: number, benefit: number) =>
  ofGroups(['产出指标', output], ['成本指标', cost], ['效益指标', benefit], ['满意度指标', 10]);
const GUANGDONG = findRuleSet('guangdong') ?? DEFAULT_RULE_SET;

export const cases: Cases = {
  accept: [
    ['50, 30 and 10', filled()],
    ['the same by a rule of the place', filled(), PLACE],
    ['50 and 40 without satisfaction', filled(NO_SATISFACTION), PLACE],
    ['40, 20, 20 and 10 with a group for cost', withCost(40, 20, 20), PLACE],
    ['20, 40 and 40', decision(20, 40, 40), GUANGDONG],
    ['a rule that says nothing of such groups', decision(10, 60, 30)],
    ['a rule set without such a rule', filled(OTHERWISE), { ...PLACE, groups: null }],
    ['points that add up to something else, which is said elsewhere', filled({ G13: 30, G20: 110 }), PLACE],
    ['indicators of 100 points, of which the rule says nothing', withUnits(), PLACE],
    ['a form that names the points of its levels', filled({ ...OTHERWISE, B13: '产出指标（70分）' }), PLACE],
    ['a form that says them in a note', filled({ ...OTHERWISE, A21: '注：产出指标70分，效益指标10分。' }), PLACE],
    ['a form that says them in its head', filled({ ...OTHERWISE, A2: '（产出70分 效益10分 满意度10分）' }), PLACE],
    ['a department, for which the national rule is none', filled({ ...OTHERWISE, A1: '部门整体支出绩效自评表' })],
    ['a level that is in no list', filled({ ...OTHERWISE, B13: '履职指标' }), PLACE],
    ['a row without points', filled({ ...OTHERWISE, G14: null }), PLACE],
    ['benefit and satisfaction together', filled({ D6: 100, G13: 10, G17: 30 }), HUBEI],
    ['a form without scores', filled(OTHERWISE), { ...PLACE, hasScores: false }],
  ],
  reject: [
    ['another share by a principle', filled(OTHERWISE), ['info B13 产出 70 分，效益 10 分 → 产出 50 分，效益 30 分']],
    [
      'by a rule of the place',
      filled(OTHERWISE),
      ['warning B13 产出 70 分，效益 10 分 → 产出 50 分，效益 30 分'],
      PLACE,
    ],
    [
      'by a rule that is assumed',
      filled(OTHERWISE),
      ['info B13 产出 70 分，效益 10 分 → 产出 50 分，效益 30 分'],
      ASSUMED,
    ],
    [
      'five points that went from benefit to satisfaction',
      filled({ G18: 5, H18: 5, G19: 15, H19: 15 }),
      ['warning B17 效益 25 分，满意度 15 分 → 效益 30 分，满意度 10 分'],
      PLACE,
    ],
    [
      'without satisfaction, the points of a table that has it',
      filled({ ...NO_SATISFACTION, G13: 30, H13: 30, G19: 0, H19: 0 }),
      ['warning B13 产出 60 分，效益 30 分 → 产出 50 分，效益 40 分'],
      PLACE,
    ],
    [
      'with a group for cost, the points of a table without',
      withCost(40, 10, 30),
      ['warning A4 成本 10 分，效益 30 分 → 成本 20 分，效益 20 分'],
      PLACE,
    ],
    ['20, 30 and 50', decision(20, 30, 50), ['warning A4 产出 30 分，效益 50 分 → 产出 40 分，效益 40 分'], GUANGDONG],
    [
      'said of satisfaction in a goal, which is no points',
      filled({ ...OTHERWISE, B11: '2024年群众满意度达到95%以上，效益良好，产出指标得分不低于60分。' }),
      ['warning B13 产出 70 分，效益 10 分 → 产出 50 分，效益 30 分'],
      PLACE,
    ],
  ],
};
