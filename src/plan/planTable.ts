import { coefficientTerm, executionScoreTerm, rateTerm, rowCompletionTerm, sharedScore, textNumber } from '../formulas';
import type { CellValue } from '../model';
import { formatAddress } from '../model';
import type { Evaluation, IndicatorResult } from '../scoring';
import { afterWriting } from '../scoring';
import type { PlanOptions, SheetPlace, TableDraft } from './planned';
import { putTotal } from './planTotal';
import { TableWriter } from './tableWriter';

/** What is written into the table itself: rates, completion, scores, total. Names are collected in `place`. */
export function planTable(place: SheetPlace, evaluation: Evaluation, options: PlanOptions): TableDraft {
  const writer = new TableWriter(place.sheet, options, evaluation.table.results);
  putBudget(place, writer, evaluation);
  putIndicators(place, writer, evaluation);
  // The total is that of the rows as they are once these cells are written.
  putTotal(place, writer, asWritten(evaluation, writer), options);
  const after = asWritten(evaluation, writer);
  const { cells, skipped, notes, formulas } = writer;
  return { evaluation, after, cells, skipped, notes, formulas };
}

/** The table once everything planned is written, and what is to be left keeps what it has. */
function asWritten(evaluation: Evaluation, { changed, left }: TableWriter): Evaluation {
  const { table } = evaluation;
  const results = left.size === 0 ? table.results : new Map([...table.results, ...left]);
  return afterWriting({ ...evaluation, table: { ...table, results } }, changed);
}

function putBudget(place: SheetPlace, writer: TableWriter, { budget, ruleSet }: Evaluation): void {
  for (const result of budget) {
    const { cells, entered } = result.row;
    if (cells.rate && result.rate !== null) {
      const term = rateTerm(place, result, cells.rate.row);
      writer.put({ role: 'rate', address: cells.rate, term, computed: result.rate, entered: entered.rate });
    } else if (cells.rate) writer.clear('rate', cells.rate);
    if (cells.score && result.score !== null) {
      const term = executionScoreTerm(place, result, ruleSet.execution, cells.score.row);
      const computed = result.score;
      writer.put({ role: 'execution-score', address: cells.score, term, computed, entered: entered.score });
    } else if (cells.score) writer.clear('execution-score', cells.score);
  }
}

function putIndicators(place: SheetPlace, writer: TableWriter, { indicators }: Evaluation): void {
  for (const result of indicators) {
    const { cells } = result.indicator;
    if (cells.completion && result.completion !== null) {
      const term = rowCompletionTerm(place, result, cells.completion.row);
      const facts = { term, computed: result.completion, entered: result.indicator.entered.completion };
      writer.put({ role: 'completion', address: cells.completion, ...facts });
    } else if (cells.completion) writer.clear('completion', cells.completion);
    const share = cells.coefficient && coefficientTerm(place, result, cells.coefficient.row);
    if (cells.coefficient && share) {
      const entered = shareIn(place.sheet.cellAt(cells.coefficient.row, cells.coefficient.column).value);
      const facts = { term: share, computed: share.value, entered };
      writer.put({ role: 'coefficient', address: cells.coefficient, ...facts });
    } else if (cells.coefficient) writer.clear('coefficient', cells.coefficient);
  }
  const groups = groupByScoreCell(indicators);
  const cells = groups.flatMap(([first]) => first?.indicator.cells.score ?? []);
  clearLeftOut(writer, indicators, new Set(cells.map(formatAddress)));
  for (const group of groups) {
    const first = group[0]?.indicator;
    const address = first?.cells.score;
    const computed = scoreOf(group);
    if (!address) continue;
    if (computed === null) writer.clear('score', address);
    else {
      const { term, follows } = sharedScore(place, group, address.row);
      // What a person set is written as the number that it is.
      const isSet = group.every(({ override }) => override !== null);
      const facts = { term: isSet ? null : term, computed, entered: first.entered.score };
      writer.put({ role: 'score', address, ...facts, isFixed: !follows, isSet });
    }
  }
}

/** The score cells of rows that a person left out, which no other row has: a result of ours goes out of them, anything else stays and is told. */
function clearLeftOut(writer: TableWriter, indicators: readonly IndicatorResult[], taken: ReadonlySet<string>): void {
  for (const { indicator, override } of indicators) {
    const { score } = indicator.cells;
    if (override?.kind !== 'left-out' || score === null || taken.has(formatAddress(score))) continue;
    writer.clearLeftOut(score);
  }
}

/** A share as a person enters it: 100%, 1, or 100 under a title that says %. */
function shareIn(value: CellValue): number | null {
  const number = typeof value === 'string' ? textNumber(value, 'hundredth') : typeof value === 'number' ? value : null;
  return number !== null && number > 1 ? number / 100 : number;
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
