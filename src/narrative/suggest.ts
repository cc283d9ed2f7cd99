import type { Evaluation, IndicatorResult } from '../scoring';
import type { Cause } from './cause';
import { CAUSES } from './causes';
import { exampleText } from './examples';
import { kindsOf, unitKindOf } from './kinds';
import { situationOf, situationOfMoney } from './situation';
import type { Situation, Template } from './template';

/**
 * The causes that a person may choose for a row: their own templates first, then those of the program that can be true of such an
 * indicator, those of its kind before those of any work. None for a row that deviates in nothing.
 */
export function causesFor(result: IndicatorResult, own: readonly Template[] = []): readonly Template[] {
  const situation = situationOf(result);
  if (situation === null) return [];
  const situations = [situation, ...RELATED[situation]];
  return situations.flatMap((one) => [...ofSituation(one, own), ...fitting(one, result)]);
}

/** The causes to choose from for a low execution rate; none where it is high enough or unknown. */
export function causesForMoney(evaluation: Evaluation, own: readonly Template[] = []): readonly Template[] {
  const situation = situationOfMoney(evaluation);
  if (situation === null) return [];
  return [situation, ...RELATED[situation]].flatMap((one) => [...ofSituation(one, own), ...ofSituation(one, CAUSES)]);
}

/** What a slot for the cause shows as examples: a few of them by name, 启动较晚；资金到位较晚; null where there are none. */
export function examplesOf(causes: readonly Template[]): string | null {
  const named = causes.slice(0, EXAMPLES).map(({ name }) => name);
  return named.length === 0 ? null : exampleText(named);
}

const EXAMPLES = 2;

/** What else a deviation of that kind may turn out to be. */
const RELATED: Readonly<Record<Situation, readonly Situation[]>> = {
  'not-met': [],
  'partly-met': ['not-met'],
  'cost-overrun': [],
  over: [],
  'low-execution': ['carried-over'],
  'carried-over': ['low-execution'],
};

const ofSituation = (situation: Situation, templates: readonly Template[]): readonly Template[] =>
  templates.filter((template) => template.situation === situation);

function fitting(situation: Situation, { indicator }: IndicatorResult): readonly Cause[] {
  const kinds = kindsOf(indicator);
  const unit = unitKindOf(indicator);
  const isNothing = indicator.actual.kind === 'number' && indicator.actual.value === 0;
  const found = CAUSES.filter(
    (cause) =>
      cause.situation === situation &&
      cause.units.includes(unit) &&
      cause.kinds.some((kind) => kinds.includes(kind)) &&
      (isNothing || !cause.nothingDone),
  );
  // Where nothing was done at all, that it was not arranged is the nearest thought.
  return isNothing ? [...found.filter(isOfNothing), ...found.filter((cause) => !isOfNothing(cause))] : found;
}

const isOfNothing = ({ nothingDone }: Cause): boolean => nothingDone === true;
