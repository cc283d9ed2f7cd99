import type { Earning, RuleSet } from '../rules';
import { fallsTo, isReached, reachesThreshold } from '../rules';
import { applyRounding, compareNumbers, roundLikeExcel, withoutNoise } from '../decimal';
import { STEP_DECIMALS, countedSteps, deductionOf } from './deduction';
import type { Basis } from './evaluation';

type Compare = Extract<Basis, { kind: 'compare' }>;

/** What a row earns besides its figures: the rule set, the row's own rule, and its completion (for deductions). */
export interface EarningContext {
  readonly ruleSet: RuleSet;
  /** As `earningOf` gives it. */
  readonly earning: Earning | null;
  readonly completion: number | null;
  /** Points that the form's column 扣分 takes off; 0 for none. */
  readonly off: number;
}

/**
 * Points earned, at the decimals of the rule set, never above the points and never below nothing. Computed in the order in which
 * formulas/ writes it (actual × factor ÷ target), so that both give the same double.
 */
export function earnedPoints(basis: Basis, points: number, context: EarningContext): number {
  const { ruleSet, completion, off } = context;
  const earned = applyRounding(unrounded(basis, points, context), ruleSet.rounding);
  const deduction = deductionOf(basis, completion, points, ruleSet);
  return Math.max(0, withoutNoise(Math.min(points, earned) - deduction - off));
}

function unrounded(basis: Basis, points: number, { ruleSet, earning }: EarningContext): number {
  if (basis.kind === 'compare' && earning?.kind === 'loss') {
    const lost = stepsLost(basis, earning) * earning.amount;
    return earning.loses === 'share' ? limit(1 - lost) * points : Math.max(0, points - lost);
  }
  return earnedShare(basis, ruleSet, earning) * points;
}

/** The share of the points that a basis earns, 0 to 1, before any deduction. */
export function earnedShare(basis: Basis, ruleSet: RuleSet, earning: Earning | null): number {
  switch (basis.kind) {
    case 'met':
    case 'chosen':
      return basis.ratio;
    case 'parts': {
      const shares = basis.parts.map((part) => limit(part.actual / part.target));
      return withinLimits(shares.reduce((sum, share) => sum + share, 0) / shares.length, earning);
    }
    case 'compare':
      return comparedShare(basis, ruleSet, earning);
  }
}

function comparedShare(basis: Compare, ruleSet: RuleSet, earning: Earning | null): number {
  const actual = actualOf(basis);
  const target = basis.target.value;
  switch (earning?.kind) {
    case 'all-or-nothing':
      return isMet(basis, actual, ruleSet) ? 1 : 0;
    case 'completion':
      return shareOfStep(actual / target, earning.steps);
    case 'actual':
      return shareOfStep(actual, earning.steps);
    case 'deviation':
      return shareWithin(roundLikeExcel(Math.abs(actual / target - 1), STEP_DECIMALS), earning.steps);
    case 'loss':
      return earning.loses === 'share' ? limit(1 - stepsLost(basis, earning) * earning.amount) : 1;
    case 'proportion':
    case undefined:
      return withinLimits(proportion(basis, actual, ruleSet), earning);
  }
}

const shareOfStep = (figure: number, steps: Extract<Earning, { kind: 'actual' }>['steps']): number =>
  steps.find((step) => isReached(figure, step))?.share ?? 0;

const shareWithin = (apart: number, steps: Extract<Earning, { kind: 'deviation' }>['steps']): number =>
  steps.find(({ within }) => compareNumbers(apart, within) <= 0)?.share ?? 0;

function proportion(basis: Compare, actual: number, ruleSet: RuleSet): number {
  const target = basis.target.value;
  if (isMet(basis, actual, ruleSet)) return 1;
  if (basis.method === 'B/A') return limit(actual / target);
  const { zeroFrom } = ruleSet.comparison.atMost;
  if (zeroFrom !== null && compareNumbers(actual / target, zeroFrom) >= 0) return 0;
  return limit(basis.method === 'A/B' ? target / actual : 2 - actual / target);
}

/** Nothing below the pass line, all from where a proportion counts as the whole, where there are such limits. */
function withinLimits(share: number, earning: Earning | null): number {
  const { zeroBelow, fullFrom } = earning?.kind === 'proportion' ? earning : NO_LIMITS;
  if (zeroBelow && fallsTo(share, zeroBelow)) return 0;
  return fullFrom && reachesThreshold(share, fullFrom) ? 1 : share;
}

const NO_LIMITS = { zeroBelow: null, fullFrom: null };

/** How many steps the actual lies on the wrong side of what the rule counts from, as the rule counts them. */
function stepsLost(basis: Compare, earning: Extract<Earning, { kind: 'loss' }>): number {
  const from = earning.from ?? basis.target.value;
  const actual = actualOf(basis);
  const steps = Math.max(0, missedBy(basis.direction, actual - from)) / earning.per;
  return countedSteps(steps, earning.counted);
}

/** How far an actual lies beyond what is allowed, by how far it lies above. */
function missedBy(direction: Compare['direction'], above: number): number {
  if (direction === '=') return Math.abs(above);
  return direction.startsWith('<') ? above : -above;
}

const actualOf = (basis: Compare): number => basis.actual.value * basis.factor;

function isMet(basis: Compare, actual: number, ruleSet: RuleSet): boolean {
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
