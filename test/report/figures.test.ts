import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/model/sheet';
import { findSheet } from '../../src/model/book';
import { formatAddress } from '../../src/model/address';
import type { CellRef, Span } from '../../src/narrative';
import { LOW_EXECUTION } from '../../src/narrative';
import { formatPercent } from '../../src/quantity';
import { passagesOf } from '../../src/report/document';
import type { RuleSet } from '../../src/rules';
import { TABLES_ABSENT } from '../hosts/tables';
import type { RealReport } from './realReports';
import { REAL_WORKBOOKS, realReport } from './realReports';

type Figure = Extract<Span, { kind: 'figure' }>;

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
function fault({ book, evaluations }: RealReport, { text, how, cells }: Figure): string | null {
  const numbers = numbersIn(text);
  const [first, second] = cells.map((cell) => {
    const sheet = findSheet(book, cell.sheet);
    return sheet ? numbersOf(sheet, cell) : [];
  });
  const told = `${how} ${text} of ${cells.map(({ address }) => formatAddress(address)).join(' ')}`;
  const isPair = (test: (one: number, two: number) => boolean): boolean =>
    (first ?? []).some((one) => (second ?? []).some((two) => test(one, two)));
  switch (how) {
    case 'rule':
      return evaluations.some(({ ruleSet }) => isOfRules(ruleSet, text)) ? null : told;
    case 'count':
      return cells.length === numbers[0] &&
        new Set(cells.map(({ address }) => formatAddress(address))).size === cells.length
        ? null
        : told;
    case 'completion':
      return isPair((target, actual) => [1, 1e4, 1e-4].some((f) => formatPercent((actual * f) / target) === text))
        ? null
        : told;
    case 'rate':
      return isPair((budget, executed) => formatPercent(executed / budget) === text) ? null : told;
    case 'difference':
      return isPair((one, two) => [1, 1e4, 1e-4].some((f) => near(Math.abs(one - two * f), numbers[0] ?? NaN)))
        ? null
        : told;
    case 'written':
      return numbers.every((number) => (first ?? []).some((one) => near(one, number))) ? null : told;
    case 'score':
    case 'sum':
    case 'total':
      return cells.length > 0 ? null : told;
  }
}

/** A figure that the rule set itself states. */
const isOfRules = ({ overThreshold, execution }: RuleSet, text: string): boolean =>
  formatPercent(overThreshold.ratio - 1) === text ||
  String(execution.points) === text ||
  text === formatPercent(LOW_EXECUTION);

describe.skipIf(TABLES_ABSENT)('every figure of a report follows from its cells', () => {
  it.each(REAL_WORKBOOKS)('%s', (name) => {
    const real = realReport(name);
    const figures = passagesOf(real.report).flatMap((passage) =>
      passage.flatMap((span) => (span.kind === 'figure' ? [span] : [])),
    );
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.flatMap((figure) => fault(real, figure) ?? [])).toEqual([]);
  });

  it('totals and sums are those of the score cells once they are filled', () => {
    const real = realReport('seeds/tianjin-2024-reported');
    const sums = passagesOf(real.report).flatMap((passage) =>
      passage.flatMap((span) => (span.kind === 'figure' && (span.how === 'sum' || span.how === 'total') ? [span] : [])),
    );
    expect(sums.length).toBeGreaterThan(4);
    for (const { text, cells } of sums) {
      const values = cells.map((cell) => {
        const value = findSheet(real.book, cell.sheet)?.cellAt(cell.address.row, cell.address.column).value;
        return typeof value === 'number' ? value : Number(value);
      });
      expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(Number(text), 6);
    }
  });
});
