import { formatAddress } from '../../src/model/address';
import type { Book } from '../../src/model/book';

/** Each formula of a workbook, by its cell as "sheet!A1". */
export function formulasIn({ sheets }: Book): Record<string, string> {
  const found: Record<string, string> = {};
  for (const sheet of sheets) {
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.columnCount; column++) {
        const { formula } = sheet.cellAt(row, column);
        if (formula !== null) found[`${sheet.name}!${formatAddress({ row, column })}`] = formula;
      }
    }
  }
  return found;
}
