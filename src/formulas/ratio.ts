import type { Indicator } from '../layout';
import type { Operator } from '../quantity';
import type { RuleSet } from '../rules';
import type { Basis } from '../scoring';
import type { FormulaPlace } from './operand';
import { operandOf } from './operand';
import type { Term } from './term';
import { average, choose, divided, largest, literal, minus, scaled, smallest, times } from './term';

type Compare = Extract<Basis, { kind: 'compare' }>;

/** Target and actual of a row, comparable with each other. */
interface Sides {
  readonly target: Term;
  readonly actual: Term;
}

/** The share of the points that a row earns, as the rule set says it: MIN(1,完成值/指标值), IF(完成值<=指标值,1,…), 0.9 … */
export function ratioTerm(
  place: FormulaPlace,
  indicator: Indicator,
  basis: Basis,
  rules: RuleSet,
  fromRow: number,
): Term {
  switch (basis.kind) {
    case 'compare':
      return compared(sidesOf(place, indicator, basis, fromRow), basis.direction, rules);
    case 'met':
      return zeroTarget(place, indicator, rules, fromRow) ?? literal(basis.ratio);
    case 'chosen':
      return literal(basis.ratio);
    case 'parts':
      return average(
        basis.parts.map((part) => smallest(literal(1), divided(literal(part.actual), literal(part.target)))),
      );
  }
}

/**
 * Whether the share follows target and actual of the row. It does not where it rests on what was judged once (words, dates, ranges, a
 * chosen share), nor where a side was read in a way that a formula cannot read.
 */
export function followsRow(
  place: FormulaPlace,
  indicator: Indicator,
  basis: Basis,
  rules: RuleSet,
  fromRow: number,
): boolean {
  if (basis.kind === 'met') return zeroTarget(place, indicator, rules, fromRow) !== null;
  if (basis.kind !== 'compare') return false;
  const { target, actual } = indicator.cells;
  const sides = [
    operandOf(place, 'target', { cell: target, reading: basis.target.value }, fromRow),
    operandOf(place, 'actual', { cell: actual, reading: basis.actual.value }, fromRow),
  ];
  return sides.every(({ term }) => !/^-?[\d.]+$/.test(term.text));
}

/** Actual against target (B/A) as a fraction, for the completion column; null where the row rests on no comparison of numbers. */
export function completionTerm(place: FormulaPlace, indicator: Indicator, basis: Basis, fromRow: number): Term | null {
  if (basis.kind !== 'compare') return null;
  const { actual, target } = sidesOf(place, indicator, basis, fromRow);
  return divided(actual, target);
}

/**
 * A target of zero cannot be divided by: met or not. Written so that it goes on to count when somebody enters a target; null where
 * the row rests on something else (a date, a range).
 */
function zeroTarget(place: FormulaPlace, indicator: Indicator, rules: RuleSet, fromRow: number): Term | null {
  const { target, actual, cells } = indicator;
  if (target.kind !== 'number' || target.value !== 0 || target.operator === null || actual.kind !== 'number')
    return null;
  const sides = {
    target: operandOf(place, 'target', { cell: cells.target, reading: 0 }, fromRow, 'guarded').term,
    actual: operandOf(place, 'actual', { cell: cells.actual, reading: actual.value }, fromRow, 'guarded').term,
  };
  const zero = literal(0);
  const comparison = target.operator.startsWith('>') ? '>=' : '<=';
  const met = choose(sides.actual, comparison, zero, literal(1), zero);
  return choose(sides.target, '=', zero, met, compared(sides, target.operator, rules));
}

function sidesOf(place: FormulaPlace, indicator: Indicator, basis: Compare, fromRow: number): Sides {
  const access = basis.direction.startsWith('>') ? 'direct' : 'guarded';
  const target = operandOf(
    place,
    'target',
    { cell: indicator.cells.target, reading: basis.target.value },
    fromRow,
    access,
  );
  const actual = operandOf(
    place,
    'actual',
    { cell: indicator.cells.actual, reading: basis.actual.value },
    fromRow,
    access,
  );
  return {
    target: target.term,
    actual: scaled(actual.term, (basis.factor * actual.factor) / target.factor),
  };
}

/** The comparison by direction. A branch that is not taken today is written too, so that the score follows a changed figure. */
function compared({ actual, target }: Sides, direction: Operator, rules: RuleSet): Term {
  const one = literal(1);
  const { atMost, equal } = rules.comparison;
  switch (direction) {
    case '>=':
    case '>':
      return smallest(one, divided(actual, target));
    case '=':
      if (equal.side === 'one') return smallest(one, divided(actual, target));
      return choose(actual, '<=', target, divided(actual, target), exceeded({ actual, target }, atMost));
    case '<=':
    case '<':
      return choose(actual, '<=', target, one, exceeded({ actual, target }, atMost));
  }
}

/** What is earned above an upper bound. */
function exceeded({ actual, target }: Sides, atMost: RuleSet['comparison']['atMost']): Term {
  const none = literal(0);
  const share =
    atMost.notMet === 'A/B' ? divided(target, actual) : largest(none, minus(literal(2), divided(actual, target)));
  // 2-B/A reaches nothing at twice the target by itself.
  if (atMost.zeroFrom === null || (atMost.notMet === '2-B/A' && atMost.zeroFrom === 2)) return share;
  return choose(actual, '<', times(target, literal(atMost.zeroFrom)), share, none);
}
