import { lowExecutionAt } from '../rules';
import type { Evaluation, IndicatorResult } from '../scoring';
import { isMoneyCost } from './kinds';
import type { Situation } from './template';
import { mainMoney } from './values';

/** What has to be explained about a row; null where nothing deviates, or it is not known whether it does. */
export function situationOf(result: IndicatorResult): Situation | null {
  // An upper bound that was kept by far is no excess of work.
  if (result.deviation === 'over') return isLimit(result) ? null : 'over';
  if (result.deviation !== 'under') return null;
  if (isLimit(result) && isMoneyCost(result.indicator)) return 'cost-overrun';
  return result.indicator.target.kind === 'qualitative' ? 'partly-met' : 'not-met';
}

/** What has to be explained about the money; null where the rate is high enough or not known. */
export function situationOfMoney(evaluation: Evaluation): Situation | null {
  const rate = mainMoney(evaluation)?.rate ?? null;
  return rate !== null && lowExecutionAt(rate, evaluation.ruleSet) !== null ? 'low-execution' : null;
}

/** Whether the target is an upper bound: how much of it was used up is no completion. */
export function isLimit({ basis }: Pick<IndicatorResult, 'basis'>): boolean {
  return basis?.kind === 'compare' && basis.direction.startsWith('<');
}
