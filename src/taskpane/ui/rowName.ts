import type { SelfEvaluationTable } from '../../layout';
import type { CellChange } from '../../model';
import type { IndicatorResult } from '../../scoring';

/** What the row of a cell is called in its table: the indicator, the kind of money; '' where it has no name. */
export function rowName(
  { sheet, address }: Pick<CellChange, 'sheet' | 'address'>,
  tables: readonly SelfEvaluationTable[],
): string {
  for (const table of tables.filter((one) => one.sheet === sheet)) {
    const indicator = table.indicators.find((one) => one.row === address.row);
    const money = table.budget.find((one) => one.row === address.row);
    const name = indicator?.name ?? money?.label;
    if (name !== undefined) return name;
  }
  return '';
}

/** The level that a row tells itself; null where its group's heading says all. */
export function ownLevel({ indicator: { path } }: IndicatorResult): string | null {
  return path.length > 1 ? (path.at(-1) ?? null) : null;
}
