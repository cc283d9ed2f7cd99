import type { Evaluation } from '../scoring';
import { compose } from './compose';
import type { RowsByResult } from './counts';
import { countRows } from './counts';
import type { Draft, DraftOptions } from './draft';
import { draftOf, lengthOf } from './draft';
import { tableFacts } from './facts';
import type { Passage, Span } from './passage';
import { asSlot, figure, joined, textOf } from './passage';
import { measurePassage, problemPassage, problemsOf } from './problems';
import { isOpenTotal, scoreSaid } from './total';
import { mainMoney, overLimit, rateSpan, refs } from './values';

/**
 * The conclusion of a self-evaluation (自评结论): total and grade, execution, counts, main problems and measures. It says what the
 * table says and no more: causes and measures are slots. While rows are open it names them in place of a total, and is a slot as a
 * whole. Without a limit all of it; else the parts that fit, the first ones first.
 */
export function conclude(evaluation: Evaluation, options: DraftOptions = {}): Draft {
  const { limit = null } = options;
  const counts = countRows(evaluation);
  const problems = problemsOf(evaluation, counts);
  const parts = [
    scoreSaid(evaluation),
    executionPassage(evaluation),
    countPassage(evaluation, counts),
    problemPassage(evaluation, problems),
    compose(problems.length > 0 ? 'narrative.conclude-cause' : 'narrative.conclude-problems-open'),
    measurePassage(problems),
  ].filter((part) => part.length > 0);
  const isOpen = isOpenTotal(evaluation);
  const asWritten = (all: readonly Passage[]): Passage => (isOpen ? asSlot(joined(all)) : joined(all));
  const kept: Passage[] = [];
  for (const part of parts) {
    const longer = asWritten([...kept, part]);
    if (limit === null || lengthOf(textOf(longer)) <= limit) kept.push(part);
  }
  return draftOf(asWritten(kept), limit);
}

export function executionPassage(evaluation: Evaluation): Passage {
  const main = mainMoney(evaluation);
  if (!main) return [];
  const { 预算数: budget, 执行数: executed, 执行率: rate } = tableFacts(evaluation);
  if (!budget || !executed || !rate) {
    // Some forms print the rate without the amounts.
    const printed = rateSpan(evaluation);
    if (printed) return compose('narrative.conclude-execution-printed', { rate: printed });
    if (!budget) return compose('narrative.conclude-no-execution');
    const isSomewhere = evaluation.budget.some(({ row }) => row.executed !== null);
    return compose(isSomewhere ? 'narrative.conclude-no-total-executed' : 'narrative.conclude-no-executed', { budget });
  }
  return compose('narrative.conclude-execution', { budget, executed, rate });
}

export function countPassage(evaluation: Evaluation, counts: RowsByResult): Passage {
  if (counts.all.length === 0) return [];
  const { inclusive } = evaluation.ruleSet.overThreshold;
  const count = (rows: RowsByResult['all']): Span => countSpan(evaluation, rows);
  const limit = overLimit(evaluation);
  const over = inclusive ? 'narrative.conclude-over' : 'narrative.conclude-over-beyond';
  return joined([
    compose('narrative.conclude-counts', {
      total: count(counts.all),
      met: count(counts.met),
      missed: count(counts.missed),
    }),
    counts.over.length > 0 ? compose(over, { limit, over: count(counts.over) }) : [],
    counts.open.length > 0 ? compose('narrative.conclude-unsure', { open: count(counts.open) }) : [],
    compose('narrative.conclude-end'),
  ]);
}

/** How many rows these are, with the cell of each name. */
export function countSpan({ table }: Evaluation, rows: RowsByResult['all']): Span {
  return figure(
    String(rows.length),
    'count',
    refs(
      table.sheet,
      rows.map(({ indicator }) => indicator.cells.name),
    ),
  );
}
