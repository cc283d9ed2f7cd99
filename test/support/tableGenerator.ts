import fc from 'fast-check';
import type { ExpectedTable } from './expectedTable';
import type { CellKinds } from './gridSheet';
import { FUND_TITLES, TITLES } from './tableTitles';
import type { Decoy, FundPlan, FundTexts, PlannedColumn, PlannedGroup, PlannedIndicator, TablePlan } from './tablePlan';
import { GridWriter } from './tablePlan';
import { writeTable } from './tableWriter';

/** A sheet with tables, and what is true of it. */
export interface GeneratedSheet {
  readonly grid: readonly (readonly string[])[];
  readonly merges: readonly string[];
  readonly kinds: CellKinds;
  readonly truth: readonly ExpectedTable[];
}

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const often = fc.integer({ min: 0, max: 3 }).map((n) => n > 0);
const rarely = fc.integer({ min: 0, max: 3 }).map((n) => n === 0);

/** The same title as another typist would put it: full-width brackets, a space or a line break inside. */
const typedTitle = (title: string): fc.Arbitrary<string> =>
  pick([
    title,
    title,
    title.replace('(', '（').replace(')', '）'),
    title.replace('(', '\n('),
    title.length === 2 ? `${title[0]} ${title[1]}` : title,
    title.length > 3 && !title.includes('\n') ? `${title.slice(0, 2)}\n${title.slice(2)}` : title,
  ]);
const titleOf = (titles: readonly string[]): fc.Arbitrary<string> => pick(titles).chain(typedTitle);

const NAMES = [
  '举办培训班次数',
  '★新建改造道路里程',
  '补助对象覆盖率',
  '群众满意度',
  '设备采购数量',
  '资金拨付及时率',
  '验收合格率',
  '项目总成本控制',
  '带动就业人数',
  '指标1:完成任务数',
  '指标2:工程质量合格率',
  '受益人口',
  '提升公共服务水平(长期)',
  '档案数字化页数',
  '12月底前完成',
  // Names that hold words of titles, totals, money rows, levels and notes.
  '合计发放补贴人数',
  '总分馆建设数量',
  '注册志愿者人数',
  '说明会场次',
  '预算执行率',
  '绩效目标完成率',
  '年度资金总额控制率',
  '其他资金到位率',
  '实际完成投资额',
  '项目名称规范率',
  '社会效益提升程度',
  '产出指标达标率',
] as const;

const QUANTITATIVE = fc.record({
  operator: pick(['≥', '≤', '=']),
  target: pick(['10', '95', '120', '3.5', '1000', '0']),
  unit: pick(['次', '%', '个', '万元', '人', '公里']),
  actual: pick(['10', '98', '96.5', '133', '1024', '0']),
});
const QUALITATIVE = fc.record({
  operator: pick(['定性']),
  target: pick(['明显提升', '及时', '有效保障', '2024年12月31日前']),
  unit: pick(['']),
  actual: pick(['明显提升', '已完成', '达成预期指标', '2024年11月']),
});

const CHILD_NAMES = ['其中:线上培训', '其中桃树种植面积', '　　其中：脱贫户', '　　女性'] as const;

const indicator = (kind: PlannedIndicator['kind'], name: string): fc.Arbitrary<PlannedIndicator> =>
  fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: QUANTITATIVE }, { weight: 1, arbitrary: QUALITATIVE }),
      pick([2, 5, 8, 10, 12.5]),
      pick([2, 1.5, 0, 5]),
      pick(['', '', '供货推迟，已加快进度']),
    )
    .map(([values, points, score, reason]) => ({ kind, name, ...values, points, score, reason }));

const bodyRow: fc.Arbitrary<PlannedIndicator> = fc.oneof(
  { weight: 8, arbitrary: pick(NAMES).chain((name) => indicator('indicator', name)) },
  { weight: 1, arbitrary: pick(['指标2:', '指标3', '……', '...']).chain((name) => indicator('placeholder', name)) },
  { weight: 1, arbitrary: indicator('emptyLevel', '') },
  { weight: 1, arbitrary: pick(CHILD_NAMES).chain((name) => indicator('child', name)) },
);

const LEVELS: readonly (readonly [string, readonly string[]])[] = [
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['经济效益指标', '社会效益\n指标', '可持续影响指标']],
  ['满意度指标', ['服务对象满意度指标']],
];

const groupsOf = (): fc.Arbitrary<PlannedGroup[]> =>
  fc.tuple(pick(['', '(50分)', '（30分）']), rarely, pick(TITLES.subtotal)).chain(([suffix, subtotals, subtotal]) =>
    fc.tuple(
      ...LEVELS.map(([level1, level2s]) =>
        fc
          .tuple(
            fc.subarray([...level2s], { minLength: 1 }),
            fc.array(fc.array(bodyRow, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
            pick(NAMES).chain((name) => indicator('indicator', name)),
            fc.integer({ min: 0, max: 7 }),
          )
          .map(([chosen, rows, first, shared]) => ({
            level1: level1 + suffix,
            // Every group begins with an indicator, so that no table is without one.
            level2s: chosen.map((level2, i) => {
              const all = i === 0 ? [first, ...(rows[i] ?? [])] : (rows[i] ?? []);
              const whole = all.every(({ kind }) => kind === 'indicator');
              return { level2, rows: all, shared: shared === 0 && whole && all.length > 1 };
            }),
            subtotal: subtotals ? subtotal : null,
          })),
      ),
    ),
  );

const column = (role: PlannedColumn['role'], titles: readonly string[]): fc.Arbitrary<PlannedColumn> =>
  fc.record({ role: fc.constant(role), title: titleOf(titles), width: pick([1, 1, 1, 2]) });

/** Columns behind the levels and the name, in any order a form could have: the target with its operator and unit stays together. */
const valueColumns = (split: boolean, grouped: boolean): fc.Arbitrary<PlannedColumn[]> =>
  fc
    .record({
      operator: column('operator', TITLES.operator),
      target: column('target', grouped ? ['指标值', '目标值', '值'] : TITLES.target),
      unit: column('unit', TITLES.unit),
      actual: column('actual', TITLES.actual),
      points: column('points', TITLES.points),
      score: column('score', TITLES.score),
      reason: column('reason', TITLES.reason),
      completion: column('completion', TITLES.completion),
      other: column('other', TITLES.other),
      gap: fc.constant<PlannedColumn>({ role: 'gap', title: '', width: 1 }),
      has: fc.record({ points: often, score: often, reason: often, completion: rarely, other: rarely, gap: rarely }),
      pointsFirst: fc.boolean(),
      scoreBeforePoints: rarely,
      otherAt: fc.nat(),
      gapAt: fc.nat(),
    })
    .map((c) => {
      const block = split ? [c.operator, c.target, c.unit] : [c.target];
      const points = c.has.points ? [c.points] : [];
      const score = c.has.score ? [c.score] : [];
      const values = c.pointsFirst
        ? [...points, ...block, c.actual, ...score]
        : c.scoreBeforePoints
          ? [...block, c.actual, ...score, ...points]
          : [...block, c.actual, ...points, ...score];
      if (c.has.completion) values.splice(values.indexOf(c.actual) + 1, 0, c.completion);
      if (c.has.reason || (!c.has.points && !c.has.score)) values.push(c.reason);
      // An odd column may stand anywhere but inside the target's block.
      const room = values.length - values.indexOf(c.actual);
      if (c.has.other) values.splice(values.indexOf(c.actual) + 1 + (c.otherAt % room), 0, c.other);
      if (c.has.gap) values.splice(values.indexOf(c.actual) + 1 + (c.gapAt % room), 0, c.gap);
      return values;
    });

const fundPlan: fc.Arbitrary<FundPlan> = fc
  .record({
    side: pick(FUND_TITLES.side),
    initial: titleOf(FUND_TITLES.initial),
    budget: titleOf(FUND_TITLES.budget),
    executed: titleOf(FUND_TITLES.executed),
    rate: titleOf(FUND_TITLES.rate),
    points: titleOf(FUND_TITLES.points),
    score: titleOf(FUND_TITLES.score),
    withInitial: fc.boolean(),
    withScore: fc.boolean(),
    rateLast: rarely,
    total: pick(FUND_TITLES.total),
    part: pick(FUND_TITLES.part),
    rest: pick(FUND_TITLES.rest),
    blankRate: rarely,
  })
  .map((f) => {
    const money: (keyof FundTexts)[] = f.withInitial ? ['initial', 'budget', 'executed'] : ['budget', 'executed'];
    const marks: (keyof FundTexts)[] = !f.withScore
      ? ['rate']
      : f.rateLast
        ? ['points', 'score', 'rate']
        : ['points', 'rate', 'score'];
    const titles: Partial<Record<keyof FundTexts, string>> = { ...f };
    const rate = f.blankRate ? '' : '95.00%';
    return {
      side: f.side,
      columns: [...money, ...marks].map((role) => ({ role, title: titles[role] ?? '' })),
      rows: [
        { label: f.total, initial: '100', budget: '120', executed: '114', rate, points: '10', score: '9.5' },
        { label: f.part, initial: '100', budget: '120', executed: '114', rate, points: '—', score: '—' },
        { label: f.rest, initial: '', budget: '', executed: '', rate: '', points: '—', score: '—' },
      ],
    };
  });

const tablePlan: fc.Arbitrary<TablePlan> = fc
  .record({ split: rarely, grouped: often, levels: pick([2, 2, 2, 1, 0]), numbered: rarely, side: often })
  .chain(({ split, grouped, levels, numbered, side }) =>
    fc
      .record({
        title: titleOf(TITLES.table),
        year: fc.boolean(),
        labels: fc.subarray<readonly [string, string]>([
          ['项目名称', '设备购置'],
          ['主管部门', '清溪县农业农村局'],
          ['实施单位', '清溪县检测中心'],
        ]),
        funds: fc.option(fundPlan, { freq: 4, nil: null }),
        fundsAfter: rarely,
        pairedLabels: rarely,
        headTotal: fc.option(pick(['自评总分', '自评总分:', '自评得分']), { freq: 1, nil: null }),
        decoys: fc.shuffledSubarray<Decoy>(['goals', 'tasks', 'management', 'note']),
        side: side ? pick(TITLES.side) : fc.constant(null),
        number: fc.constant<PlannedColumn>({ role: 'number', title: '序号', width: 1 }),
        level1: column('level1', TITLES.level1),
        level2: column('level2', TITLES.level2),
        name: column('name', levels === 0 ? ['指标名称', '具体指标', '绩效指标名称'] : TITLES.name),
        values: valueColumns(split, split && grouped),
        targetGroup: split && grouped ? titleOf(TITLES.targetGroup) : fc.constant(null),
        levelGroup:
          levels > 1 && !side ? fc.option(pick(['绩效指标', '指标']), { freq: 1, nil: null }) : fc.constant(null),
        banner: fc.option(pick(['绩效指标完成情况', '年度绩效指标']), { freq: 1, nil: null }),
        levelStyle: pick(['merged', 'merged', 'repeated', 'blank'] as const),
        groups: groupsOf(),
        pointsSuffix: pick(['', '', '', '分', ' 分', '%', '.00'] as const),
        pageBreak: fc.option(fc.integer({ min: 2, max: 5 }), { freq: 1, nil: null }),
        blankRows: rarely,
        total: fc.option(titleOf(TITLES.total), { freq: 4, nil: null }),
        totalLabel: pick(['first', 'merged', 'merged', 'name'] as const),
        closing: fc.subarray<readonly [string, string]>([
          ['偏差大或目标未完成原因分析', '个别设备供货推迟。'],
          ['改进措施及结果应用方案', '提早采购。'],
          ['自评结论', '总体完成情况良好。'],
        ]),
        listBelow: rarely,
        endings: fc.subarray([
          '其他需要说明的事项:无',
          '注:1.得分一档最高不能超过该指标分值上限。2.定量指标按完成值/指标值×分值计算。',
          '填表人:        联系电话:        填报日期:',
        ]),
        filled: often,
      })
      .map(({ number, level1, level2, name, values, ...rest }) => ({
        ...rest,
        columns: [
          ...(numbered ? [number] : []),
          ...(levels > 1 ? [level1] : []),
          ...(levels > 0 ? [level2] : []),
          name,
          ...values,
        ],
      })),
  );

/** Sheets with one to three tables in any of these forms, together with the truth about them. */
export const generatedSheet: fc.Arbitrary<GeneratedSheet> = fc
  .record({
    plans: fc.oneof(
      { weight: 4, arbitrary: fc.array(tablePlan, { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(tablePlan, { minLength: 2, maxLength: 3 }) },
    ),
    top: pick([0, 0, 0, 1, 3]),
    left: pick([0, 0, 0, 1, 2]),
    between: pick([0, 1, 2]),
    kinds: pick<CellKinds>(['texts', 'numbers']),
  })
  .map(({ plans, top, left, between, kinds }) => {
    const writer = new GridWriter();
    const truth: ExpectedTable[] = [];
    let row = top;
    for (const plan of plans) {
      const written = writeTable(writer, plan, row, left);
      truth.push(written.truth);
      row = written.end + between;
    }
    return { grid: writer.grid, merges: writer.merges, kinds, truth };
  });
