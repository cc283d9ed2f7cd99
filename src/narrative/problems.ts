import { lowExecutionAt, lowExecutionLimit } from '../rules';
import type { Evaluation, IndicatorResult } from '../scoring';
import type { SentenceId } from '../texts/catalogue';
import { compose } from './compose';
import type { RowsByResult } from './counts';
import { percentText } from './figures';
import { isMoneyCost } from './kinds';
import type { Passage } from './passage';
import { exampleText } from './examples';
import { figure, gap, joined, textOf } from './passage';
import { isLimit } from './situation';
import { inQuotes, nameSpan, overLimit, rateSpan, refs, shownRate } from './values';

/** What the figures themselves show to be wrong; causes are for a person to give. */
export type ProblemKind = 'execution' | 'under' | 'cost' | 'over';

export interface NamedProblem {
  readonly kind: ProblemKind;
  readonly rows: readonly IndicatorResult[];
}

/** More names than this are counted, not listed. */
const NAMED = 2;

/** The problems that follow from the figures of a table. */
export function problemsOf(evaluation: Evaluation, counts: RowsByResult): NamedProblem[] {
  const rate = shownRate(evaluation);
  const isCost = (result: IndicatorResult): boolean => isMoneyCost(result.indicator) && isLimit(result);
  const rows = (kind: ProblemKind, list: readonly IndicatorResult[]): NamedProblem[] =>
    list.length === 0 ? [] : [{ kind, rows: list }];
  return [
    ...(rate !== null && lowExecutionAt(rate, evaluation.ruleSet) ? [{ kind: 'execution' as const, rows: [] }] : []),
    ...rows(
      'under',
      counts.missed.filter((result) => !isCost(result)),
    ),
    ...rows('cost', counts.missed.filter(isCost)),
    ...rows('over', counts.over),
  ];
}

/** What the figures show, in one sentence; nothing where they show nothing: that there is no problem is for the person to say. */
export function problemPassage(evaluation: Evaluation, problems: readonly NamedProblem[]): Passage {
  if (problems.length === 0) return [];
  const named = problems.map((problem) => passageOf(evaluation, problem));
  return joined([joined(named, textOf(compose('narrative.list-separator'))), compose('narrative.conclude-end')]);
}

function passageOf(evaluation: Evaluation, { kind, rows }: NamedProblem): Passage {
  if (kind === 'execution') {
    const limit = figure(percentText(lowExecutionLimit(evaluation.ruleSet) ?? 1), 'rule', []);
    return compose('narrative.problem-execution', { rate: rateSpan(evaluation) ?? '', limit });
  }
  const name = namesOf(evaluation, rows);
  if (kind !== 'over') return compose(PROBLEMS[kind], { name });
  const isInclusive = evaluation.ruleSet.overThreshold.inclusive;
  return compose(isInclusive ? 'narrative.problem-over' : 'narrative.problem-over-beyond', {
    name,
    limit: overLimit(evaluation),
  });
}

/** A slot for what will be done, with an example for each kind of problem; nothing where there is no problem. */
export function measurePassage(problems: readonly NamedProblem[]): Passage {
  if (problems.length === 0) return [];
  const examples = problems.map(({ kind }) => textOf(compose(MEASURES[kind])));
  return compose('narrative.measures', { measures: gap(exampleText(examples)) });
}

/** “甲”; “甲”“乙”; “甲”“乙”等3项指标. */
export function namesOf({ table }: Evaluation, rows: readonly IndicatorResult[]): Passage {
  const names = rows
    .slice(0, NAMED)
    .map(({ indicator }) => compose('narrative.names-one', { name: inQuotes(nameSpan(table.sheet, indicator)) }));
  if (rows.length <= NAMED) return joined(names);
  const cells = rows.map(({ indicator }) => indicator.cells.name);
  const count = figure(String(rows.length), 'count', refs(table.sheet, cells));
  return compose('narrative.names-several', { name: joined(names), count });
}

const PROBLEMS = {
  under: 'narrative.problem-under',
  cost: 'narrative.problem-cost',
} as const satisfies Record<Exclude<ProblemKind, 'execution' | 'over'>, SentenceId>;

const MEASURES = {
  execution: 'narrative.measure-execution',
  under: 'narrative.measure-under',
  cost: 'narrative.measure-cost',
  over: 'narrative.measure-over',
} as const satisfies Record<ProblemKind, SentenceId>;
