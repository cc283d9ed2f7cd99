import type { CellRef } from '../../src/model/address';
import { formatAddress } from '../../src/model/address';
import { findSheet } from '../../src/model/book';
import type { Sheet } from '../../src/model/sheet';
import type { Span } from '../../src/narrative';
import { DEFAULT_RULE_SET, lowExecutionLimit } from '../../src/rules';
import { formatNumber, formatPercent } from '../../src/quantity';
import type { Evaluation } from '../../src/scoring';
import type { RealReport } from './realReports';

export type Figure = Extract<Span, { kind: 'figure' }>;

const numbersIn = (text: string): number[] =>
  [...text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));

/** Every number that a person can see in a cell: its text, its value, and a fraction as percent. */
function numbersOf(sheet: Sheet, { address }: CellRef): number[] {
  const { text, value } = sheet.cellAt(address.row, address.column);
  const own = typeof value === 'number' ? [value, value * 100] : [];
  return [...numbersIn(text), ...own];
}
const near = (a: number, b: number, tolerance = 1e-9): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b));

/** What is wrong with a figure, told from its cells alone; null where it is right. */
export function fault(real: Pick<RealReport, 'book' | 'evaluations'>, { text, how, cells }: Figure): string | null {
  const { book, evaluations } = real;
  const numbers = numbersIn(text);
  const own = numbers[0] ?? NaN;
  const seen = cells.map((cell) => {
    const sheet = findSheet(book, cell.sheet);
    return sheet ? numbersOf(sheet, cell) : [];
  });
  const [first = [], second = []] = seen;
  const isPair = (test: (one: number, two: number) => boolean): boolean =>
    first.some((one) => second.some((two) => test(one, two)));
  const isRight = (): boolean => {
    switch (how) {
      case 'rule':
        return (
          [DEFAULT_RULE_SET, ...evaluations.map(({ ruleSet }) => ruleSet)].some(
            (ruleSet) => text === formatPercent(lowExecutionLimit(ruleSet) ?? NaN),
          ) || evaluations.some((one) => isOfRules(one, text))
        );
      case 'count':
        return cells.length === own && new Set(cells.map(keyOf)).size === cells.length;
      case 'completion':
        return isPair((target, actual) => [1, 1e4, 1e-4].some((f) => isRate(text, (actual * f) / target)));
      case 'rate':
        return isPair((budget, executed) => isRate(text, executed / budget));
      case 'difference':
        return isPair((one, two) => [1, 1e4, 1e-4].some((f) => near(Math.abs(one - two * f), own)));
      case 'written':
        return numbers.every((number) => first.some((one) => near(one, number)));
      case 'score':
        return cells.length === 1 && cells.some((cell) => near(computed(evaluations, cell, 'score') ?? NaN, own, 1e-6));
      case 'total':
      case 'sum':
        return isSum(real, cells, own);
    }
  };
  return isRight() ? null : `${how} ${text} of ${cells.map(({ address }) => formatAddress(address)).join(' ')}`;
}

/** A rate is a whole number, or has the same number of decimals as all of its table: two at least. */
function isRate(text: string, fraction: number): boolean {
  const decimals = /\.(\d+)%$/.exec(text)?.[1]?.length ?? 0;
  if (decimals === 1) return false;
  return /%$/.test(text) && near(Number(text.slice(0, -1)), Number(formatNumber(fraction * 100, decimals || 10)));
}

const keyOf = ({ sheet, address }: CellRef): string => `${sheet}!${formatAddress(address)}`;

/** Whether the cells add up to that: each cell once, by what it shows, else by what the rules give for it. */
function isSum(
  { book, evaluations }: Pick<RealReport, 'book' | 'evaluations'>,
  cells: readonly CellRef[],
  own: number,
): boolean {
  const each = [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()];
  // One cell that states the points of a whole group: 40/指标总数.
  const [only, more] = each;
  const stated = only && !more ? findSheet(book, only.sheet) : null;
  if (only && stated && numbersOf(stated, only).includes(own)) return true;
  const shown = each.map((cell) => {
    const { text, value } = findSheet(book, cell.sheet)?.cellAt(cell.address.row, cell.address.column) ?? {};
    if (typeof value === 'number') return value;
    return /^\s*\d+(?:\.\d+)?\s*[%分]?\s*$/.test(text ?? '') ? (numbersIn(text ?? '')[0] ?? null) : null;
  });
  return (['points', 'score'] as const).some((kind) => {
    const values = each.map((cell, index) => computed(evaluations, cell, kind) ?? shown[index] ?? NaN);
    const asShown = each.map((cell, index) => shown[index] ?? computed(evaluations, cell, kind) ?? NaN);
    return [values, asShown].some((list) =>
      near(
        list.reduce((a, b) => a + b, 0),
        own,
        1e-6,
      ),
    );
  });
}

/** What the rules give for a cell of scores or points (or for the row that it names); null where it is none. */
function computed(evaluations: readonly Evaluation[], cell: CellRef, kind: 'points' | 'score'): number | null {
  const found = evaluations
    .filter(({ table }) => table.sheet === cell.sheet)
    .flatMap(kind === 'score' ? scoresIn : pointsIn)
    .find(({ cells }) => cells.some((one) => one && formatAddress(one) === formatAddress(cell.address)));
  return found?.value ?? null;
}

/** A number of the rules, and the cells that may stand for it. */
interface Stated {
  readonly cells: readonly (CellRef['address'] | null)[];
  readonly value: number | null;
}

function scoresIn({ table, indicators, budget, total }: Evaluation): Stated[] {
  return [
    ...indicators.map(({ indicator: { cells, entered }, score }) => ({
      cells: [cells.score ?? cells.actual ?? cells.name],
      value: entered.score ?? score,
    })),
    ...budget.map(({ row: { cells, entered }, score }) => ({
      cells: [cells.score, cells.executed, cells.budget],
      value: entered.score ?? score,
    })),
    { cells: [table.total?.cells.score ?? null], value: table.total?.entered ?? total.score },
  ];
}

function pointsIn({ indicators, budget }: Evaluation): Stated[] {
  return [
    ...indicators.map(({ indicator: { cells }, points }) => ({
      cells: [points?.cell ?? null, cells.points, cells.name, cells.score, cells.actual],
      value: points?.value ?? null,
    })),
    ...budget.map(({ row: { cells }, points }) => ({
      cells: [cells.points, cells.score, cells.executed, cells.budget],
      value: points,
    })),
  ];
}

/** A figure that the rule set itself states. */
const isOfRules = ({ ruleSet: { overThreshold, execution } }: Evaluation, text: string): boolean =>
  formatPercent(overThreshold.ratio - 1) === text || String(execution.points) === text;
