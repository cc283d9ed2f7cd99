import { roundLikeExcel } from '../decimal';
import type { Operator } from '../quantity';
import type { Earning, RatioLimit, RuleSet, StepStart } from '../rules';
import { STEP_DECIMALS } from '../scoring';
import type { Sides } from './ratio';
import type { Term } from './term';
import { call, choose, divided, largest, literal, minus, scaled, times } from './term';

/** A step that begins at a figure, and the share that it earns. */
export interface StepUp extends StepStart {
  readonly share: number;
}

/** The share of a row that a special rule scores; null where it goes by the comparison (in proportion). */
export function specialShare(sides: Sides, direction: Operator, earning: Earning, rules: RuleSet): Term | null {
  switch (earning.kind) {
    case 'proportion':
      return null;
    case 'all-or-nothing':
      return ifMet(sides, direction, rules);
    case 'completion':
      return stepsTerm(divided(sides.actual, sides.target), earning.steps);
    case 'actual':
      return stepsTerm(scaled(sides.actual, sides.factor), earning.steps);
    case 'deviation': {
      const apart = quiet(absolute(minus(divided(sides.actual, sides.target), literal(1))));
      return earning.steps.reduceRight(
        (otherwise, { within, share }) => choose(apart, '<=', literal(within), literal(share), otherwise),
        literal(0),
      );
    }
    case 'loss': {
      const lost = lossTerm(sides, direction, earning);
      return earning.loses === 'share' ? largest(literal(0), minus(literal(1), lost)) : literal(1);
    }
  }
}

/** IF(x>=0.9,1,IF(x>=0.6,0.5,0)): the first step that a figure reaches. */
export function stepsTerm(figure: Term, steps: readonly StepUp[]): Term {
  return steps.reduceRight((otherwise, step) => from(figure, step, literal(step.share), otherwise), literal(0));
}

/** One thing from a figure on, another below it. */
export function from(figure: Term, step: StepStart, reached: Term, below: Term): Term {
  return step.inclusive
    ? choose(figure, '>=', literal(step.from), reached, below)
    : choose(figure, '<=', literal(step.from), below, reached);
}

/** Nothing below the pass line, all from where a proportion counts as the whole, where the rule has such limits. */
export function withinLimits(share: Term, earning: Earning | null): Term {
  if (earning?.kind !== 'proportion') return share;
  const { zeroBelow, fullFrom } = earning;
  const full = fullFrom ? from(share, startOf(fullFrom), literal(1), share) : share;
  return zeroBelow ? belowIsNothing(share, zeroBelow, full) : full;
}

/** A limit upwards as the step that begins there. */
export const startOf = ({ ratio, inclusive }: RatioLimit): StepStart => ({ from: ratio, inclusive });

/** Nothing where a figure lies below a limit (inclusive: or on it), else what it earns. */
export function belowIsNothing(figure: Term, limit: RatioLimit, earned: Term): Term {
  return choose(figure, limit.inclusive ? '<=' : '<', literal(limit.ratio), literal(0), earned);
}

function ifMet({ actual, target }: Sides, direction: Operator, rules: RuleSet): Term {
  const [one, none] = [literal(1), literal(0)];
  if (direction.startsWith('<')) return choose(actual, '<=', target, one, none);
  const isExact = direction === '=' && rules.comparison.equal.side === 'both';
  return isExact ? choose(actual, '=', target, one, none) : choose(target, '<=', actual, one, none);
}

/** What is lost for each step on the wrong side: MAX(0,完成值-指标值)/5*1, whole or begun steps by INT and ROUNDUP. */
export function lossTerm(sides: Sides, direction: Operator, earning: Extract<Earning, { kind: 'loss' }>): Term {
  const actual = scaled(sides.actual, sides.factor);
  const origin = earning.from === null ? scaled(sides.target, sides.factor) : literal(earning.from);
  const beyond =
    direction === '=' ? absolute(minus(actual, origin)) : largest(literal(0), over(actual, origin, direction));
  const steps = earning.per === 1 ? beyond : divided(beyond, literal(earning.per));
  return times(counted(steps, earning.counted), literal(earning.amount));
}

const over = (actual: Term, origin: Term, direction: Operator): Term =>
  direction.startsWith('<') ? minus(actual, origin) : minus(origin, actual);

/** Steps as a rule counts them: INT(ROUND(x,9)) those that are complete, ROUNDUP(ROUND(x,9),0) those begun. */
export function counted(steps: Term, how: 'whole' | 'begun' | 'exact'): Term {
  if (how === 'exact') return steps;
  const plain = quiet(steps);
  return how === 'whole'
    ? call('INT', [plain], Math.floor(plain.value))
    : call('ROUNDUP', [plain, literal(0)], Math.ceil(plain.value));
}

const absolute = (term: Term): Term => call('ABS', [term], Math.abs(term.value));

/** Without the noise that a subtraction or a division leaves. */
const quiet = (term: Term): Term =>
  call('ROUND', [term, literal(STEP_DECIMALS)], roundLikeExcel(term.value, STEP_DECIMALS));
