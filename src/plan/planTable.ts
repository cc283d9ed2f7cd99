import type { FormulaPlace, Term } from '../formulas';
import { coefficientTerm, executionScoreTerm, rateTerm, rowCompletionTerm, sharedScoreTerm } from '../formulas';
import type { BudgetRow, Indicator } from '../layout/table';
import type { Address } from '../model/address';
import { formatAddress } from '../model/address';
import type { Evaluation, IndicatorResult } from '../scoring';
import { note } from '../texts/note';
import type { CellRole, PlanOptions, TableDraft } from './planned';
import { putTotal } from './planTotal';
import { TableWriter } from './tableWriter';

/** What is written into the table itself: rates, completion, scores, total. Names are collected in `place`. */
export function planTable(place: FormulaPlace, evaluation: Evaluation, options: PlanOptions): TableDraft {
  const writer = new TableWriter(place, options);
  putBudget(place, writer, evaluation);
  putIndicators(place, writer, evaluation);
  const shownTotal = putTotal(place, writer, evaluation, options);
  return { evaluation, cells: writer.cells, kept: writer.kept, shownTotal, formulas: writer.formulas };
}

function putBudget(place: FormulaPlace, writer: TableWriter, { budget, ruleSet }: Evaluation): void {
  for (const result of budget) {
    const { cells } = result.row;
    const inputs = budgetInputs(result.row);
    if (cells.rate) {
      put(writer, 'rate', cells.rate, rateTerm(place, result, cells.rate.row), result.rate, inputs);
    }
    if (cells.score) {
      const term = executionScoreTerm(place, result, ruleSet.execution.rounding, cells.score.row);
      put(writer, 'execution-score', cells.score, term, result.score, inputs);
    }
  }
}

function putIndicators(place: FormulaPlace, writer: TableWriter, { indicators, ruleSet }: Evaluation): void {
  for (const result of indicators) {
    const { completion, coefficient } = result.indicator.cells;
    const inputs = indicatorInputs(result.indicator);
    if (completion) {
      put(
        writer,
        'completion',
        completion,
        rowCompletionTerm(place, result, completion.row),
        result.completion,
        inputs,
      );
    }
    if (coefficient) {
      const term = coefficientTerm(place, result, ruleSet, coefficient.row);
      put(writer, 'coefficient', coefficient, term, term?.value ?? null, inputs);
    }
  }
  for (const group of groupByScoreCell(indicators)) {
    const [first] = group;
    const cell = first?.indicator.cells.score;
    if (!cell) continue;
    const computed = scoreOf(group);
    const term = computed === null ? null : sharedScoreTerm(place, group, ruleSet, cell.row);
    put(
      writer,
      'score',
      cell,
      term,
      computed,
      group.flatMap(({ indicator }) => indicatorInputs(indicator)),
    );
  }
}

/** Writes the term; where scoring knows the figure but no formula gives it, the cell is listed instead. */
function put(
  writer: TableWriter,
  role: CellRole,
  address: Address,
  term: Term | null,
  computed: number | null,
  inputs: readonly (Address | null)[],
): void {
  if (term !== null) writer.put({ role, address, term, inputs });
  else if (computed !== null) writer.leave(role, address, computed, note('formula.no-live-form', { computed }));
}

/** The rows that apply, those that share one score cell together. */
export function groupByScoreCell(results: readonly IndicatorResult[]): IndicatorResult[][] {
  const groups = new Map<string, IndicatorResult[]>();
  for (const result of results) {
    if (result.status === 'not-applicable' || result.status === 'placeholder') continue;
    const { cells, row } = result.indicator;
    const key = cells.score ? formatAddress(cells.score) : `row ${row}`;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()];
}

function scoreOf(group: readonly IndicatorResult[]): number | null {
  const scores = group.map((result) => result.score).filter((score) => score !== null);
  return scores.length === group.length ? scores.reduce((sum, score) => sum + score, 0) : null;
}

function indicatorInputs({ cells, points }: Indicator): (Address | null)[] {
  return [cells.target, cells.actual, cells.points, points?.cell ?? null];
}

function budgetInputs({ cells }: BudgetRow): (Address | null)[] {
  return [cells.budget, cells.executed, cells.points];
}
