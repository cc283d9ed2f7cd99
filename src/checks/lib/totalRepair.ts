import { totalTerm } from '../../formulas';
import type { Change } from '../../model';
import type { TableSubject } from '../check';
import { namesFor, putFormula } from './repair';
import type { CountedCell } from './totals';

/** The change that makes the total the sum of these score cells; null where the rules limit the total, or protection forbids it. */
export function totalRepair(
  { book, sheet, evaluation }: TableSubject,
  indicators: readonly CountedCell[],
  execution: readonly CountedCell[],
): Change[] | null {
  const at = evaluation.table.total?.cells.score;
  if (!at || evaluation.ruleSet.executionCaps || evaluation.ruleSet.leftOut?.rescaleTo) return null;
  const cellsOf = (cells: readonly CountedCell[]) =>
    cells.map(({ address, entered }) => ({ ...address, value: entered }));
  const isCounted = (row: number, column: number): boolean =>
    [...indicators, ...execution].some(({ address }) => address.row === row && address.column === column);
  const others = evaluation.budget.flatMap(({ row }) => (row.cells.score ? [row.cells.score] : []));
  const term = totalTerm(sheet, {
    groups: [cellsOf(execution), cellsOf(indicators)],
    foreign: others.filter(({ row, column }) => !isCounted(row, column)),
  });
  return putFormula(sheet, at, term, namesFor(book, sheet));
}
