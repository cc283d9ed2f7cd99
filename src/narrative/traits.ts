import { AMOUNT_UNITS, ASKED_FOR, HELD, OWN_WORK, PROJECTS, PROJECT_UNITS } from '../lexicon/work';
import { DEMAND_UNITS } from '../lexicon/units';
import { lowExecutionAt } from '../rules';
import type { Evaluation, IndicatorResult } from '../scoring';
import type { Situation } from './template';
import type { Trait } from './standardTemplate';
import { TRAITS } from './standardTemplate';
import { mainMoney } from './values';

/** A completion from here on is mostly a target set too low: what grew to twice its size was misjudged. */
const FAR_OVER = 2;

/** What has to be explained about a row; null where nothing deviates, or it is not known whether it does. */
export function situationOf(result: IndicatorResult): Situation | null {
  // An upper bound that was kept by far is no excess of work.
  const isBound = result.basis?.kind === 'compare' && result.basis.direction.startsWith('<');
  if (result.deviation === 'over') return isBound ? null : 'over';
  if (result.deviation !== 'under') return null;
  if (result.indicator.nature === 'cost' && isOverrun(result)) return 'cost-overrun';
  return result.indicator.target.kind === 'qualitative' ? 'partly-met' : 'not-met';
}

/** What has to be explained about the money; null where the rate is high enough or not known. */
export function situationOfMoney(evaluation: Evaluation): Situation | null {
  return isSlow(evaluation) ? 'low-execution' : null;
}

/** All that a template can be proposed by, of a row in its table. */
export function traitsOf(result: IndicatorResult, evaluation: Evaluation): ReadonlySet<Trait> {
  const { indicator, completion } = result;
  const { name, nature, actual, target } = indicator;
  const unit = target.kind === 'number' ? target.unit : null;
  const isIn = (units: readonly string[]): boolean => unit !== null && units.includes(unit);
  const holds: Readonly<Record<Trait, boolean>> = {
    satisfaction: nature === 'satisfaction',
    late: isOverrun(result) || target.kind === 'date',
    percentage: unit === '%',
    amount: isIn(AMOUNT_UNITS),
    'nothing-done': actual.kind === 'number' && actual.value === 0,
    'slow-money': isSlow(evaluation),
    'far-over': completion !== null && completion >= FAR_OVER,
    held: HELD.test(name),
    'asked-for': ASKED_FOR.test(name),
    'own-work': OWN_WORK.test(name),
    projects: PROJECTS.test(name) && isIn(PROJECT_UNITS),
    demand: isIn(DEMAND_UNITS),
  };
  return new Set(TRAITS.filter((trait) => holds[trait]));
}

/** The traits of the money of a table, for templates that explain its execution. */
export function traitsOfMoney(evaluation: Evaluation): ReadonlySet<Trait> {
  return new Set(isSlow(evaluation) ? ['slow-money'] : []);
}

function isOverrun({ basis }: IndicatorResult): boolean {
  return basis?.kind === 'compare' && (basis.direction === '<=' || basis.direction === '<');
}

function isSlow(evaluation: Evaluation): boolean {
  const rate = mainMoney(evaluation)?.rate ?? null;
  return rate !== null && lowExecutionAt(rate, evaluation.ruleSet) !== null;
}
