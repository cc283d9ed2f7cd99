import type { RuleSet } from '../rules';
import { applyRounding, compareNumbers, withoutNoise } from '../decimal';
import type { Basis } from './evaluation';

/**
 * The share of the points that a basis earns, 0 to 1. Computed in the order in which formulas/ writes it
 * (actual × factor ÷ target), so that both give the same double.
 */
export function earnedShare(basis: Basis, ruleSet: RuleSet): number {
  switch (basis.kind) {
    case 'met':
    case 'chosen':
      return basis.ratio;
    case 'parts': {
      const shares = basis.parts.map((part) => limit(part.actual / part.target));
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    }
    case 'compare': {
      const actual = basis.actual.value * basis.factor;
      const target = basis.target.value;
      if (isMet(basis, actual, ruleSet)) return 1;
      if (basis.method === 'B/A') return limit(actual / target);
      const { zeroFrom } = ruleSet.comparison.atMost;
      if (zeroFrom !== null && compareNumbers(actual / target, zeroFrom) >= 0) return 0;
      return limit(basis.method === 'A/B' ? target / actual : 2 - actual / target);
    }
  }
}

/** Points earned: share × points at the decimals of the rule set, never above the points. `deduction` is in points. */
export function earnedPoints(basis: Basis, points: number, ruleSet: RuleSet, deduction = 0): number {
  const earned = applyRounding(earnedShare(basis, ruleSet) * points, ruleSet.rounding);
  return Math.max(0, withoutNoise(Math.min(points, earned) - deduction));
}

function isMet(basis: Extract<Basis, { kind: 'compare' }>, actual: number, ruleSet: RuleSet): boolean {
  const order = compareNumbers(actual, basis.target.value);
  switch (basis.direction) {
    case '>=':
    case '>':
      return order >= 0;
    case '<=':
    case '<':
      return order <= 0;
    case '=':
      return order === 0 || (order > 0 && ruleSet.comparison.equal.side === 'one');
  }
}

const limit = (share: number): number => Math.max(0, Math.min(1, share));
