import type { Indicator } from '../../../src/layout';
import type { IndicatorResult } from '../../../src/scoring';
import type { Fault, FaultKind, Way } from './fault';
import { aim, inRow, isMetFully, isRate, isReached, shown, withNumber } from './fault';

/* Quality of indicators, dates, goals and completeness. Written before the checks were looked at. */

/** Of a table that does not say its year nobody can tell whether a date is of another. */
const isDated: typeof isReached = ({ indicator: { target, actual } }, { evaluation: { table } }) =>
  target.kind === 'date' && actual.text.trim() !== '' && table.year !== null;
const isInWords: typeof isReached = ({ indicator: { target, actual } }) =>
  (target.kind === 'qualitative' || target.kind === 'ambiguous') &&
  actual.text.trim() !== '' &&
  target.text !== actual.text;
const second = ({ path }: Indicator): string => path.at(-1) ?? '';

/** The actual of rows that the test takes. */
const actually = (test: typeof isReached, text: (target: string, year: number) => string): Way =>
  inRow(test, (row, _, { evaluation }) => {
    const { actual } = row.indicator.cells;
    return (
      actual && { put: [[actual, text(row.indicator.target.text.trim(), evaluation.table.year ?? 2023)]], at: [actual] }
    );
  });

/** No points were taken off: what a fault needs so that nothing else is wrong. */
const isWhole = ({ indicator: { entered }, points }: IndicatorResult): boolean =>
  entered.score === null || points === null || entered.score >= points.value;

/** Name, target and actual of a row in which the test finds them unfit. */
const row = (
  test: typeof isReached,
  name: string | null,
  target: string | null,
  actual: string | null,
  wrong: 'name' | 'target' | 'actual' | 'level',
): Way =>
  inRow(
    (one, base) => test(one, base) && one.indicator.cells.operator === null && isWhole(one),
    ({ indicator: { cells, levels } }) => {
      const put = (
        [
          [cells.name, name],
          [cells.target, target],
          [cells.actual, actual],
        ] as const
      ).flatMap(([at, what]) => (at && what !== null ? [[at, what] as const] : []));
      const level = levels.at(-1)?.cell;
      const at = {
        name: [cells.name],
        target: [cells.target ?? cells.name],
        actual: [cells.actual ?? cells.name],
        level: [cells.name, ...(level ? [level] : []), ...(cells.target ? [cells.target] : [])],
      }[wrong];
      return { put, at };
    },
  );

const ofLevel =
  (words: RegExp): typeof isReached =>
  (one, base) =>
    isMetFully(one, base) && words.test(second(one.indicator));

/** Something typed into the cell in which the goal, or what came of it, stands. */
const goal =
  (which: 'goal' | 'done', text: (goal: string, done: string) => string | null): Way =>
  (base) => {
    const found = base.goals.find((one) => one.goal && one.done && one.goal.text.length > 10);
    const cell = found?.[which]?.cell.address;
    return found?.goal && found.done && cell
      ? { put: [[cell, text(found.goal.text, found.done.text)]], at: [cell] }
      : null;
  };

/** The text right of a label of the head. */
const head =
  (label: RegExp, text: string | null): Way =>
  ({ sheet, evaluation: { table } }) => {
    const { top, left, right } = table.range;
    const end = table.indicators[0]?.row ?? top;
    for (let r = top; r < end; r++) {
      for (let c = left; c < right; c++) {
        const cell = sheet.cellAt(r, c);
        if (!label.test(cell.text.replaceAll(/\s/g, ''))) continue;
        const next = sheet.coverAt(r, c).right + 1;
        const beside = sheet.shownAt(r, next);
        const at = { row: r, column: next };
        if (beside.text.trim() !== '' && sheet.cellAt(r, next).text !== '')
          return { put: [[at, text]], at: [at, { row: r, column: c }] };
      }
    }
    return null;
  };

const dupes =
  (change: 'same' | 'name'): Way =>
  (base, random) => {
    const rows = base.evaluation.indicators.filter(
      (one) => isMetFully(one, base) && one.indicator.cells.operator === null,
    );
    if (rows.length < 3) return null;
    const from = random.of(rows);
    const to = random.of(
      rows
        .filter((one) => one !== from && one.indicator.path[0] === from.indicator.path[0])
        .concat(rows.filter((one) => one !== from)),
    );
    const { name, target, actual } = to.indicator.cells;
    const source = from.indicator;
    const put: Fault['put'] = [
      [name, source.name],
      ...(change === 'same' && target ? [[target, source.target.text] as const] : []),
      ...(change === 'same' && actual ? [[actual, source.actual.text] as const] : []),
    ];
    return { put, at: [name, source.cells.name] };
  };

export const INDICATOR_FAULTS: readonly FaultKind[] = [
  {
    title: '不可能的日期',
    checks: ['date-impossible', 'actual-unreadable', 'target-unreadable'],
    ways: [
      actually(isDated, (_, year) => `${year}年2月30日`),
      actually(isDated, (_, year) => `${year}年13月`),
      actually(isDated, (_, year) => `${year}年11月31日`),
      actually(isDated, (_, year) => `${year}.6.31`),
      row(isDated, null, '2023年2月30日前', null, 'target'),
    ],
  },
  {
    title: '完成时间晚于时限',
    checks: ['full-score-unmet', 'unmet-no-reason'],
    ways: ['年3月', '年1月15日', '年2月完成'].map((text): Way => (base, random) => {
      const fault = actually(isDated, (_, year) => `${year + 1}${text}`)(base, random);
      const row = base.evaluation.table.indicators.find((one) => one.row === fault?.at[0]?.row);
      const { score, reason } = row?.cells ?? {};
      return fault && { ...fault, at: [...fault.at, ...(score ? [score] : []), ...(reason ? [reason] : [])] };
    }),
  },
  {
    title: '完成时间早于年度',
    checks: ['year-differs'],
    ways: [actually(isDated, (_, year) => `${year - 1}年6月`), actually(isDated, (_, year) => `${year - 2}年11月30日`)],
  },
  {
    title: '时限是别的年度',
    checks: ['year-differs'],
    also: ['unmet-no-reason', 'full-score-unmet'],
    ways: [
      inRow(isDated, ({ indicator }, _, { evaluation: { table } }) => {
        const { target } = indicator.cells;
        return target && { put: [[target, `${(table.year ?? 2023) - 1}年12月底前`]], at: [target] };
      }),
      inRow(isDated, ({ indicator }, _, { evaluation: { table } }) => {
        const { target } = indicator.cells;
        return target && { put: [[target, `${(table.year ?? 2023) - 2}年12月31日前完成`]], at: [target] };
      }),
    ],
  },
  {
    title: '名称里是别的年度',
    checks: ['year-differs'],
    ways: [-1, -2].map((by) =>
      inRow(isReached, ({ indicator }, _, { evaluation: { table } }) =>
        table.year === null
          ? null
          : { put: [[indicator.cells.name, `${table.year + by}年${indicator.name}`]], at: [indicator.cells.name] },
      ),
    ),
  },
  {
    title: '照抄时限',
    checks: ['date-copied'],
    ways: [
      actually(
        (one, base) => isDated(one, base) && /前|底/.test(one.indicator.target.text),
        (target) => target,
      ),
      row(isDated, null, '12月底前', '12月底前', 'actual'),
      row(isDated, null, '2023年10月31日前完成', '2023年10月31日前完成', 'actual'),
      row(isDated, null, '年底前', '年底前', 'actual'),
    ],
  },
  {
    title: '定性的完成值照抄指标值',
    checks: ['words-copied'],
    ways: [
      actually(isInWords, (target) => target),
      row(isInWords, null, '有效提升', '有效提升', 'actual'),
      row(isInWords, null, '不断完善服务体系', '不断完善服务体系。', 'actual'),
      row(isInWords, null, '良好', '良好', 'actual'),
      row(isInWords, null, '较上年有所增长', '较上年有所增长', 'actual'),
    ],
  },
  {
    title: '指标值为0',
    checks: ['target-zero'],
    ways: ['≥0', '0', '＞0'].map((text) =>
      inRow(
        (one, base) => isReached(one, base) && !isRate(one, base) && one.indicator.cells.operator === null,
        (one, _, base) => {
          const { target } = one.indicator.cells;
          const old = target ? shown(base, target) : '';
          return (
            target && {
              put: [[target, `${text}${old.replace(/^[^\d]*[\d.,]+/, '')}`]],
              at: [target, ...(one.indicator.cells.actual ? [one.indicator.cells.actual] : [])],
            }
          );
        },
      ),
    ),
  },
  {
    title: '数量指标没有数',
    checks: ['number-in-words'],
    also: ['words-copied', 'qualitative-holds-number'],
    ways: ['按计划完成', '若干', '一批', '按需采购', '完成年度任务', '及时足额'].map((words) =>
      row(ofLevel(/数量/), null, words, '已完成', 'target'),
    ),
  },
  {
    title: '目标不可衡量',
    checks: ['target-vague'],
    also: ['words-copied', 'number-in-words'],
    ways: ['尽可能提高', '大概20', '若干', '适当提升', '进一步加强', '左右', '尽量完成'].map((words) =>
      row((one, base) => isMetFully(one, base) && !/数量/.test(second(one.indicator)), null, words, '已提升', 'target'),
    ),
  },
  {
    title: '指标重复',
    checks: ['indicator-twice'],
    also: ['same-fact-differs', 'unit-differs', 'full-score-unmet', 'unmet-no-reason', 'over-no-reason', 'level-unfit'],
    ways: [dupes('same'), dupes('name')],
  },
  {
    title: '指标归类不当',
    checks: ['level-unfit'],
    also: ['cost-at-least', 'number-in-words', 'cost-not-spending'],
    ways: [
      row(ofLevel(/数量/), '设备验收合格率', '≥95%', '98%', 'level'),
      row(ofLevel(/数量/), '服务对象满意度', '≥90%', '95%', 'level'),
      row(ofLevel(/数量/), '按时完成率', '=100%', '100%', 'level'),
      row(ofLevel(/质量/), '培训人数', '≥200人', '210人', 'level'),
      row(ofLevel(/时效/), '设备购置成本', '≤50万元', '48万元', 'level'),
      row(ofLevel(/时效/), '工程验收合格率', '≥95%', '97%', 'level'),
      row(ofLevel(/成本/), '设备验收合格率', '≥95%', '98%', 'level'),
      row(ofLevel(/社会效益/), '项目总成本', '≤50万元', '48万元', 'level'),
      row(ofLevel(/满意/), '开展培训场次', '≥20场', '22场', 'level'),
      inRow(
        (one, base) =>
          isReached(one, base) && /^数量|质量/.test(second(one.indicator)) && one.indicator.levels.at(-1) !== undefined,
        ({ indicator }) => {
          const level = indicator.levels.at(-1)?.cell;
          return level ? { put: [[level, '经济效益指标']], at: [level, indicator.cells.name] } : null;
        },
      ),
    ],
  },
  {
    title: '成本指标用“≥”',
    checks: ['cost-at-least'],
    ways: ['≥50万元', '不低于2万元', '＞=300元/人'].map((text) =>
      row(
        ({ indicator: { nature, path } }) => nature === 'cost' && /成本/.test(path.join('')),
        '设备采购单价',
        text,
        text.replace(/^\D+/, ''),
        'target',
      ),
    ),
  },
  {
    title: '单个对象的指标对合计数',
    checks: ['per-unit-target'],
    also: ['over-no-reason'],
    ways: [
      row(ofLevel(/数量/), '团队下乡服务次数', '每个团队不少于4次', '30次', 'target'),
      row(ofLevel(/数量/), '专家授课', '每位专家≥2次', '26次', 'target'),
      row(ofLevel(/数量/), '组织活动', '各社区不少于3场', '45场', 'target'),
    ].map((way): Way => (base, random) => {
      const fault = way(base, random);
      return fault && { ...fault, at: fault.put.slice(1).map(([at]) => at) };
    }),
  },
  {
    title: '指标值偏离实际太远',
    checks: ['target-far-off', 'over-no-reason'],
    ways: [3, 5, 10].map((times) =>
      inRow(
        (one, base) =>
          isReached(one, base) && !isRate(one, base) && aim(one) >= 2 && one.indicator.cells.reason !== null,
        (one, _, base) => {
          const { actual, reason, target } = one.indicator.cells;
          if (!actual || !reason || !target) return null;
          return {
            put: [
              [actual, withNumber(shown(base, actual), Math.round(aim(one) * times))],
              [reason, '主要是省级部门在年中新增两批试点任务，年初编制目标时尚未确定'],
            ],
            at: [target, actual],
          };
        },
      ),
    ),
  },
  {
    title: '成本不到上限的一半',
    checks: ['target-far-off', 'over-no-reason'],
    also: ['cost-not-spending'],
    ways: [0.2, 0.3, 0.4].map((share) =>
      inRow(
        ({ indicator: { nature, target, actual, path } }) =>
          nature === 'cost' &&
          /成本/.test(path.join('')) &&
          target.kind === 'number' &&
          actual.kind === 'number' &&
          target.value > 0 &&
          (target.operator === null || target.operator === '<='),
        (one, _, base) => {
          const { actual, target } = one.indicator.cells;
          return (
            actual &&
            target && { put: [[actual, withNumber(shown(base, actual), aim(one) * share)]], at: [actual, target] }
          );
        },
      ),
    ),
  },
  {
    title: '单位写反',
    checks: ['unit-reversed'],
    also: ['unit-differs'],
    ways: ['人/元', '套/元', '次/万元'].map((unit) =>
      row(({ indicator: { nature } }) => nature === 'cost', '讲课费标准', `≤1000${unit}`, `800${unit}`, 'target'),
    ),
  },
  {
    title: '数字0误作字母O',
    checks: ['zero-for-letter'],
    ways: ['0A系统运行稳定率', '0A办公系统运维'].map((name) =>
      inRow(isReached, ({ indicator: { cells } }) => ({ put: [[cells.name, name]], at: [cells.name] })),
    ),
  },
  {
    title: '填表说明、占位没有删',
    checks: ['help-left', 'goal-missing'],
    also: ['word-for-number', 'actual-unreadable', 'actual-missing'],
    ways: [
      ...['（填写实际完成值）', '填写全年实际完成数', 'XX', '×××', '【实际完成值】'].map((text) =>
        actually(isReached, () => text),
      ),
      ...['（根据年初目标填写）', '目标1：……', '（简要说明目标完成情况，不超过200字）', 'XXX'].map((text) =>
        goal('done', () => text),
      ),
    ],
  },
  {
    title: '目标完成情况照抄目标',
    checks: ['goal-copied'],
    ways: [
      goal('done', (aimed) => aimed),
      goal('done', (aimed) => `${aimed.replace(/。$/, '')}。`),
      goal('done', (aimed) => `已完成：${aimed}`),
    ],
  },
  {
    title: '目标完成情况空白',
    checks: ['goal-missing'],
    ways: [goal('done', () => null), goal('done', () => '—'), goal('done', () => '无')],
  },
  { title: '年度目标空白', checks: ['goal-missing'], ways: [goal('goal', () => null), goal('goal', () => '/')] },
  {
    title: '单位名称空白',
    checks: ['head-missing'],
    ways: [head(/^(?:实施单位|单位名称|预算单位|部门名称)[:：]?$/, null)],
  },
  { title: '项目名称空白', checks: ['head-missing'], ways: [head(/^(?:项目名称|专项名称)[:：]?$/, null)] },
  {
    title: '目标文字里的数对不上',
    checks: ['goal-figures-wrong'],
    ways: [
      goal(
        'goal',
        (text) => `${text.replace(/。$/, '')}。发放补助300万元，其中：低保180万元、特困100万元、临时救助50万元。`,
      ),
      goal(
        'done',
        (_, text) => `${text.replace(/。$/, '')}。共支出120万元，其中设备费60万元，材料费50万元，劳务费20万元。`,
      ),
      goal('goal', (text) => `${text.replace(/。$/, '')}。购置设备80万元、耗材30万元、服务20万元，三项合计140万元。`),
      goal(
        'done',
        (_, text) =>
          `${text.replace(/。$/, '')}。全年培训5期共300人次，其中第一期50人次、第二期60人次、第三期60人次、第四期70人次、第五期80人次。`,
      ),
    ],
  },
];
