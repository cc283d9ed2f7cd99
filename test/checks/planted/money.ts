import type { BudgetRow } from '../../../src/layout';
import { formatAddress } from '../../../src/model/address';
import type { Base } from './bases';
import type { Fault, FaultKind, Put, Way } from './fault';
import { inRow, isMetFully, ownPoints, present, rounded } from './fault';

/* Points, totals and money. Written before the checks were looked at. */

const mainOf = ({ evaluation: { table } }: Base): BudgetRow | null =>
  table.budget.find(({ isPart, budget, executed }) => !isPart && (budget ?? 0) > 0 && executed !== null) ?? null;
const partsOf = ({ evaluation: { table } }: Base): BudgetRow[] =>
  table.budget.filter(({ isPart, budget }) => isPart && (budget ?? 0) > 0);

/** Something typed into a cell of the row that carries the money as a whole. */
const money =
  (role: keyof BudgetRow['cells'], what: (row: BudgetRow, base: Base) => string | number | null | undefined): Way =>
  (base) => {
    const row = mainOf(base);
    const at = row?.cells[role];
    if (!row || !at) return null;
    const typed = what(row, base);
    return typed === undefined ? null : { put: [[at, typed]], at: [at] };
  };

const percent = (share: number): string => `${rounded(share * 100)}%`;

/** The whole money block spent at this share, its rates and its score rightly so. */
function spent(base: Base, share: number): Put[] {
  const { budget, total } = base.evaluation.table;
  const puts = budget.flatMap((row): Put[] => {
    const { executed, rate, score } = row.cells;
    if (row.budget === null || !executed || row.executed === null) return [];
    return [
      [executed, rounded(row.budget * share)],
      ...(rate && row.entered.rate !== null
        ? [[rate, percent(rounded(row.budget * share) / row.budget)] as const]
        : []),
      ...(score && row.entered.score !== null && row.points ? [[score, rounded(row.points * share)] as const] : []),
    ];
  });
  const main = mainOf(base);
  const sum = total?.cells.score;
  if (typeof main?.entered.score === 'number' && main.points && sum && total.entered !== null) {
    puts.push([sum, rounded(total.entered - main.entered.score + main.points * share)]);
  }
  return puts;
}

const low =
  (share: number): Way =>
  (base) => {
    const main = mainOf(base);
    const cells = main && present(main.cells.executed);
    // Where a reason stands, or a row tells the rate again, it is another fault.
    const isTold = base.evaluation.table.indicators.some(
      ({ reason, name }) => reason.trim() !== '' || /执行率|支出率|支付率/.test(name),
    );
    if (!main || !cells || isTold) return null;
    const { rate, score } = main.cells;
    return { put: spent(base, share), at: [...cells, ...(rate ? [rate] : []), ...(score ? [score] : [])] };
  };

/** The budget of the beginning of the year, another one. */
const initial =
  (share: number, isAllSpent: boolean): Way =>
  (base) => {
    const main = mainOf(base);
    const cells = main && present(main.cells.initial, main.cells.budget, main.cells.executed);
    if (!main || !cells || base.evaluation.table.budget.some(({ isPart, initial: part }) => isPart && (part ?? 0) > 0))
      return null;
    const all = isAllSpent ? spent(base, 1) : [];
    return { put: [[cells[0], rounded((main.budget ?? 0) * share)], ...all], at: cells };
  };

const part =
  (role: 'budget' | 'executed', what: (amount: number) => number | string): Way =>
  (base, random) => {
    const rows = partsOf(base).filter(({ cells, [role]: amount }) => cells[role] !== null && (amount ?? 0) > 0);
    const main = mainOf(base);
    if (rows.length === 0 || !main || partsOf(base).length < 2) return null;
    const row = random.of(rows);
    const cells = present(row.cells[role], main.cells[role]);
    return cells && { put: [[cells[0], what(row[role] ?? 0)]], at: cells };
  };

const pointsSay = (points: (old: number) => number | string): Way =>
  inRow(isMetFully, (row, _, base) => {
    const at = row.indicator.points?.cell;
    const total = base.evaluation.table.total?.cells.points;
    return at && total && (base.evaluation.table.total?.points ?? 0) > 0
      ? {
          put: [[at, points(ownPoints(row) ?? 0)]],
          at: [at, total, ...row.indicator.levels.flatMap(({ cell }) => cell)],
        }
      : null;
  });

const totalSays =
  (score: (old: number) => number | string): Way =>
  ({ evaluation: { table } }) => {
    const at = table.total?.cells.score;
    return at && table.total?.entered !== null && (table.total?.entered ?? 0) > 50
      ? { put: [[at, score(table.total?.entered ?? 0)]], at: [at] }
      : null;
  };

/** The total as a formula that leaves one row out. */
const totalWithout: Way = ({ evaluation: { table } }, random) => {
  const at = table.total?.cells.score;
  const counted = table.indicators.filter(({ entered, cells }) => entered.score !== null && cells.score);
  const main = table.budget.find(({ entered }) => entered.score !== null);
  if (!at || table.total?.entered === null || counted.length < 4) return null;
  const missing = random.of(counted);
  const cells = [
    ...(main?.cells.score ? [main.cells.score] : []),
    ...counted.filter((one) => one !== missing).flatMap(({ cells: { score } }) => score ?? []),
  ];
  const value = rounded((table.total?.entered ?? 0) - (missing.entered.score ?? 0));
  return { put: [[at, { formula: `=${cells.map(formatAddress).join('+')}`, value }]], at: [at] };
};

/** A row with the points of execution, too: indicators of 100 points and 10 beside them, and a total of 100. */
const withExecutionBeside: Way = (base, random) => {
  const main = mainOf(base);
  const more = main?.cells.points ? main.points : null;
  const total = base.evaluation.table.total;
  if (!more || total?.points !== 100) return null;
  return inRow(isMetFully, (row) => {
    const { cells, levels } = row.indicator;
    const found = present(row.indicator.points?.cell, cells.score, total.cells.points, main?.cells.points);
    if (!found) return null;
    const points = (ownPoints(row) ?? 0) + more;
    const score = total.cells.score ? [total.cells.score] : [];
    return {
      put: [
        [found[0], points],
        [found[1], points],
      ],
      at: [...found, ...score, ...levels.map(({ cell }) => cell)],
    };
  })(base, random);
};

const GRADES: readonly string[] = ['优', '良', '中', '差'];

export const MONEY_FAULTS: readonly FaultKind[] = [
  {
    title: '分值合计不对',
    checks: ['points-not-100', 'weight-typing-error'],
    also: ['score-above-points', 'score-below-rule-no-reason', 'total-not-sum', 'rate-score-wrong'],
    ways: [pointsSay((old) => old + 5), pointsSay((old) => old + 2), pointsSay((old) => rounded(old * 0.5))],
  },
  {
    title: '分值多录一位',
    checks: ['weight-typing-error', 'points-not-100'],
    also: ['points-not-100', 'score-below-rule-no-reason', 'total-not-sum', 'points-concentrated'],
    ways: [
      pointsSay((old) => `${old}0`),
      pointsSay((old) => (old < 10 ? `1${old}` : `${String(old).slice(0, 1)}0${String(old).slice(1)}`)),
    ],
  },
  {
    title: '合计漏计执行率分值（R2）',
    checks: ['points-not-100', 'total-not-sum', 'rate-score-wrong'],
    also: ['total-not-sum', 'points-not-100', 'group-points-not-by-rule'],
    ways: [withExecutionBeside],
  },
  {
    title: '总分不等于各项之和',
    checks: ['total-not-sum'],
    also: ['grade-not-total'],
    ways: [
      totalSays((old) => rounded(old - 2)),
      totalSays((old) => rounded(old - 0.5)),
      totalSays((old) => rounded(old - 9)),
    ],
  },
  {
    title: '总分公式漏行',
    checks: ['total-leaves-out-row'],
    also: ['total-not-sum', 'grade-not-total'],
    ways: [totalWithout],
  },
  {
    title: '总分超过满分',
    checks: ['total-not-sum', 'score-above-points'],
    ways: [totalSays(() => 110), totalSays(() => 104.5)],
  },
  {
    title: '等级与总分不符',
    checks: ['grade-not-total'],
    ways: [
      ({ evaluation: { table } }, random) => {
        const at = table.total?.cells.grade;
        const score = table.total?.entered;
        if (!at || typeof score !== 'number') return null;
        const right = score >= 90 ? '优' : score >= 80 ? '良' : score >= 60 ? '中' : '差';
        return { put: [[at, random.of(GRADES.filter((one) => one !== right))]], at: [at] };
      },
    ],
  },
  {
    title: '单项分值过于集中',
    checks: ['points-concentrated'],
    also: ['group-points-not-by-rule', 'points-not-100', 'total-not-sum', 'weight-typing-error'],
    ways: [
      (base) => {
        const rows = base.evaluation.indicators.filter(
          (row) => ownPoints(row) !== null && row.indicator.entered.score === ownPoints(row),
        );
        const sum = rows.reduce((all, row) => all + (ownPoints(row) ?? 0), 0);
        if (rows.length < 5 || rows.length < base.evaluation.indicators.length - 1) return null;
        const put = rows.flatMap((row, index): Put[] => {
          const cells = present(row.indicator.points?.cell, row.indicator.cells.score);
          const points = index === 0 ? sum - (rows.length - 1) : 1;
          return cells
            ? [
                [cells[0], points],
                [cells[1], points],
              ]
            : [];
        });
        const cell = rows[0]?.indicator.points?.cell;
        return cell ? { put, at: [cell] } : null;
      },
    ],
  },
  {
    title: '执行率算错',
    checks: ['rate-wrong'],
    also: ['rate-score-wrong'],
    ways: [
      money('rate', ({ entered: { rate } }) => (rate !== null && rate > 0.3 ? percent(rate - 0.07) : undefined)),
      money('rate', ({ entered: { rate } }) => (rate !== null && rate < 0.97 ? '100%' : undefined)),
      money('rate', ({ entered: { rate } }) => (rate !== null ? percent(Math.max(0.1, rate - 0.012)) : undefined)),
    ],
  },
  {
    title: '执行率得分算错',
    checks: ['rate-score-wrong'],
    also: ['total-not-sum'],
    ways: [
      money('score', ({ entered: { score } }) => (score !== null && score > 3 ? rounded(score - 1) : undefined)),
      money('score', ({ entered: { score }, points }) =>
        score !== null && points !== null && score < points - 0.5 ? points : undefined,
      ),
      money('score', ({ entered: { score } }) => (score !== null && score > 3 ? rounded(score / 2) : undefined)),
    ],
  },
  {
    title: '分项金额不等于总额',
    checks: ['parts-not-whole'],
    also: ['rate-wrong', 'rate-score-wrong', 'executed-above-budget'],
    ways: [
      part('budget', (amount) => rounded(amount * 0.9)),
      part('executed', (amount) => rounded(amount * 0.8)),
      part('budget', (amount) => rounded(amount + 10)),
      part('executed', (amount) => rounded(amount + 3)),
    ],
  },
  {
    title: '执行数大于预算数',
    checks: ['executed-above-budget'],
    also: ['parts-not-whole', 'rate-wrong', 'rate-score-wrong', 'percent-above-100', 'cost-not-spending'],
    ways: [
      money('executed', ({ budget }) => rounded((budget ?? 0) * 1.2)),
      money('executed', ({ budget }) => rounded((budget ?? 0) + 1)),
    ],
  },
  {
    title: '金额认不出',
    checks: ['amount-unreadable'],
    also: ['parts-not-whole', 'rate-wrong', 'rate-score-wrong'],
    ways: ['165,52', '约100', '12.3.4', '1O0', '.5', '100多'].map((text) => money('executed', () => text)),
  },
  {
    title: '金额为负',
    checks: ['negative-value', 'amount-unreadable'],
    also: ['parts-not-whole', 'rate-wrong', 'rate-score-wrong', 'good-score-poor-execution', 'execution-no-reason'],
    ways: [money('executed', ({ executed }) => -(executed ?? 0)), money('budget', ({ budget }) => -(budget ?? 0))],
  },
  {
    title: '预算数或执行数空白',
    checks: ['amount-missing'],
    also: ['parts-not-whole', 'rate-wrong', 'rate-score-wrong', 'amount-unreadable'],
    ways: [money('executed', () => null), money('budget', () => null)],
  },
  {
    title: '总额的单位写成元',
    checks: ['parts-not-whole', 'executed-above-budget'],
    also: [
      ...['rate-wrong', 'rate-score-wrong', 'executed-above-budget', 'budget-changed', 'cost-not-spending'],
      ...['good-score-poor-execution', 'execution-no-reason'],
    ],
    ways: [
      (base) =>
        partsOf(base).length < 1
          ? null
          : money('executed', ({ executed }) => (executed ?? 0) * 10000)(base, null as never),
      (base) =>
        partsOf(base).length < 1 ? null : money('budget', ({ budget }) => (budget ?? 0) * 10000)(base, null as never),
    ],
  },
  {
    title: '执行率低而无说明',
    checks: ['execution-no-reason', 'good-score-poor-execution'],
    also: ['cost-not-spending', 'budget-changed', 'grade-not-total'],
    ways: [low(0.1), low(0.4), low(0.55), low(0.75)],
  },
  {
    title: '预算调到与执行数相同',
    checks: ['budget-changed', 'adjustment-no-reason'],
    also: ['cost-not-spending', 'grade-not-total', 'total-not-sum'],
    ways: [initial(1.6, true), initial(2, true), initial(1.3, true)],
  },
  {
    title: '预算大幅追加而无说明',
    checks: ['budget-changed', 'adjustment-no-reason'],
    ways: [initial(0.45, false), initial(0.3, false), initial(0.2, false)],
  },
  {
    title: '总成本与执行数不一致',
    checks: ['cost-not-spending'],
    ways: ([1.2, 0.6, 0.9, 1.05] as const).map((share) =>
      inRow(
        ({ indicator: { nature, path, cells, entered }, points }) =>
          nature === 'cost' &&
          /成本/.test(path.join('')) &&
          cells.operator === null &&
          (entered.score ?? 0) >= (points?.value ?? 0),
        ({ indicator: { cells } }, random, base) => {
          const main = mainOf(base);
          const unit = base.evaluation.table.amountUnit;
          const put = present(cells.target, cells.actual);
          if (!main?.executed || main.budget === null || !put || unit === null) return null;
          const fault: Fault = {
            put: [
              [cells.name, random.of(['项目总成本', '项目成本', '项目支出总额'])],
              [put[0], `≤${main.budget * 1.3}${unit}`],
              [put[1], `${rounded(main.executed * share)}${unit}`],
            ],
            at: [put[1]],
          };
          return fault;
        },
      ),
    ),
  },
  {
    title: '得分存成文本',
    checks: ['number-as-text'],
    also: ['total-not-sum'],
    ways: [
      inRow(isMetFully, ({ indicator: { cells, entered } }) =>
        cells.score && entered.score !== null
          ? { put: [[cells.score, { text: String(entered.score) }]], at: [cells.score] }
          : null,
      ),
    ],
  },
  {
    title: '得分是错误值',
    checks: ['cell-error'],
    also: ['total-not-sum'],
    ways: ['#REF!', '#VALUE!', '#N/A', '#DIV/0!'].map((text) =>
      inRow(
        isMetFully,
        ({ indicator: { cells } }) =>
          cells.score && { put: [[cells.score, { formula: '=A1', value: text }]], at: [cells.score] },
      ),
    ),
  },
  {
    title: '整张表没有填',
    checks: ['actual-missing'],
    also: ['score-missing', 'unmet-no-reason'],
    ways: [
      ({ evaluation: { table } }) => {
        const cells = table.indicators.flatMap(({ cells: { actual, score } }) =>
          [actual, score].flatMap((one) => one ?? []),
        );
        const total = table.total?.cells.score;
        return table.indicators.length < 4
          ? null
          : { put: [...cells, ...(total ? [total] : [])].map((at) => [at, null] as const), at: cells };
      },
    ],
  },
  {
    title: '缺少满意度或效益指标',
    checks: ['kind-missing', 'group-points-not-by-rule'],
    also: [
      ...['points-not-100', 'total-not-sum', 'kind-missing', 'level-unfit', 'group-points-not-by-rule'],
      'indicator-twice',
    ],
    ways: [/满意/, /^(?!.*满意).*效益/].map((words): Way => (base) => {
      const levels = base.evaluation.table.indicators.flatMap(({ levels: [first] }) =>
        first && words.test(first.text) ? [first.cell] : [],
      );
      const rest = base.evaluation.table.indicators.filter(({ path }) => words.test(path[0] ?? ''));
      const inner = rest.flatMap(({ levels: all }) => all.slice(1).map(({ cell }) => cell));
      if (levels.length === 0) return null;
      const names = rest.map(({ cells: { name } }) => [name, '档案整理完成情况'] as const);
      return {
        put: [
          ...names,
          ...levels.map((at) => [at, '产出指标'] as const),
          ...inner.map((at) => [at, '数量指标'] as const),
        ],
        at: base.evaluation.table.indicators.flatMap(({ cells, levels: all }) => [
          cells.name,
          ...all.map(({ cell }) => cell),
        ]),
      };
    }),
  },
  {
    title: '满意度雷同',
    checks: ['satisfaction-alike'],
    ways: [
      (base, random) => {
        const taken = base.evaluation.indicators.filter(
          ({ indicator: { nature, actual } }) =>
            nature === 'satisfaction' && actual.kind === 'number' && actual.unit === '%',
        );
        if (taken.length < 3) return null;
        const value = `${90 + random.below(10)}%`;
        const put = taken.flatMap(({ indicator: { cells } }): Put[] => (cells.actual ? [[cells.actual, value]] : []));
        return { put, at: taken.flatMap(({ indicator: { cells } }) => cells.actual ?? []) };
      },
    ],
  },
  {
    title: '一级指标印的分值与各行不符',
    checks: ['points-not-100'],
    ways: [
      (base, random) => {
        const found = base.evaluation.table.indicators.flatMap(({ levels }) =>
          levels.filter(({ points, text }) => points === null && /指标$/.test(text)),
        );
        if (found.length === 0) return null;
        const level = random.of(found);
        const sum = base.evaluation.indicators
          .filter(({ indicator: { row } }) => row >= level.rows.first && row <= level.rows.last)
          .reduce((all, { points }) => all + (points?.value ?? 0), 0);
        return sum === 0 ? null : { put: [[level.cell, `${level.text}（${sum + 5}分）`]], at: [level.cell] };
      },
    ],
  },
];
