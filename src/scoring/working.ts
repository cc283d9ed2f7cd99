import { applyRounding, compareNumbers, roundLikeExcel, withoutNoise } from '../decimal';
import { expressNumber, formatNumber, formatPercent, VALUE_DECIMALS } from '../quantity';
import type { Earning, RuleName, RuleSet } from '../rules';
import { fallsTo, reachesThreshold } from '../rules';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { columnDeduction, deductionOf, STEP_DECIMALS } from './deduction';
import type { Basis, IndicatorResult } from './evaluation';
import { earningOf } from './rowRule';
import { earnedShare } from './share';

type Compare = Extract<Basis, { kind: 'compare' }>;

/** How a score comes about, for a person. */
export interface Working {
  /** The arithmetic in one line: 7÷8=87.5%，×7=6.13. */
  readonly says: Note;
  /** The rule of the row's set by which it went; null where a person or plain words decided. */
  readonly rule: RuleName | null;
}

/**
 * The score of a row as a person would work it out on paper. null where scoring gives none, and where these steps would not come to
 * the very score that it gives: a wrong explanation is worse than none.
 */
export function workingOf(result: IndicatorResult): Working | null {
  const { basis, points, score, indicator, ruleSet, completion } = result;
  if (basis === null || points === null || score === null) return null;
  const earning = earningOf(indicator, ruleSet);
  const worth = points.value;
  const taken = [deductionOf(basis, completion, worth, ruleSet), columnDeduction(indicator, ruleSet) ?? 0];
  const off = taken.reduce((sum, one) => sum + one, 0);
  const share = earnedShare(basis, ruleSet, earning);
  const earned = isLossOfPoints(basis, earning)
    ? withoutNoise(score + off)
    : Math.min(worth, applyRounding(share * worth, ruleSet.rounding));
  if (compareNumbers(Math.max(0, withoutNoise(earned - off)), score) !== 0) return null;
  const step = shareStep(basis, { share, earning, ruleSet, worth, earned });
  const says = off > 0 ? note('scoring.working-off', { step, off: plain(off), score: plain(score) }) : step;
  return { says: converted(basis, says), rule: ruleOf(basis, earning) };
}

/** What a step of the working is told with. */
interface Step {
  readonly share: number;
  readonly earning: Earning | null;
  readonly ruleSet: RuleSet;
  /** The points of the row, and what it earns before anything is taken off. */
  readonly worth: number;
  readonly earned: number;
}

/** The share, and what it earns of the points. */
function shareStep(basis: Basis, step: Step): Note {
  const { share, worth, earned } = step;
  const full = compareNumbers(earned, worth) === 0;
  if (basis.kind === 'met' || (basis.kind === 'chosen' && (share === 1 || share === 0))) {
    return full ? note('scoring.working-met', { score: plain(earned) }) : note('scoring.working-missed');
  }
  const how = basis.kind === 'chosen' ? note('scoring.working-judged', { share: formatPercent(share) }) : null;
  if (how) return times(how, step);
  if (basis.kind === 'parts') return times(partsStep(basis, step), step);
  if (basis.kind !== 'compare') return note('scoring.working-missed');
  return comparedStep(basis, step);
}

const isLossOfPoints = (basis: Basis, earning: Earning | null): boolean =>
  basis.kind === 'compare' && earning?.kind === 'loss' && earning.loses === 'points';

function comparedStep(basis: Compare, step: Step): Note {
  const { earning, earned } = step;
  const { actual, target } = sides(basis);
  const order = compareNumbers(actual, target);
  const facts = { actual: plain(actual), target: plain(target), sign: order < 0 ? '＜' : order > 0 ? '＞' : '=' };
  const kind = earning?.kind ?? 'proportion';
  if ((kind === 'proportion' || kind === 'all-or-nothing') && isReached(basis, order, step.ruleSet)) {
    return note('scoring.working-reached', { ...facts, score: plain(earned) });
  }
  switch (kind) {
    case 'all-or-nothing':
      return note('scoring.working-all-or-nothing', facts);
    case 'proportion':
      return proportionStep(basis, step);
    case 'loss':
      return lossStep(basis, facts, step);
    case 'actual':
      return times(note('scoring.working-step', { figure: facts.actual, share: formatPercent(step.share) }), step);
    case 'completion': {
      const figure = quotient(facts.actual, facts.target, actual / target);
      return times(note('scoring.working-step', { figure, share: formatPercent(step.share) }), step);
    }
    case 'deviation': {
      const apart = formatPercent(roundLikeExcel(Math.abs(actual / target - 1), STEP_DECIMALS));
      return times(note('scoring.working-apart', { ...facts, apart, share: formatPercent(step.share) }), step);
    }
  }
}

/** What a rule takes off for each step beyond, in points or as a share of them. */
function lossStep(basis: Compare, facts: { readonly actual: string; readonly target: string }, step: Step): Note {
  const { earning, earned, worth, share } = step;
  if (!isLossOfPoints(basis, earning)) {
    return times(note('scoring.working-share-lost', { ...facts, share: formatPercent(share) }), step);
  }
  const lost = plain(withoutNoise(worth - earned));
  return note('scoring.working-lost', { ...facts, lost, points: plain(worth), score: plain(earned) });
}

/** B/A, A/B or 2−B/A, and the limits of a proportion. */
function proportionStep(basis: Compare, step: Step): Note {
  const { share, ruleSet, earning } = step;
  const { actual, target } = sides(basis);
  const { zeroFrom } = ruleSet.comparison.atMost;
  if (basis.method !== 'B/A' && zeroFrom !== null && compareNumbers(actual / target, zeroFrom) >= 0) {
    const rate = quotient(plain(actual), plain(target), actual / target);
    return note('scoring.working-too-much', { rate, limit: formatPercent(zeroFrom) });
  }
  const { value, rate } = proportionOf(basis);
  const { zeroBelow = null, fullFrom = null } = earning?.kind === 'proportion' ? earning : {};
  if (zeroBelow && share === 0 && fallsTo(value, zeroBelow)) {
    return note('scoring.working-below', { rate, limit: formatPercent(zeroBelow.ratio) });
  }
  if (fullFrom && share === 1 && reachesThreshold(value, fullFrom)) {
    return note('scoring.working-full-from', { rate, limit: formatPercent(fullFrom.ratio), score: plain(step.earned) });
  }
  return times(rate, step);
}

/** What is divided by what, and what it comes to. */
function proportionOf(basis: Compare): { readonly value: number; readonly rate: string } {
  const { actual, target } = sides(basis);
  const [done, wanted] = [plain(actual), plain(target)];
  switch (basis.method) {
    case 'B/A':
      return { value: actual / target, rate: quotient(done, wanted, actual / target) };
    case 'A/B':
      return { value: target / actual, rate: quotient(wanted, done, target / actual) };
    case '2-B/A':
      return { value: 2 - actual / target, rate: quotient(`2−${done}`, wanted, 2 - actual / target) };
  }
}

/** Several numbers, each for itself, and their mean. */
function partsStep({ parts }: Extract<Basis, { kind: 'parts' }>, { share }: Step): Note {
  const each = parts.map(({ actual, target }) =>
    quotient(plain(actual), plain(target), Math.max(0, Math.min(1, actual / target))),
  );
  return note('scoring.working-parts', { parts: each.join('、'), share: formatPercent(share) });
}

/** ，×7=6.13 behind how much of the points it is. */
const times = (share: Note | string, { worth, earned }: Step): Note =>
  note('scoring.working-times', { share, points: plain(worth), score: plain(earned) });

/** 7÷8=87.5%; with ≈ where the percentage is not the whole quotient. */
function quotient(dividend: string, divisor: string, value: number): string {
  const shown = formatPercent(value);
  const isWhole = compareNumbers(Number(shown.slice(0, -1).replace('−', '-').replaceAll(',', '')) / 100, value) === 0;
  return `${dividend}÷${divisor}${isWhole ? '=' : '≈'}${shown}`;
}

/** Target and actual in the unit of the target. */
const sides = ({ actual, target, factor }: Compare) => ({
  actual: withoutNoise(actual.value * factor),
  target: target.value,
});

/** The actual in the unit of the target first, where it is written in another one. */
function converted(basis: Basis, says: Note): Note {
  if (basis.kind !== 'compare' || basis.factor === 1) return says;
  const { actual, target } = basis;
  const own = expressNumber(actual.value, actual.unit, VALUE_DECIMALS);
  return note('scoring.working-converted', {
    own,
    same: expressNumber(sides(basis).actual, target.unit, VALUE_DECIMALS),
    says,
  });
}

function isReached({ direction }: Compare, order: number, ruleSet: RuleSet): boolean {
  if (direction === '=') return order === 0 || (order > 0 && ruleSet.comparison.equal.side === 'one');
  return direction.startsWith('<') ? order <= 0 : order >= 0;
}

function ruleOf(basis: Basis, earning: Earning | null): RuleName | null {
  if (basis.kind === 'chosen') return null;
  if (earning !== null) return 'rows';
  if (basis.kind !== 'compare') return 'comparison.atLeast';
  if (basis.direction === '=') return 'comparison.equal';
  return basis.direction.startsWith('<') ? 'comparison.atMost' : 'comparison.atLeast';
}

const plain = (value: number): string => formatNumber(value, VALUE_DECIMALS);
