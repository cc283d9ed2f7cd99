import type { Indicator } from '../layout';
import type { Operator } from '../quantity';
import type { Earning, RuleSet } from '../rules';
import type { Basis, IndicatorResult } from '../scoring';
import { earningOf, isFixedCost } from '../scoring';
import { lossTerm, specialShare, withinLimits } from './earning';
import { reachedBy } from './fromTo';
import type { Access, FormulaPlace, Operand } from './operand';
import { operandOf } from './operand';
import type { Term } from './term';
import {
  NOT_KNOWN,
  average,
  choose,
  divided,
  isFigure,
  largest,
  literal,
  minus,
  scaled,
  smallest,
  times,
} from './term';

type Compare = Extract<Basis, { kind: 'compare' }>;

/** Target and actual of a row, comparable with each other. */
export interface Sides {
  readonly target: Term;
  readonly actual: Term;
  /** What turns both into the unit in which the target is read: figures of a rule (90%) are meant in that. */
  readonly factor: number;
}

/** What a share rests on besides the row itself: the rule set, and the row in which the formula stands. */
export interface Writing {
  readonly rules: RuleSet;
  readonly fromRow: number;
  /** The year of the table, where the row rests on it. */
  readonly ofYear: IndicatorResult['ofYear'];
}

/** The share of the points that a row earns, as the rule set says it: MIN(1,完成值/指标值), IF(完成值<=指标值,1,…), 0.9 … */
export function ratioTerm(place: FormulaPlace, indicator: Indicator, basis: Basis, writing: Writing): Term {
  const earning = earningOf(indicator, writing.rules);
  switch (basis.kind) {
    case 'compare': {
      const sides = sidesOf(place, indicator, basis, writing);
      return unlessAsked(sides, basis.direction, byRule(sides, basis.direction, earning, writing.rules), {
        indicator,
        rules: writing.rules,
      });
    }
    case 'met':
    case 'chosen':
      return literal(basis.ratio);
    case 'parts': {
      const shares = basis.parts.map((part) =>
        smallest(literal(1), divided(literal(part.actual), literal(part.target))),
      );
      return withinLimits(average(shares), earning);
    }
  }
}

/** A fixed cost (＝) that is exceeded is asked: it shows an error value from there on. */
function unlessAsked(
  { actual, target }: Omit<Sides, 'factor'>,
  operator: Operator,
  term: Term,
  { indicator, rules }: { readonly indicator: Indicator; readonly rules: RuleSet },
): Term {
  return isFixedCost(indicator, { operator }, rules) ? choose(actual, '<=', target, term, NOT_KNOWN) : term;
}

/** Whether a side of a comparison is read in a way that no formula follows, and stands as a figure written out. */
export function isWrittenOut(place: FormulaPlace, indicator: Indicator, basis: Compare, fromRow: number): boolean {
  return (['target', 'actual'] as const).some((side) => {
    if (indicator[side].kind === 'change') return true;
    return isFigure(sideOf(place, indicator, side, basis, { fromRow, access: 'direct' }).term);
  });
}

/** The number of a side: of its only number, or the one that it came to (由91.2分提升至92.5分); written out where a formula reads neither. */
function sideOf(
  place: FormulaPlace,
  indicator: Indicator,
  side: 'target' | 'actual',
  basis: Compare,
  { fromRow, access }: { readonly fromRow: number; readonly access: Access },
): Operand {
  // What a change says of its direction no formula follows: its number is written out.
  const cell = indicator[side].kind === 'change' ? null : indicator.cells[side];
  const own = operandOf(place, side, { cell, reading: basis[side].value }, fromRow, access);
  return isFigure(own.term) ? (reachedBy(place, indicator, side)?.operand ?? own) : own;
}

/** What a row of so many points loses for each step that it lies beyond, in points or as a share; null where no such rule is the row's. */
export function lostTerm(place: FormulaPlace, indicator: Indicator, basis: Basis, writing: Writing): Term | null {
  const earning = earningOf(indicator, writing.rules);
  if (basis.kind !== 'compare' || earning?.kind !== 'loss') return null;
  const sides = sidesOf(place, indicator, basis, writing);
  const lost = lossTerm(sides, basis.direction, earning);
  return unlessAsked(sides, basis.direction, lost, { indicator, rules: writing.rules });
}

/** Actual against target (B/A) as a fraction, for the completion column; null where the row rests on no comparison of numbers. */
export function completionTerm(place: FormulaPlace, indicator: Indicator, basis: Basis, fromRow: number): Term | null {
  if (basis.kind !== 'compare' || basis.target.value === 0) return null;
  const { actual, target } = sidesOf(place, indicator, basis, { rules: null, fromRow });
  return divided(actual, target);
}

/**
 * A target of zero cannot be divided by: met or not. Written so that it goes on to count when somebody enters a target; null where
 * the row rests on something else (a date, a range).
 */
export function zeroTarget(place: FormulaPlace, indicator: Indicator, writing: Writing): Term | null {
  const { target, actual, cells } = indicator;
  if (target.kind !== 'number' || target.value !== 0 || target.operator === null || actual.kind !== 'number')
    return null;
  const { fromRow, rules } = writing;
  const earning = earningOf(indicator, rules);
  const sides = {
    target: operandOf(place, 'target', { cell: cells.target, reading: 0 }, fromRow, 'guarded').term,
    actual: operandOf(place, 'actual', { cell: cells.actual, reading: actual.value }, fromRow, 'guarded').term,
    factor: 1,
  };
  if (isFigure(sides.target) || isFigure(sides.actual)) return null;
  const zero = literal(0);
  const comparison = target.operator.startsWith('>') ? '>=' : '<=';
  const met = choose(sides.actual, comparison, zero, literal(1), zero);
  const share = choose(sides.target, '=', zero, met, byRule(sides, target.operator, earning, rules));
  return unlessAsked(sides, target.operator, share, { indicator, rules });
}

/** Target and actual of a comparison. `rules` null: only the quotient is wanted, as an ordinary row has it. */
export function sidesOf(
  place: FormulaPlace,
  indicator: Indicator,
  basis: Compare,
  { rules, fromRow }: { readonly rules: RuleSet | null; readonly fromRow: number },
): Sides {
  const isCompared = rules !== null && earningOf(indicator, rules) !== null;
  const access = basis.direction.startsWith('>') && !isCompared ? 'direct' : 'guarded';
  const target = sideOf(place, indicator, 'target', basis, { fromRow, access });
  const actual = sideOf(place, indicator, 'actual', basis, { fromRow, access });
  return {
    target: target.term,
    actual: scaled(actual.term, (basis.factor * actual.factor) / target.factor),
    factor: target.factor,
  };
}

/** The share by the row's own rule, else by the comparison alone. */
function byRule(sides: Sides, direction: Operator, earning: Earning | null, rules: RuleSet): Term {
  const special = earning && specialShare(sides, direction, earning, rules);
  return special ?? withinLimits(compared(sides, direction, rules), earning);
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
function exceeded({ actual, target }: Omit<Sides, 'factor'>, atMost: RuleSet['comparison']['atMost']): Term {
  const none = literal(0);
  const share =
    atMost.notMet === 'A/B' ? divided(target, actual) : largest(none, minus(literal(2), divided(actual, target)));
  // 2-B/A reaches nothing at twice the target by itself.
  if (atMost.zeroFrom === null || (atMost.notMet === '2-B/A' && atMost.zeroFrom === 2)) return share;
  return choose(actual, '<', times(target, literal(atMost.zeroFrom)), share, none);
}
