import type { Summed, SummedCell, Term } from '../formulas';
import { cappedTotal, rescaledTotal, totalTerm } from '../formulas';
import type { Address } from '../model';
import { formatAddress, sameAddress, isEmpty } from '../model';
import type { BudgetResult, Evaluation } from '../scoring';
import { mainRow } from '../scoring';
import { canonical } from '../formulaSyntax';
import { note } from '../texts/note';
import type { PlanOptions, SheetPlace } from './planned';
import type { TableWriter } from './tableWriter';

/**
 * The total: a sum over the cells of the rows that count, whatever stands in them once everything is written (an entered score that
 * was skipped counts as entered). `evaluation` is the table as its rows are then.
 */
export function putTotal(place: SheetPlace, writer: TableWriter, evaluation: Evaluation, options: PlanOptions): void {
  const cell = evaluation.table.total?.cells.score ?? null;
  const summed = cell && summedCells(writer, evaluation);
  if (cell === null || summed === null) return;
  const { total, ruleSet, table } = evaluation;
  const isOwn = table.results.get(formatAddress(cell))?.hand === 'ours';
  const isFilled = !isEmpty(place.sheet.cellAt(cell.row, cell.column));
  if ((!isFilled || isOwn) && options.write === 'values' && total.openRows > 0) {
    if (isFilled) {
      writer.clear('total', cell);
      return leaveTotal(place, writer, evaluation, null);
    }
    const why = note('formula.total-open', { rows: total.openRows });
    return writer.skip('total', cell, { computed: null, agrees: false, why });
  }
  const points = { value: total.points, cells: pointsCells(evaluation) };
  const sum = rescaledTotal(place.sheet, totalTerm(place.sheet, summed), points, ruleSet);
  const term = cappedTotal(place, sum, ruleSet, mainBudget(evaluation), cell.row);
  const entered = table.total?.entered ?? null;
  writer.put({ role: 'total', address: cell, term, computed: total.score, entered });
  leaveTotal(place, writer, evaluation, term);
}

/**
 * A total that is left shows what its cell has then: a figure stays, a formula of ours adds up what stands in the rows by then.
 */
function leaveTotal({ sheet }: SheetPlace, writer: TableWriter, { table }: Evaluation, term: Term | null): void {
  const cell = table.total?.cells.score;
  if (!cell || !writer.left.has(formatAddress(cell))) return;
  const { formula } = sheet.cellAt(cell.row, cell.column);
  const isSame = formula !== null && term !== null && canonical(formula) === canonical(`=${term.text}`);
  const hand = formula === null ? 'typed' : isSame ? 'ours' : 'template';
  writer.left.set(formatAddress(cell), { hand, isLocked: false });
  if (hand === 'template' && table.totalSum === null)
    writer.notes.push(note('formula.total-stays', { cell: formatAddress(cell) }));
}

/** The row of all the money; null for a table without a money block. */
export function mainBudget({ budget }: Evaluation): BudgetResult | null {
  const main = mainRow(budget.map(({ row }) => row));
  return budget.find(({ row }) => row === main) ?? null;
}

/** The points cells of the rows that count; null where one of them has none. */
function pointsCells({ indicators, budget, total }: Evaluation): Summed | null {
  const execution = budget
    .filter(({ row }) => total.counted.budget.includes(row.row))
    .map(({ row, points }) => numberIn(row.cells.points, points));
  const rows = indicators
    .filter(({ indicator }) => total.counted.indicators.includes(indicator.row))
    .map(({ points }) => numberIn(points?.cell ?? null, points?.value ?? null));
  const all = [...execution, ...rows];
  if (all.length === 0 || all.some((cell) => cell === null)) return null;
  const counted = (cells: readonly (SummedCell | null)[]): SummedCell[] => cells.filter((cell) => cell !== null);
  const others = [
    ...budget.map(({ row }) => row.cells.points),
    ...indicators.map(({ indicator }) => indicator.cells.points),
  ].filter((cell) => cell !== null);
  const isCounted = (address: Address): boolean => all.some((cell) => cell !== null && sameAddress(cell, address));
  return { groups: [counted(execution), counted(rows)], foreign: others.filter((one) => !isCounted(one)) };
}

const numberIn = (address: Address | null, value: number | null): SummedCell | null =>
  address === null || value === null ? null : { ...address, value };

/** The score cells of the rows that count; null where there are none, or one of the rows has no cell for its score. */
function summedCells(writer: TableWriter, { indicators, budget, total }: Evaluation): Summed | null {
  const isCounted = (list: readonly number[], row: number): boolean => list.includes(row);
  const execution = budget
    .filter(({ row }) => isCounted(total.counted.budget, row.row))
    .map(({ row }) => row.cells.score);
  const scores = indicators
    .filter(({ indicator }) => isCounted(total.counted.indicators, indicator.row))
    .map(({ indicator }) => indicator.cells.score);
  const counted = [...execution, ...scores];
  if (counted.length === 0 || counted.some((address) => address === null)) return null;
  const others = [
    // Points repeated in a part of the money (财政拨款) may bring a score there, which counts once.
    ...budget.map(({ row }) => row.cells.score),
    // A parent row whose parts carry its points.
    ...indicators.filter(({ points }) => points !== null).map(({ indicator }) => indicator.cells.score),
  ];
  const isElsewhere = (address: Address | null): address is Address =>
    address !== null && !counted.some((one) => one !== null && sameAddress(one, address));
  const cellsOf = (addresses: readonly (Address | null)[]): SummedCell[] => {
    const unique = new Map(addresses.filter((a) => a !== null).map((a) => [formatAddress(a), a]));
    return [...unique.values()].map((address) => ({ ...address, value: writer.numberAt(address) }));
  };
  return { groups: [cellsOf(execution), cellsOf(scores)], foreign: others.filter(isElsewhere) };
}
