import { executionScoreTerm, rateTerm } from '../formulas';
import type { Address } from '../model';
import { sameAddress } from '../model';
import type { BudgetResult, CountedAmount } from '../scoring';
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
    const score = executionScoreTerm(grid.place(), here, evaluation.ruleSet.execution, grid.current);
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
  return { ...result, base: onPaperToo(result, cells), row: { ...result.row, cells } };
}

/** The amounts of the rate where the paper has them; what it has no column for is written out. */
function onPaperToo({ base, row }: BudgetResult, cells: BudgetResult['row']['cells']): BudgetResult['base'] {
  if (base === null) return null;
  const moved = (one: CountedAmount): CountedAmount => {
    const isAt = (cell: Address | null): boolean => cell !== null && one.cell !== null && sameAddress(cell, one.cell);
    if (isAt(row.cells.budget)) return { ...one, cell: cells.budget };
    return { ...one, cell: isAt(row.cells.executed) ? cells.executed : null };
  };
  return { budget: base.budget.map(moved), executed: base.executed.map(moved) };
}
