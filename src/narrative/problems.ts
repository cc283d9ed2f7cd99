import { lowExecutionAt } from '../rules';
import type { Evaluation, IndicatorResult } from '../scoring';
import type { SentenceId } from '../texts/catalogue';
import { compose } from './compose';
import type { RowsByResult } from './counts';
import type { Passage } from './passage';
import { figure, joined } from './passage';
import { inQuotes, nameSpan, rateSpan, refs, shownRate } from './values';

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
  const isCost = ({ indicator, basis }: IndicatorResult): boolean =>
    indicator.nature === 'cost' && basis?.kind === 'compare' && basis.direction.startsWith('<');
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

/** The problems in one sentence; that there are none where every row is known. */
export function problemPassage(
  evaluation: Evaluation,
  counts: RowsByResult,
  problems: readonly NamedProblem[],
): Passage {
  if (problems.length === 0) {
    if (counts.all.length === counts.open.length) return [];
    return compose(counts.open.length === 0 ? 'narrative.problem-none' : 'narrative.problem-none-so-far');
  }
  const named = problems.map(({ kind, rows }) => {
    if (kind === 'execution') {
      return compose('narrative.problem-execution', { rate: rateSpan(evaluation) ?? '' });
    }
    return compose(PROBLEMS[kind], { name: namesOf(evaluation, rows) });
  });
  return joined([
    compose('narrative.problem-lead'),
    joined(named, textOf('narrative.list-separator')),
    compose('narrative.conclude-end'),
  ]);
}

/** What will be done, one measure for each kind of problem; nothing where there is no problem. */
export function measurePassage(problems: readonly NamedProblem[]): Passage {
  if (problems.length === 0) return [];
  const measures = problems.map(({ kind }) => compose(MEASURES[kind]));
  return joined([
    compose('narrative.measure-lead'),
    joined(measures, textOf('narrative.measure-separator')),
    compose('narrative.conclude-end'),
  ]);
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
  over: 'narrative.problem-over',
} as const satisfies Record<Exclude<ProblemKind, 'execution'>, SentenceId>;

const MEASURES = {
  execution: 'narrative.measure-execution',
  under: 'narrative.measure-under',
  cost: 'narrative.measure-cost',
  over: 'narrative.measure-over',
} as const satisfies Record<ProblemKind, SentenceId>;

const textOf = (id: SentenceId): string =>
  compose(id)
    .map((span) => ('text' in span ? span.text : ''))
    .join('');
