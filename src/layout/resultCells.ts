import { isOurs, isPlainSum, referencesOf } from '../formulaSyntax';
import type { Address } from '../model';
import { formatAddress, isEmpty } from '../model';
import type { SheetRows } from './rows';
import type { BudgetRow, Indicator, PlainSum, ResultCell, TotalRow } from './table';

/** The parts of a table whose cells hold results. */
interface Parts {
  readonly budget: readonly BudgetRow[];
  readonly indicators: readonly Indicator[];
  readonly total: TotalRow | null;
}

/**
 * By whose hand the results in a table are, and whether protection lets them be written, by A1 address. A formula of our shape over the
 * inputs of its rows is ours; a number that we once wrote as a number cannot be told here (the journal of the workbook can).
 */
export function resultCellsOf(sheet: SheetRows, { budget, indicators, total }: Parts): ReadonlyMap<string, ResultCell> {
  const inputs = new Map<string, { readonly at: Address; readonly reads: readonly (Address | null)[] }>();
  const add = (at: Address | null, reads: readonly (Address | null)[]): void => {
    if (at === null) return;
    const known = inputs.get(formatAddress(at));
    inputs.set(formatAddress(at), { at, reads: [...(known?.reads ?? []), ...reads] });
  };
  for (const { cells, points, deduction } of indicators) {
    const { target, actual, operator, unit } = cells;
    const reads = [target, actual, operator, unit, cells.points, points?.cell ?? null, deduction?.cell ?? null];
    for (const at of [cells.score, cells.completion, cells.coefficient]) add(at, reads);
  }
  // A rule may count the money of other rows, too.
  const amounts = budget.flatMap(({ cells, beside }) => [
    ...[cells.initial, cells.budget, cells.executed],
    ...Object.values(beside ?? {}).map(({ cell }) => cell),
  ]);
  for (const { cells } of budget) {
    const reads = [...amounts, cells.points];
    for (const at of [cells.rate, cells.score]) add(at, reads);
  }
  add(total?.cells.score ?? null, []);
  return new Map([...inputs].map(([key, { at, reads }]) => [key, resultCell(sheet, at, reads)]));
}

function resultCell(sheet: SheetRows, at: Address, reads: readonly (Address | null)[]): ResultCell {
  const { cell } = sheet.at(at.row, at.column);
  const isLocked = sheet.sheet.isProtected && cell.locked;
  if (isEmpty(cell)) return { hand: 'empty', isLocked };
  if (cell.formula === null) return { hand: 'typed', isLocked };
  return { hand: isOurs(cell.formula, reads) ? 'ours' : 'template', isLocked };
}

/** More cells than a column of scores has are no sum of scores. */
const MOST_CELLS = 5000;

/** The cells that the formula of the total adds up; null where it does something else. */
export function plainSumOf(sheet: SheetRows, total: TotalRow | null): PlainSum | null {
  const at = total?.cells.score ?? null;
  const cell = at && sheet.at(at.row, at.column).cell;
  if (!cell || cell.formula === null || !isPlainSum(cell.formula)) return null;
  const cells: string[] = [];
  const values = new Map<string, number>();
  for (const { area } of referencesOf(cell.formula).areas) {
    const bottom = Math.min(area.bottom.at, sheet.rowCount - 1);
    const right = Math.min(area.right.at, sheet.columnCount - 1);
    for (let row = area.top.at; row <= bottom; row++) {
      for (let column = area.left.at; column <= right; column++) {
        const { cell: found, cover } = sheet.at(row, column);
        const key = formatAddress({ row, column });
        cells.push(key);
        // Of a merged cell the first one holds the number.
        const isFirst = cover.top === row && cover.left === column;
        if (isFirst && typeof found.value === 'number') values.set(key, found.value);
        if (cells.length > MOST_CELLS) return null;
      }
    }
  }
  return { cells, values };
}
