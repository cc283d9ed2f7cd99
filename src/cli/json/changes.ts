import { formatAddress, isCellError } from '../../model';
import type { CellValue } from '../../model';
import type { PlannedCell } from '../../plan';
import type { ChangeJson } from './contract';

/** The cells written for a table, each with what stood there. `sheet` is the table's own; cells of another sheet carry its name. */
export function changesJson(cells: readonly Pick<PlannedCell, 'change'>[], sheet: string): ChangeJson[] {
  return cells.map(({ change }) => {
    const { address, before, after } = change;
    const cell = formatAddress(address);
    return {
      cell: change.sheet === sheet ? cell : `${change.sheet}!${cell}`,
      kind: after.formula === null ? 'value' : 'formula',
      before: before.formula ?? plainValue(before.value),
      after: after.formula ?? plainValue(after.value),
      value: plainValue(after.value),
    };
  });
}

function plainValue(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}
