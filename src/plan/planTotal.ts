import type { FormulaPlace, SummedCell } from '../formulas';
import { cappedTotal, totalTerm } from '../formulas';
import { formatAddress, sameAddress } from '../model/address';
import type { BudgetResult, Evaluation } from '../scoring';
import { mainRow } from '../scoring';
import { note } from '../texts/note';
import type { PlanOptions } from './planned';
import type { TableWriter } from './tableWriter';

/**
 * The total: a sum over the cells of the rows that count, whatever stands in them once everything is written (an entered score that
 * was kept counts as entered). Returns what the total cell will show; null where there is no total cell or nothing to add up.
 */
export function putTotal(
  place: FormulaPlace,
  writer: TableWriter,
  evaluation: Evaluation,
  options: PlanOptions,
): number | null {
  const cell = evaluation.table.total?.cells.score ?? null;
  const { cells, complete } = countedCells(writer, evaluation);
  if (cell === null) return null;
  if (cells.length === 0 || !complete) return writer.numberAt(cell);
  const { total, ruleSet } = evaluation;
  if (options.write === 'values' && total.openRows > 0) {
    writer.leave('total', cell, null, note('formula.total-open', { rows: total.openRows }));
    return writer.numberAt(cell);
  }
  const foreign = writer.cells.map(({ change }) => change.address).filter((a) => !cells.some((c) => sameAddress(c, a)));
  const sum = totalTerm(place.sheet, cells, foreign);
  writer.put({
    role: 'total',
    address: cell,
    term: cappedTotal(place, sum, ruleSet, mainBudget(evaluation), cell.row),
    inputs: [],
  });
  return writer.numberAt(cell);
}

/** The row of all the money; null for a table without a money block. */
export function mainBudget({ budget }: Evaluation): BudgetResult | null {
  const main = mainRow(budget.map(({ row }) => row));
  return budget.find(({ row }) => row === main) ?? null;
}

/** The score cells of the rows that count; not complete where a row that counts has no cell for its score. */
function countedCells(
  writer: TableWriter,
  { indicators, budget, total }: Evaluation,
): { cells: SummedCell[]; complete: boolean } {
  const addresses = [
    ...budget.filter(({ row }) => total.counted.budget.includes(row.row)).map(({ row }) => row.cells.score),
    ...indicators
      .filter(({ indicator }) => total.counted.indicators.includes(indicator.row))
      .map(({ indicator }) => indicator.cells.score),
  ];
  const unique = new Map(addresses.filter((a) => a !== null).map((a) => [formatAddress(a), a]));
  const cells = [...unique.values()].map((a) => ({ ...a, value: writer.numberAt(a) }));
  return { cells, complete: addresses.every((a) => a !== null) };
}
