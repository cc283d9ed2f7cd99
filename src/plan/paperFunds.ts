import { executionScoreTerm, rateTerm } from '../formulas';
import type { BudgetResult } from '../scoring';
import type { PaperBlock, PaperHeader } from './paperBlock';
import type { PaperGrid } from './paperGrid';
import { mainBudget } from './planTotal';

const HEADER: PaperHeader = {
  place: 'paper.place',
  name: 'paper.money',
  target: 'paper.budget',
  actual: 'paper.executed',
  completion: 'paper.rate',
  points: 'paper.points',
  computed: 'paper.computed',
  entered: 'paper.entered',
  difference: 'paper.difference',
  remark: 'paper.remark',
};

/** The money block: amounts, rate and execution score. */
export function writeFunds(block: PaperBlock): void {
  const { grid, evaluation } = block;
  if (evaluation.budget.length === 0) return;
  block.header(HEADER);
  const main = mainBudget(evaluation);
  for (const result of evaluation.budget) {
    const { cells, label, entered, points } = result.row;
    block.about(cells.budget ?? cells.executed, label);
    block.link('target', cells.budget, 'number');
    block.link('actual', cells.executed, 'number');
    if (result.points !== null && points !== null) block.link('points', cells.points, 'number');
    else if (result.points !== null) grid.number('points', result.points);
    const here = onPaper(result, grid);
    if (result === main) block.main = here;
    grid.term('completion', rateTerm(grid.place(), here, grid.current), 'percent', 'rate');
    const score = executionScoreTerm(grid.place(), here, evaluation.ruleSet.execution.rounding, grid.current);
    const counts = evaluation.total.counted.budget.includes(result.row.row);
    block.score('execution-score', score, counts ? entered.score : null, counts);
    block.entered(cells.score, score === null ? null : block.cell('computed', score.value));
    block.remark(result.why);
    grid.nextRow();
  }
}

/** The same row with its inputs where the current row of the paper has them. */
function onPaper(result: BudgetResult, grid: PaperGrid): BudgetResult {
  const cells = {
    ...result.row.cells,
    budget: grid.at('target'),
    executed: grid.at('actual'),
    points: grid.at('points'),
  };
  return { ...result, row: { ...result.row, cells } };
}
