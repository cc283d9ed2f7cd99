import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../src/rules';
import { RULE_SETS, bandOf, findRuleSet, gradeOf, parseRuleSet, proposeRuleSet } from '../../src/rules';

const ruleSet = (id: string) => findRuleSet(id) ?? expect.fail(`no rule set ${id}`);

/** Sets that claim the same layout for the same place: which of them is proposed would be chance. */
function collisions(ruleSets: readonly RuleSet[]): string[] {
  const claimed = new Map<string, string>();
  return ruleSets.flatMap(({ id, proposedFor, proposedIn }) =>
    proposedFor.flatMap((layout) =>
      (proposedIn?.map((place) => `in ${place}`) ?? ['anywhere']).flatMap((where) => {
        const claim = `${layout} ${where}`;
        const other = claimed.get(claim);
        claimed.set(claim, id);
        return other === undefined ? [] : [`${other} and ${id}: ${claim}`];
      }),
    ),
  );
}

describe('the rule sets of the program', () => {
  it.each(RULE_SETS.map((set) => [set.id, set] as const))('%s keeps to the schema', (_, set) => {
    expect(parseRuleSet(set)).toEqual({ ok: true, value: set });
  });
  it('have ids of their own', () => {
    expect(new Set(RULE_SETS.map((set) => set.id)).size).toBe(RULE_SETS.length);
  });
  it('are proposed each for a layout in a place that no other claims', () => {
    expect(collisions(RULE_SETS)).toEqual([]);
  });
  it('are two named by what they both claim', () => {
    const national = ruleSet('national-2020');
    const zhejiang = { ...national, id: 'zhejiang', proposedFor: ['flat-list'], proposedIn: ['浙江', '杭州'] };
    const hangzhou = { ...zhejiang, id: 'hangzhou', proposedIn: ['杭州'] };
    expect(collisions([national, zhejiang, hangzhou])).toEqual(['zhejiang and hangzhou: flat-list in 杭州']);
    const other = { ...national, id: 'other-place', proposedFor: ['flat-list'] };
    expect(collisions([national, other])).toEqual(['national-2020 and other-place: flat-list anywhere']);
  });
  it('deduct nothing for more than the target unless they say so', () => {
    expect(RULE_SETS.filter((set) => set.overDeduction)).toEqual([]);
  });
});

describe('the rule set proposed for a layout', () => {
  it.each([
    ['standard-2020', 'national-2020'],
    ['standard-operator', 'national-2020'],
    ['sichuan-project', 'sichuan'],
    ['sichuan-fund', 'sichuan'],
    ['sichuan-department', 'sichuan'],
    ['department-overall', 'national-2020'],
    ['guangdong-scoring', 'guangdong'],
    ['regional-transfer', 'regional-transfer'],
    ['transfer-early', 'regional-transfer'],
    ['transfer-2022', 'regional-transfer'],
    ['convergence-fund', 'national-2020'],
    ['hubei-20-80', 'hubei'],
    ['flat-list', 'national-2020'],
    ['process-result', 'national-2020'],
    ['system-import', 'integrated'],
    ['other', 'national-2020'],
    ['a layout nobody knows', 'national-2020'],
  ])('%s: %s', (layout, id) => {
    expect(proposeRuleSet({ layout, title: null, unit: null }).id).toBe(id);
  });
  it.each([
    ['整体支出绩效自评表', '天津市某某局', 'tianjin'],
    ['天津市2024年度部门整体支出绩效自评表', null, 'tianjin'],
    ['部门整体绩效自评表', '某区融媒体中心', 'national-2020'],
  ])('of a department: %s of %s: %s', (title, unit, id) => {
    expect(proposeRuleSet({ layout: 'department-overall', title, unit }).id).toBe(id);
  });
  it.each([
    ['浙江省项目支出绩效自评表', '杭州市教育局', 'zhejiang'],
    ['项目支出绩效自评表', '杭州市教育局', 'zhejiang'],
    ['项目支出绩效自评表', '浙江省余杭区某局', 'yuhang'],
    ['项目支出绩效自评表', '宁夏某局', 'national-2020'],
    ['项目支出绩效自评表', null, 'national-2020'],
  ])('with a set of the place on a form used everywhere, %s of %s: %s', (title, unit, id) => {
    const sets: readonly RuleSet[] = [
      ...RULE_SETS,
      { ...ruleSet('national-2020'), id: 'zhejiang', proposedFor: ['standard-2020'], proposedIn: ['浙江', '杭州'] },
      { ...ruleSet('national-2020'), id: 'yuhang', proposedFor: ['standard-2020'], proposedIn: ['余杭区'] },
    ];
    for (const inAnyOrder of [sets, sets.toReversed()]) {
      expect(proposeRuleSet({ layout: 'standard-2020', title, unit }, inAnyOrder).id).toBe(id);
    }
  });
  it('is none for an unknown id', () => {
    expect(findRuleSet('nowhere')).toBeNull();
  });
});

describe('bands of qualitative results', () => {
  it.each([
    ['national-2020', 1, 0.8],
    ['national-2020', 0.8, 0.8],
    ['national-2020', 0.7999, 0.6],
    ['national-2020', 0.6, 0.6],
    ['national-2020', 0.59, 0],
    ['national-2020', 0, 0],
    ['hubei', 0.59, 0.5],
    ['hubei', 0.5, 0.5],
    ['hubei', 0.49, 0],
  ])('%s: a share of %d lies in the band from %d', (id, ratio, from) => {
    expect(bandOf(ratio, ruleSet(id))?.from).toBe(from);
  });
  it('is none below the lowest', () => {
    expect(bandOf(-0.1, ruleSet('national-2020'))).toBeNull();
  });
});

describe('grades', () => {
  it.each([
    [100, '优'],
    [90, '优'],
    [89.99, '良'],
    [80, '良'],
    [79.99, '中'],
    [60, '中'],
    [59.99, '差'],
    [0, '差'],
  ])('%d points: %s', (total, name) => {
    expect(gradeOf(total, ruleSet('national-2020'))?.name).toBe(name);
  });
  it('is none where the form has no scores', () => {
    expect(gradeOf(95, ruleSet('regional-transfer'))).toBeNull();
  });
});
