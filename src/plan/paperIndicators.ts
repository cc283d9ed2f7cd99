import type { Term } from '../formulas';
import { literal, minus, reference, rowCompletionTerm, writtenScore } from '../formulas';
import type { Indicator } from '../layout';
import { formatRange } from '../model';
import type { IndicatorResult } from '../scoring';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { PaperBlock, PaperHeader } from './paperBlock';
import type { PaperGrid } from './paperGrid';
import { groupByScoreCell } from './planTable';

const HEADER: PaperHeader = {
  place: 'paper.place',
  name: 'paper.indicator',
  target: 'paper.target',
  actual: 'paper.actual',
  completion: 'paper.completion',
  deviation: 'paper.deviation',
  points: 'paper.points',
  computed: 'paper.computed',
  entered: 'paper.entered',
  difference: 'paper.difference',
  remark: 'paper.remark',
};

/** The indicators: target, actual, completion, deviation, points, computed and entered score. */
export function writeIndicators(block: PaperBlock): void {
  block.header(HEADER);
  const { indicators } = block.evaluation;
  const leftOut = indicators.filter(({ override }) => override?.kind === 'left-out').map((result) => [result]);
  const groups = [...groupByScoreCell(indicators), ...leftOut];
  for (const group of groups.sort((a, b) => rowOf(a) - rowOf(b))) {
    const known = group.every((result) => result.score !== null);
    const top = block.grid.current;
    group.forEach((result, index) => writeRow(block, result, { known, isFirst: index === 0 }));
    if (known) compareGroup(block, group, top);
  }
}

const rowOf = ([first]: readonly IndicatorResult[]): number => first?.indicator.row ?? 0;

function writeRow(
  block: PaperBlock,
  result: IndicatorResult,
  { known, isFirst }: { readonly known: boolean; readonly isFirst: boolean },
): void {
  const { grid, evaluation } = block;
  const { cells, name, entered, row } = result.indicator;
  block.about(cells.name, name);
  block.link('target', cells.target);
  block.link('actual', cells.actual);
  writePoints(block, result);
  const here = onPaper(result, grid);
  const completion = rowCompletionTerm(grid.place(), here, grid.current);
  grid.term('completion', completion, 'percent', 'completion');
  if (completion && result.basis?.kind === 'compare') {
    grid.term('deviation', minus(block.cell('completion', completion.value), literal(1)), 'percent');
  }
  const counts = evaluation.total.counted.indicators.includes(row);
  const written = known ? writtenScore(grid.place(), here, grid.current) : null;
  const score = written?.term ?? null;
  block.score('score', score, isFirst && counts ? entered.score : null, counts);
  if (isFirst && !known) block.entered(cells.score, null);
  block.remark(remarkOf(result, score !== null && written?.follows === false));
  grid.nextRow();
}

function remarkOf({ why, points }: IndicatorResult, fixed: boolean): Note | null {
  if (why) return why;
  if (fixed) return note('formula.fixed');
  return points?.origin === 'equal-split' ? note('paper.equal-split') : null;
}

/** The score that the table has for the group (mostly one row), beside the first of its rows. */
function compareGroup(block: PaperBlock, group: readonly IndicatorResult[], top: number): void {
  const { grid } = block;
  const column = grid.at('computed').column;
  const value = group.reduce((sum, result) => sum + (result.score ?? 0), 0);
  const range = formatRange({ top, bottom: top + group.length - 1, left: column, right: column });
  const sum: Term = reference(group.length === 1 ? range : `SUM(${range})`, value);
  grid.inRow(top, () => block.entered(group[0]?.indicator.cells.score ?? null, sum));
}

function writePoints(block: PaperBlock, { points, indicator }: IndicatorResult): void {
  if (points === null) return;
  const cell = points.cell ?? (points.origin === 'cell' ? indicator.cells.points : null);
  if (cell) block.link('points', cell, 'number');
  else block.grid.number('points', points.value);
}

/** What the column 扣分 says; the paper has none. */
const writtenOut = (deduction: NonNullable<Indicator['deduction']>): Indicator['deduction'] => ({
  ...deduction,
  cell: null,
});

/** The same row with its inputs where the current row of the paper has them. */
function onPaper(result: IndicatorResult, grid: PaperGrid): IndicatorResult {
  const { indicator, points } = result;
  const cells = {
    ...indicator.cells,
    target: grid.at('target'),
    actual: grid.at('actual'),
    points: grid.at('points'),
    // The paper has no cells for them.
    operator: null,
    unit: null,
  };
  return {
    ...result,
    indicator: { ...indicator, cells, ...(indicator.deduction ? { deduction: writtenOut(indicator.deduction) } : {}) },
    points: points && { ...points, cell: grid.at('points') },
  };
}
