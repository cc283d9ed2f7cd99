import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../src/rules';
import { RULE_SETS, citation, findRuleSet, parseRuleSet, sourceOf } from '../../src/rules';
import { isStated, valueOf } from '../../src/rules/citation';
import { complete } from '../../src/rules/define';
import { RULES } from '../../src/rules/ruleSource';
import { DEFINITIONS } from '../../src/rules/sets';
import { say } from '../../src/texts/note';

const set = (id: string): RuleSet => findRuleSet(id) ?? expect.fail(`no rule set ${id}`);
const cited = (ruleSet: RuleSet, rule: (typeof RULES)[number]): string => say(citation(ruleSet, rule));

describe('each rule of the program has its own source', () => {
  it.each(RULE_SETS.map((one) => [one.id, one] as const))('%s', (_, ruleSet) => {
    const without = RULES.filter((rule) => isStated(ruleSet, rule) && !ruleSet.sources?.[rule]);
    expect(without).toEqual([]);
  });

  it.each(DEFINITIONS.map((one) => [one.ruleSet.id, one] as const))(
    '%s names the source of whatever it states otherwise than its base',
    (_, definition) => {
      if (!('extends' in definition)) return;
      const [own, base] = [complete(definition), complete(definition.extends)];
      const unnamed = RULES.filter(
        (rule) =>
          isStated(own, rule) &&
          JSON.stringify(valueOf(own, rule)) !== JSON.stringify(valueOf(base, rule)) &&
          !definition.ruleSet.sources?.[rule],
      );
      expect(unnamed).toEqual([]);
    },
  );
});

describe('a source as users see it', () => {
  it.each([
    ['national-2020', 'comparison.atLeast', '《项目支出绩效评价管理办法》（财预〔2020〕10号）'],
    ['national-2020', 'comparison.atMost', '审核口径（未引文件，可在规则里改）'],
    ['national-2020', 'overThreshold', '参照《转移支付区域绩效目标自评表》注 6'],
    ['regional-transfer', 'overThreshold', '《转移支付区域绩效目标自评表》注 6'],
    ['hubei', 'bands', '《湖北省项目自评表》填表说明'],
    ['hubei', 'grades', '审核口径（未引文件，可在规则里改）'],
    ['guangdong', 'grades', '审核口径（未引文件，可在规则里改）'],
    ['sichuan', 'grades', '审核口径（未引文件，可在规则里改）'],
    ['tianjin', 'grades', '审核口径（未引文件，可在规则里改）'],
    ['sichuan', 'reasons.lowExecution', '《四川省部门预算项目绩效自评表》表内说明'],
    ['national-2020', 'reasons.lowExecution', '审核口径（未引文件，可在规则里改）'],
    // Nothing is stated: nothing is cited, though the base has a source for its own.
    ['sichuan', 'groups', '审核口径（未引文件，可在规则里改）'],
  ] as const)('%s, %s: %s', (id, rule, expected) => {
    expect(cited(set(id), rule)).toBe(expected);
  });

  it('never tells what the makers doubt', () => {
    const all = RULE_SETS.flatMap((one) => RULES.map((rule) => cited(one, rule)));
    expect(all.filter((text) => /未见原文|通行理解/.test(text))).toEqual([]);
  });

  it('is a cell where the table prints the rule itself', () => {
    const printed: RuleSet = {
      ...set('national-2020'),
      sources: { bands: { kind: 'cell', sheet: '自评表', cell: 'B30', text: '分三档', doubt: null } },
    };
    expect(cited(printed, 'bands')).toBe('本表 自评表!B30 所印');
  });

  it('is the document of the whole set for a file that names none, except of what the file leaves open', () => {
    const { sources, ...first } = set('national-2020');
    expect(sources).not.toBeNull();
    const file: RuleSet = { ...first, sources: null, reasons: null, source: { ...first.source, document: '某市办法' } };
    expect(sourceOf(file, 'grades')).toMatchObject({ kind: 'document', document: '某市办法' });
    expect(sourceOf(file, 'reasons.missed')).toMatchObject({ kind: 'assumed' });
    expect(sourceOf(file, 'rows')).toMatchObject({ kind: 'assumed' });
  });
});

describe('a file of the first version', () => {
  const NEW = ['sources', 'groups', 'rowPoints', 'rows', 'underThreshold', 'executionCaps', 'overDeduction'];
  const LATER = ['deductionColumn', 'qualitative', 'leftOut', 'reasons'];
  const old = (): Record<string, unknown> => {
    const { comparison, execution, ...rest } = JSON.parse(JSON.stringify(set('hubei'))) as RuleSet;
    const known = Object.entries(rest).filter(([key]) => ![...NEW, ...LATER].includes(key));
    const { zeroTarget, ...compared } = comparison;
    const { points, rounding } = execution;
    expect(zeroTarget).toBeDefined();
    return { ...Object.fromEntries(known), comparison: compared, execution: { points, rounding } };
  };
  it('stays valid, and what it does not know is null', () => {
    const parsed = parseRuleSet(old());
    expect(parsed).toMatchObject({ ok: true });
    const value = parsed.ok ? parsed.value : expect.fail();
    expect([...NEW, ...LATER].map((key) => Reflect.get(value, key) as unknown)).toEqual(
      [...NEW, ...LATER].map(() => null),
    );
    expect(value.comparison.zeroTarget).toBeNull();
    expect(value.execution).toMatchObject({ base: null, earning: null });
  });
  it('keeps its deduction in points', () => {
    const parsed = parseRuleSet({ ...old(), overDeduction: { from: 1.3, inclusive: true, points: 2 } });
    expect(parsed).toMatchObject({
      ok: true,
      value: { overDeduction: { kind: 'points', from: 1.3, inclusive: true, points: 2 } },
    });
  });
});

describe('a wrong one of several kinds is named by its place', () => {
  it.each([
    [{ overDeduction: { kind: 'half', from: 1.3 } }, 'overDeduction.kind）的 "half"'],
    [{ rows: [{ which: {}, earning: { kind: 'halves' } }] }, 'rows[0].earning.kind）的 "halves"'],
    [{ rows: [{ which: {} }] }, '规则文件缺少“专门计分办法”第 1 项（rows[0].earning）。'],
    [{ overDeduction: { kind: 'share', from: 1.3, inclusive: true, share: 2 } }, 'overDeduction.share）不能大于 1'],
    [{ sources: { bands: { kind: 'hearsay' } } }, 'sources.bands.kind）的 "hearsay"'],
    [{ sources: { colour: { kind: 'assumed' } } }, 'sources.colour）'],
    [
      {
        rows: [
          {
            which: {},
            earning: {
              kind: 'deviation',
              steps: [
                { within: 0.2, share: 1 },
                { within: 0.1, share: 0.5 },
              ],
            },
          },
        ],
      },
      'rows[0].earning.steps）应从小到大排列',
    ],
  ])('%j: %s', (change, place) => {
    const parsed = parseRuleSet({ ...set('national-2020'), ...change });
    expect(parsed.ok ? 'accepted' : say(parsed.note)).toContain(place);
  });
});
