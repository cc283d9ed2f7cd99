import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../src/rules';
import { RULE_SETS, findRuleSet, inWords, parseRuleSet } from '../../src/rules';
import type { RuleName } from '../../src/rules';
import { RULES } from '../../src/rules/ruleSource';
import type { Note } from '../../src/texts/note';
import { say } from '../../src/texts/note';
import { unfilledSlots } from '../support/notes';

const set = (id: string): RuleSet => findRuleSet(id) ?? expect.fail(`no rule set ${id}`);
const NATIONAL = set('national-2020');
const file = (differences: object): RuleSet => {
  const parsed = parseRuleSet({ ...NATIONAL, ...differences });
  return parsed.ok ? parsed.value : expect.fail(say(parsed.note));
};
const sentence = (ruleSet: RuleSet, rule: RuleName, language: 'zh' | 'en' = 'zh'): string => {
  const found = inWords(ruleSet).sentences.find((one) => one.rule === rule);
  return found ? say(found.says, language) : expect.fail(`nothing is said of ${rule}`);
};
const comparing = (differences: object) => file({ comparison: { ...NATIONAL.comparison, ...differences } });
const executing = (differences: object) => file({ execution: { ...NATIONAL.execution, ...differences } });
const reasons = (differences: object) => file({ reasons: { ...NATIONAL.reasons, ...differences } });

describe('a rule as a sentence', () => {
  const all = { groups: null, names: null, target: null };
  const cases: [RuleSet, RuleName, string][] = [
    [NATIONAL, 'points', '分值合计 100 分，其中绩效指标 90 分。'],
    [file({ points: { total: 100, indicators: null } }), 'points', '分值合计 100 分。'],
    [set('regional-transfer'), 'points', '对分值合计没有要求。'],
    [
      NATIONAL,
      'groups',
      '各类指标分值原则上为：有产出、效益、满意度，没有决策、过程、成本的，产出 50 分，效益 30 分，满意度 10 分。',
    ],
    [
      set('hubei'),
      'groups',
      '各类指标分值原则上为：有产出、效益，没有决策、过程、成本的，产出 40 分，效益、满意度共 40 分。',
    ],
    [
      file({ rowPoints: [{ which: { groups: ['cost'] }, maximum: 10 }] }),
      'rowPoints',
      '属于成本的指标单项不超过 10 分。',
    ],
    [NATIONAL, 'comparison.atMost', '不超过指标值得满分，超过的按 指标值÷完成值×分值 计分。'],
    [
      set('integrated'),
      'comparison.atMost',
      '不超过指标值得满分，超过的按 (2－完成值÷指标值)×分值 计分，达到指标值 2 倍及以上得 0 分。',
    ],
    [
      comparing({ equal: { side: 'both', deviation: 'any' } }),
      'comparison.equal',
      '恰好等于指标值得满分，不足的按 完成值÷指标值×分值 计分，超过的按“≤”类计分；凡超过指标值都算偏差。',
    ],
    [
      comparing({ zeroTarget: { earns: 'ask', reasonFrom: 3 } }),
      'comparison.zeroTarget',
      '指标值为 0 的，由人判断。完成值达到 3 的，须说明原因。',
    ],
    [
      file({
        rows: [
          {
            which: { ...all, groups: ['satisfaction'], names: ['群众', '用户'] },
            earning: { kind: 'actual', unit: '%', steps: [{ from: 90, inclusive: true, share: 1 }] },
          },
          {
            which: { ...all, target: 'number' },
            earning: { kind: 'deviation', steps: [{ within: 0.1, share: 0.8 }] },
          },
          { which: all, earning: { kind: 'proportion', zeroBelow: { ratio: 0.6, inclusive: false } } },
        ],
      }),
      'rows',
      '属于满意度，名称含“群众”或“用户”的指标，按完成值分档：90% 及以上得分值的 100%，其余得 0 分；' +
        '指标值是数的指标，按偏离指标值的幅度（多或少）分档：10% 以内得分值的 80%，其余得 0 分；' +
        '其他指标，按比例计分，应得比例低于 60% 的得 0 分。',
    ],
    [
      file({
        rows: [
          { which: all, earning: { kind: 'loss', per: 1, unit: '%', counted: 'begun', loses: 'share', amount: 0.05 } },
        ],
      }),
      'rows',
      '每项指标，完成值比指标值每差 1%，扣分值的 5%，不满一档的按一档扣，扣完为止。',
    ],
    [
      file({
        rows: [
          {
            which: all,
            earning: { kind: 'loss', from: 90, unit: '分', per: 2, counted: 'exact', loses: 'points', amount: 0.5 },
          },
        ],
      }),
      'rows',
      '每项指标，完成值比 90分 每差 2分，扣 0.5 分，不满一档的按比例扣，扣完为止。',
    ],
    [
      file({
        rows: [
          {
            which: all,
            earning: {
              kind: 'proportion',
              zeroBelow: { ratio: 0.6, inclusive: false },
              fullFrom: { ratio: 0.95, inclusive: true },
            },
          },
        ],
      }),
      'rows',
      '每项指标，按比例计分，应得比例低于 60% 的得 0 分，应得比例 95% 及以上的得满分。',
    ],
    [set('integrated'), 'rounding', '得分只取 2 位小数，其余舍去。'],
    [executing({ points: null }), 'execution.points', '规则不定预算执行率的分值：表里印了的按表，没有印的不计分。'],
    [
      executing({ base: { budget: 'less-pooled', executed: 'paid-plus-other' } }),
      'execution.base',
      '执行率＝（执行数＋其他支出）÷（预算数－统筹整合资金）。',
    ],
    [NATIONAL, 'execution.earning', '得分＝执行率×分值，不超过分值，四舍五入到 2 位小数。'],
    [
      executing({
        earning: {
          kind: 'linear',
          zeroBelow: { ratio: 0.6, inclusive: true },
          fullFrom: { ratio: 0.95, inclusive: true },
        },
      }),
      'execution.earning',
      '得分＝执行率×分值，不超过分值，执行率 60% 及以下的得 0 分，执行率 95% 及以上的得满分，四舍五入到 2 位小数。',
    ],
    [
      executing({ earning: { kind: 'loss', per: 0.01, counted: 'whole', loses: 'points', amount: 0.5 } }),
      'execution.earning',
      '执行率达到 100% 得满分，每低 1 个百分点扣 0.5 分，不满一档的不扣，扣完为止，四舍五入到 2 位小数。',
    ],
    [
      executing({
        earning: {
          ...{ kind: 'loss', from: 0.9, per: 0.05, counted: 'begun', loses: 'share', amount: 0.1 },
          zeroBelow: { ratio: 0.6, inclusive: false },
        },
      }),
      'execution.earning',
      '执行率达到 90% 得满分，每低 5 个百分点扣分值的 10%，不满一档的按一档扣，扣完为止，执行率低于 60% 的得 0 分，四舍五入到 2 位小数。',
    ],
    [
      file({ executionCaps: [{ rateBelow: 0.8, maximum: 89 }] }),
      'executionCaps',
      '执行率低于 80% 的，总分最高 89 分。',
    ],
    [NATIONAL, 'overThreshold', '完成率 130% 及以上的算超额，须说明原因。'],
    [
      file({ overThreshold: { ratio: 1.2, inclusive: false } }),
      'overThreshold',
      '完成率高于 120% 的算超额，须说明原因。',
    ],
    [
      file({ underThreshold: { ratio: 0.7, inclusive: true } }),
      'underThreshold',
      '“≤”类完成值为指标值 70% 及以下的，算指标值定得过高，须说明原因。',
    ],
    [
      file({ overDeduction: { kind: 'per', from: 1.3, inclusive: false, per: 0.1, points: 0.5, counted: 'whole' } }),
      'overDeduction',
      '完成率高于 130% 的，每超过 130% 满 10% 扣 0.5 分，不满的不扣，扣完为止。',
    ],
    [
      NATIONAL,
      'bands',
      '应得比例分档：达成年度指标 80%（含）至 100%（含），部分达成年度指标并具有一定效果 60%（含）至 80%（不含），' +
        '未达成年度指标且效果较差 0%（含）至 60%（不含）。',
    ],
    [NATIONAL, 'grades', '总分 90 分及以上为“优”，80 分及以上为“良”，60 分及以上为“中”，0 分及以上为“差”。'],
    [set('regional-transfer'), 'grades', '不评等级。'],
    [NATIONAL, 'reasons.lowExecution', '没有说明的：执行率低于 90% 的作“提示”，执行率低于 60% 的作“需核对”。'],
    [reasons({ lowExecution: [] }), 'reasons.lowExecution', '执行率低不要求说明。'],
    [set('sichuan'), 'reasons.adjustment', '预算有调整的，须说明原因。'],
    [
      reasons({ missed: { ratio: 0.2, inclusive: true } }),
      'reasons.missed',
      '未完成且与指标值相差 20% 及以上的，须说明原因。',
    ],
    // What the set leaves open and the program does all the same
    [file({ reasons: null }), 'reasons.missed', '凡未完成的，须说明原因。'],
    [executing({ base: null }), 'execution.base', '执行率＝执行数÷全年（调整后）预算数。'],
  ];
  it.each(cases)('%#', (ruleSet, rule, expected) => {
    expect(sentence(ruleSet, rule)).toBe(expected);
  });
});

describe('each rule of a set', () => {
  it.each(RULE_SETS.map((one) => [one.id, one] as const))('%s is said once, or named as left open', (_, ruleSet) => {
    const { sentences, open } = inWords(ruleSet);
    expect(sentences.length + open.length).toBe(RULES.length);
    const said: readonly Note[] = sentences.flatMap(({ name, says, source }) => [name, says, source]);
    for (const language of ['zh', 'en'] as const) {
      for (const text of [...said, ...open].map((one) => say(one, language))) {
        expect(text).not.toMatch(/rule-set\.|rule\.|\{|undefined|null|NaN|[，；。、]{2}/);
      }
    }
    expect([...said, ...open].flatMap(unfilledSlots)).toEqual([]);
  });

  it('comes with a source, and with the doubts of the makers', () => {
    const { sentences } = inWords(NATIONAL);
    const of = (rule: RuleName) => sentences.find((one) => one.rule === rule) ?? expect.fail(rule);
    expect(say(of('overThreshold').source)).toBe('参照《转移支付区域绩效目标自评表》注 6');
    expect(say(of('reasons.lowExecution').source)).toBe('审核口径（未引文件，可在规则里改）');
    expect(of('bands').doubt?.zh).toContain('未见原文');
    expect(of('rounding').doubt).toBeNull();
  });

  it('follows its data: another limit gives another sentence', () => {
    const ratio = fc.integer({ min: 101, max: 500 });
    fc.assert(
      fc.property(ratio, fc.boolean(), (hundredths, inclusive) => {
        const text = sentence(file({ overThreshold: { ratio: hundredths / 100, inclusive } }), 'overThreshold');
        expect(text).toContain(inclusive ? `${hundredths}% 及以上` : `高于 ${hundredths}% `);
      }),
    );
  });
});
