import { describe, expect, it } from 'vitest';
import type { IndicatorKind } from '../../src/narrative';
import { CAUSES, causesFor, draftReason, INDICATOR_KINDS, kindsOf, SITUATIONS, situationOf } from '../../src/narrative';
import { UNIT_KINDS } from '../../src/narrative/kinds';
import { slotNames } from '../../src/narrative/passage';
import { templateSchema } from '../../src/narrative/template';
import { findRuleSet } from '../../src/rules';
import { evaluate, isReason } from '../../src/scoring';
import type { RowOptions } from '../support/tables';
import { group, row, table } from '../support/tables';

const rules = findRuleSet('national-2020') ?? expect.fail('no rules');

interface Case extends RowOptions {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** The level above. */
  readonly level?: string;
}
function rowOf({ level, target, actual, ...options }: Case) {
  const part = row(target, actual, 10, options);
  const evaluation = evaluate(table(level === undefined ? part : group(level, null, part)), rules);
  return { result: evaluation.indicators[0] ?? expect.fail('no row'), evaluation };
}
const offered = (given: Case): string[] => causesFor(rowOf(given).result).map(({ id }) => id);

describe('the causes of the program', () => {
  it.each(CAUSES.map((cause) => [cause.id, cause] as const))('%s is sound', (_, cause) => {
    const { id, name, situation, kinds, units, measure } = cause;
    expect(templateSchema.safeParse({ id, name, situation, cause: cause.cause, measure }).success).toBe(true);
    expect(cause.cause).toMatch(/^原因是.+[^。，；]$/);
    expect(cause.measure).toMatch(/^下一步.+[^。，；]$/);
    // Chosen, it is a whole sentence: nothing is left to fill in, nothing of the row is said twice.
    expect(isReason(cause.cause + cause.measure)).toBe(true);
    expect(slotNames(cause.cause + cause.measure)).toEqual([]);
    const isOfMoney = cause.situation === 'low-execution' || cause.situation === 'carried-over';
    expect(kinds.length > 0 && units.length > 0).toBe(!isOfMoney);
    for (const kind of kinds) expect(INDICATOR_KINDS).toContain(kind);
    for (const unit of units) expect(UNIT_KINDS).toContain(unit);
  });

  it.each(CAUSES.map(({ id, cause, measure, kinds }) => [id, cause + measure, kinds] as const))(
    '%s holds nothing that its rows need not have',
    (_, text, kinds) => {
      expect(text).not.toMatch(
        /\d|[二三四五六七八九十](?:月|年|日|个|项|次)|[省县镇乡村]|市(?!场)|[^地]区|月底|[《〔“]|文件|通知/,
      );
      // A benefit, a lecture or an opinion has no contract and no building site.
      const isContracted = kinds.every((kind) => ['works', 'procurement', 'it', 'upkeep'].includes(kind));
      if (kinds.length > 0 && !isContracted) expect(text).not.toMatch(/合同|任务书|招标|供应商|施工|工期|开工|验收/);
    },
  );

  it('are many, with an id and a sentence of its own each', () => {
    expect(CAUSES.length).toBeGreaterThanOrEqual(60);
    for (const key of ['id', 'cause'] as const) expect(new Set(CAUSES.map((one) => one[key])).size).toBe(CAUSES.length);
    for (const situation of SITUATIONS) {
      expect(CAUSES.filter((one) => one.situation === situation).length, situation).toBeGreaterThan(1);
    }
  });

  it.each(INDICATOR_KINDS.filter((kind) => kind !== 'other'))('hold some for %s alone', (kind) => {
    expect(CAUSES.filter(({ kinds }) => kinds.length === 1 && kinds[0] === kind).length).toBeGreaterThan(1);
  });
});

/** A row of each kind that falls short, and what must not be offered for it. */
const SHORT: readonly (Case & { readonly about: IndicatorKind; readonly never: RegExp })[] = [
  { about: 'works', name: '新建公厕数量', target: '≥5座', actual: '0座', never: /^(grants|training|no-double)|needs/ },
  {
    about: 'procurement',
    name: '购置设备数量',
    target: '≥5台',
    actual: '3台',
    never: /^(works|grants|training|research)/,
  },
  {
    about: 'grants',
    name: '发放补助人数',
    target: '=500人',
    actual: '310人',
    never: /^(works|purchase|it|upkeep|late-permits)/,
  },
  { about: 'grants', name: '支持建设基地数量', target: '≥5个', actual: '3个', never: /^(works|purchase|research|it)/ },
  { about: 'training', name: '培训人次', target: '≥50人次', actual: '30人次', never: /^(works|purchase|grants|it)/ },
  {
    about: 'research',
    name: '发表论文数量',
    target: '≥5篇',
    actual: '3篇',
    never: /^(works|purchase|grants|inspection)/,
  },
  { about: 'it', name: '系统功能上线数量', target: '≥5个', actual: '3个', never: /^(works|grants|training)/ },
  { about: 'upkeep', name: '养护里程', target: '≥5公里', actual: '3公里', never: /^(works|grants|it|training)/ },
  { about: 'publicity', name: '宣传报道篇数', target: '≥5篇', actual: '3篇', never: /^(works|grants|research|it)/ },
  {
    about: 'inspection',
    name: '执法检查次数',
    target: '≥5次',
    actual: '3次',
    never: /^(works|grants|purchase|income)/,
  },
  {
    about: 'income',
    name: '实现销售额',
    target: '≥5万元',
    actual: '3万元',
    never: /^(works|grants|estimate|prices|scope)/,
  },
  {
    about: 'satisfaction',
    name: '群众满意度',
    nature: 'satisfaction',
    target: '≥90%',
    actual: '80%',
    never: /^(works|funds|late|policy|target|rate|grants)/,
  },
  {
    about: 'time',
    name: '完成时间',
    nature: 'time',
    target: '≤3个月',
    actual: '5个月',
    never: /^(estimate|prices|effects|grants)/,
  },
  {
    about: 'cost-money',
    name: '总成本',
    nature: 'cost',
    level: '经济成本指标',
    target: '≤90万元',
    actual: '100万元',
    never: /^(effects|late|funds|works|target)/,
  },
  {
    about: 'cost-count',
    name: '施工扰民投诉',
    nature: 'cost',
    level: '社会成本指标',
    target: '≤5次',
    actual: '7次',
    never: /^(estimate|prices|scope|rates|quantity|works|late)/,
  },
  {
    about: 'other',
    name: '联系服务单位',
    target: '≥5家',
    actual: '3家',
    never: /^(works|grants|training|research|income|time)/,
  },
];

describe('causes and kinds that do not fit', () => {
  it.each(SHORT)('$about: $name', ({ about, never, ...given }) => {
    expect(kindsOf(rowOf(given).result.indicator)).toContain(about);
    const ids = offered(given);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.filter((id) => never.test(id))).toEqual([]);
  });

  it('every row of a kind is offered only causes that name the kind', () => {
    for (const given of SHORT) {
      const kinds = kindsOf(rowOf(given).result.indicator);
      for (const id of offered(given)) {
        const found = CAUSES.find((cause) => cause.id === id);
        expect(
          found?.kinds.some((one) => kinds.includes(one)),
          `${given.name} ${id}`,
        ).toBe(true);
      }
    }
  });

  it.each<[string, Case, string, boolean]>([
    [
      '避免重复支持 fits a benefit of which nobody got any',
      { name: '奖补企业数', target: '≥5家', actual: '0家' },
      'no-double-funding',
      true,
    ],
    ['and no building', { name: '新建公厕数量', target: '≥5座', actual: '0座' }, 'no-double-funding', false],
    ['and no benefit that some got', { name: '奖补企业数', target: '≥5家', actual: '1家' }, 'no-double-funding', false],
    ['本年未安排 fits what was not begun', { name: '走访家数', target: '≥5家', actual: '0家' }, 'not-arranged', true],
    ['and nothing else', { name: '走访家数', target: '≥5家', actual: '1家' }, 'not-arranged', false],
    [
      'an acceptance does not follow demand',
      { name: '验收合格率', target: '≥50%', actual: '90%' },
      'demand-above',
      false,
    ],
    [
      'a number of people is not explained by 环节不到位',
      { name: '走访人数', target: '≥50人', actual: '20人' },
      'rate-short',
      false,
    ],
    ['a rate is', { name: '办结率', target: '≥90%', actual: '80%' }, 'rate-short', true],
  ])('%s', (_, given, id, isOffered) => {
    expect(offered(given).includes(id)).toBe(isOffered);
  });
});

describe('a cost is money where it counts money', () => {
  it.each<[Case, string]>([
    [{ name: '总成本', nature: 'cost', target: '≤90万元', actual: '100万元' }, 'cost-overrun'],
    [{ name: '单位成本', nature: 'cost', target: '≤90元/人·天', actual: '100元/人·天' }, 'cost-overrun'],
    [{ name: '总成本', nature: 'cost', level: '经济成本指标', target: '≤90', actual: '100' }, 'cost-overrun'],
    [{ name: '扰民投诉', nature: 'cost', level: '社会成本指标', target: '≤5次', actual: '7次' }, 'not-met'],
    [{ name: '外运超标', nature: 'cost', level: '生态环境成本指标', target: '≤2件', actual: '5件' }, 'not-met'],
    [
      { name: '能源消耗', nature: 'cost', level: '生态环境成本指标', target: '≤2吨标准煤', actual: '5吨标准煤' },
      'not-met',
    ],
    [
      { name: '环境治理投入', nature: 'cost', level: '生态环境成本指标', target: '≤2万元', actual: '5万元' },
      'cost-overrun',
    ],
    [{ name: '投诉', nature: 'cost', level: '社会成本指标', target: '≤5', actual: '7' }, 'not-met'],
  ])('%j is %s', (given, situation) => {
    const { result, evaluation } = rowOf(given);
    expect(situationOf(result)).toBe(situation);
    const text = draftReason(result, evaluation)?.text ?? '';
    if (situation === 'not-met') expect(text).not.toMatch(/预算|支出|成本|价格|测算/);
  });
});
