import { compareTo } from '../decimal';
import type { BudgetRow } from '../layout';
import type { Address } from '../model';
import { formatAddress } from '../model';
import type { BudgetResult, IndicatorResult } from '../scoring';
import { addUp, compareNumbers, executionEarned, limitedTotal, withoutNoise } from '../scoring';
import type { TableSubject } from './check';
import { decimalsOf, printedPercent } from './lib/cells';
import { RATE_TOLERANCE } from './lib/execution';
import type { AmountColumn } from './lib/families';
import { amountOf, AMOUNTS, familiesOf, isComplete, largerThan, someAddUp } from './lib/families';
import { formulaScores } from './lib/formulaScores';
import { scoredRows } from './lib/rows';
import { isScoreApart } from './lib/scores';
import { countedIndicators, executionCells, scoreCells } from './lib/totals';

/** The figure that stands in a cell, or is supposed to; null where there is none. */
export type Figures = (at: Address) => number | null;

/** Cells whose figures must agree, and which of them the checks report where they do not. */
export interface Relation {
  readonly checks: readonly string[];
  /** Where those checks report. */
  readonly at: readonly Address[];
  readonly cells: readonly Address[];
  readonly holds: (figures: Figures) => boolean;
  /** The one figure with which this cell agrees with the others; null where there is none, or several. */
  readonly solve: (cell: Address, figures: Figures) => number | null;
}

/** The figures of a table, by their cells ("H16"), and what must hold between them. */
export interface TableRelations {
  readonly figures: ReadonlyMap<string, number>;
  readonly relations: readonly Relation[];
}

const isAt = (a: Address | null, b: Address): boolean => a !== null && a.row === b.row && a.column === b.column;
const isOne = (value: number, allowed: readonly number[]): boolean =>
  allowed.some((one) => compareNumbers(one, value) === 0);

/** A score or points as a cell would print that figure. */
const printed = (value: number) => ({ value, decimals: decimalsOf(value) });

/** What must hold between the figures of a table: amounts, rates, points, scores and their sums. */
export function relationsOf(subject: TableSubject): TableRelations {
  const relations = [
    ...moneySums(subject),
    ...subject.evaluation.budget.flatMap((result) => executionRelations(subject, result)),
    ...rowRelations(subject),
    ...pointSums(subject),
    ...scoreSum(subject),
  ];
  return { figures: figuresOf(subject), relations };
}

function figuresOf({ table, evaluation }: TableSubject): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  const put = (at: Address | null, value: number | null): void => {
    if (at !== null && value !== null) figures.set(formatAddress(at), value);
  };
  for (const row of table.budget) {
    for (const column of AMOUNTS) put(row.cells[column], row[column]);
    put(row.cells.rate, row.entered.rate);
    put(row.cells.points, row.points);
    put(row.cells.score, row.entered.score);
  }
  for (const { indicator, points } of evaluation.indicators) {
    put(indicator.cells.score, indicator.entered.score);
    if (points?.origin === 'cell') put(points.cell, points.value);
    for (const { points: own } of indicator.levels) if (own) put(own.cell, own.value);
  }
  if (table.total) {
    put(table.total.cells.points, table.total.points);
    put(table.total.cells.score, table.total.entered);
  }
  return figures;
}

/** The parts of each amount against its whole. */
function moneySums({ table }: TableSubject): Relation[] {
  return familiesOf(table.budget).flatMap(({ whole, parts }) =>
    AMOUNTS.flatMap((column) => familyRelation(whole, parts, column)),
  );
}

function familyRelation(whole: BudgetRow, parts: readonly BudgetRow[], column: AmountColumn): Relation[] {
  const total = amountOf(whole, column);
  const amounts = parts.flatMap((part) => amountOf(part, column) ?? []);
  if (total === null || amounts.length === 0) return [];
  const cells = [total.at, ...amounts.map(({ at }) => at)];
  const read = (figures: Figures) => ({
    sum: figures(total.at) ?? 0,
    values: amounts.map(({ at }) => figures(at) ?? 0).filter((value) => value !== 0),
  });
  return [
    {
      checks: ['parts-not-whole'],
      at: cells,
      cells,
      holds(figures) {
        const { sum, values } = read(figures);
        const larger = largerThan(
          sum,
          values.map((value) => ({ value })),
        );
        return larger === undefined && (someAddUp(sum, values) || (values.length < 2 && !isComplete(parts, column)));
      },
      solve(cell, figures) {
        const { sum, values } = read(figures);
        const all = addUp(values);
        return isAt(total.at, cell) ? all : addUp([sum, -all, figures(cell) ?? 0]);
      },
    },
  ];
}

/** What the money of one row must satisfy: rate, the score for it, and no more spent than there was. */
function executionRelations({ sheet, evaluation }: TableSubject, { row, points }: BudgetResult): Relation[] {
  const { cells, entered } = row;
  const { budget, executed, rate, score } = cells;
  if (budget === null || executed === null || row.budget === null || row.executed === null) return [];
  const rateFrom = (figures: Figures, base: Address | null): number | null => {
    const whole = base === null ? null : figures(base);
    const spent = figures(executed);
    return whole === null || whole === 0 || spent === null ? null : spent / whole;
  };
  const rates = (figures: Figures): number[] =>
    [rateFrom(figures, budget), rateFrom(figures, cells.initial)].filter((one) => one !== null);
  const amounts = [budget, executed, ...(cells.initial ? [cells.initial] : [])];
  const relations: Relation[] = [
    {
      checks: ['executed-above-budget'],
      at: [executed],
      cells: [budget, executed],
      holds: (figures) =>
        (figures(executed) ?? 0) - (figures(budget) ?? 0) <= ((figures(budget) ?? 0) * RATE_TOLERANCE) / 100,
      solve: () => null,
    },
  ];
  if (rate !== null && entered.rate !== null) {
    relations.push({
      checks: ['rate-wrong'],
      at: [rate],
      cells: [rate, ...amounts],
      holds(figures) {
        const shown = printedPercent(sheet, rate, figures(rate) ?? 0);
        return rates(figures).some((one) => compareTo(one * 100, shown, RATE_TOLERANCE) !== 'apart');
      },
      solve: (cell, figures) => (isAt(rate, cell) ? rateFrom(figures, budget) : null),
    });
  }
  if (score !== null && entered.score !== null && points !== null) {
    const earned = (one: number): number => executionEarned(one, points, evaluation.ruleSet);
    relations.push({
      checks: ['rate-score-wrong'],
      at: [score],
      cells: [score, ...amounts],
      holds: (figures) => rates(figures).some((one) => !isScoreApart(earned(one), printed(figures(score) ?? 0))),
      solve: () => null,
    });
  }
  return relations;
}

/** The score of each row against its points. */
function rowRelations(subject: TableSubject): Relation[] {
  return scoredRows(subject).flatMap(({ result, at, points: worth }): Relation[] => {
    const points = result.points?.cell ?? null;
    const shares = sharesOf(result);
    if (points === null || shares.length === 0 || result.points?.origin !== 'cell') return [];
    const isMet = result.deviation !== 'under';
    return [
      {
        checks: ['score-above-points', 'full-score-unmet', 'score-below-rule-no-reason', 'score-not-by-rule'],
        at: [at],
        cells: [at, points],
        holds: (figures) =>
          shares.some((share) => !isScoreApart(share * (figures(points) ?? worth), printed(figures(at) ?? 0))),
        // What the points should be a score tells only where all of them were earned.
        solve: (cell, figures) => (isMet ? figures(isAt(at, cell) ? points : at) : null),
      },
    ];
  });
}

/** The shares of its points that a row may earn, by any formula in use; none where that is not known. */
function sharesOf({ status, deviation, basis }: IndicatorResult): number[] {
  if (deviation === 'under') return basis ? formulaScores(basis, 1) : [];
  return status === 'scored' ? [1] : [];
}

/** A total of cells. */
function sumRelation(check: string, total: Address, parts: readonly Address[], apart: readonly Address[]): Relation {
  const sum = (figures: Figures, cells: readonly Address[]): number => addUp(cells.map((at) => figures(at) ?? 0));
  const all = [...parts, ...apart];
  return {
    checks: [check],
    at: [total],
    cells: [total, ...all],
    holds: (figures) => isOne(figures(total) ?? 0, [sum(figures, all), sum(figures, parts)]),
    solve: (cell, figures) =>
      isAt(total, cell) ? sum(figures, all) : addUp([figures(total) ?? 0, -sum(figures, all), figures(cell) ?? 0]),
  };
}

/** The points of all rows against the printed total of points, and of each level against its own. */
function pointSums({ table, evaluation }: TableSubject): Relation[] {
  const rows = countedIndicators(evaluation);
  const cellsOf = (some: readonly IndicatorResult[]): Address[] | null => {
    const cells = some.map(({ points }) => (points?.origin === 'cell' ? points.cell : null));
    return cells.every((cell) => cell !== null) && cells.length > 0 ? cells : null;
  };
  const relations: Relation[] = [];
  const all = cellsOf(rows);
  const total = table.total?.cells.points ?? null;
  if (all !== null && total !== null && table.total?.points) {
    const execution = evaluation.budget
      .filter(({ row }) => row.points !== null && evaluation.total.counted.budget.includes(row.row))
      .flatMap(({ row }) => row.cells.points ?? []);
    relations.push(sumRelation('points-not-100', total, all, execution));
  }
  const levels = new Map(
    table.indicators.flatMap(({ levels: path }) =>
      path.flatMap((level) => (level.points?.value ? [[formatAddress(level.points.cell), level] as const] : [])),
    ),
  );
  for (const level of levels.values()) {
    const own = cellsOf(rows.filter(({ indicator: { row } }) => row >= level.rows.first && row <= level.rows.last));
    if (own !== null && level.points) relations.push(sumRelation('points-not-100', level.points.cell, own, []));
  }
  return relations;
}

/** The scores of all rows against the printed total. */
function scoreSum({ table, evaluation }: TableSubject): Relation[] {
  const total = table.total?.cells.score ?? null;
  const indicators = scoreCells(evaluation);
  const execution = executionCells(evaluation);
  if (total === null || indicators === null || indicators.length === 0 || table.total?.entered === null) return [];
  if ([...indicators, ...execution].some(({ entered }) => entered === null)) return [];
  const rows = indicators.map(({ address }) => address);
  const all = [...rows, ...execution.map(({ address }) => address)];
  const sum = (figures: Figures, cells: readonly Address[]): number => addUp(cells.map((at) => figures(at) ?? 0));
  const isLimited = (added: number): boolean => limitedTotal(added, evaluation) !== added;
  return [
    {
      checks: ['total-not-sum'],
      at: [total],
      cells: [total, ...all],
      holds(figures) {
        const shown = printed(figures(total) ?? 0);
        const added = sum(figures, all);
        if (!isScoreApart(limitedTotal(added, evaluation), shown)) return true;
        return !isLimited(added) && !isScoreApart(sum(figures, rows), shown);
      },
      solve(cell, figures) {
        const added = sum(figures, all);
        if (isAt(total, cell)) return limitedTotal(added, evaluation);
        return isLimited(added) ? null : withoutNoise((figures(total) ?? 0) - added + (figures(cell) ?? 0));
      },
    },
  ];
}
