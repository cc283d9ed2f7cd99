import { DEDUCTION_TITLE } from '../lexicon/printedRules';
import type { Header } from './header';
import { readPoints } from './numbers';
import type { SheetRows } from './rows';
import type { WrittenNumber } from './table';

/** What a column 扣分 of the header says of a row (points as they stand there, null for none); null where there is no such column, or several. */
export function deductionAt(sheet: SheetRows, header: Header, row: number): WrittenNumber | null {
  const column = columnOf(sheet, header);
  return column === null ? null : readPoints(sheet.at(row, column));
}

function columnOf(sheet: SheetRows, { top, bottom, columns }: Header): number | null {
  const taken = new Set(Object.values(columns).map(({ column }) => column));
  const found = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (const { read, cover } of sheet.slots(row)) {
      if (DEDUCTION_TITLE.test(read.label) && !taken.has(cover.left)) found.add(cover.left);
    }
  }
  const [column] = found;
  return column === undefined || found.size > 1 ? null : column;
}
