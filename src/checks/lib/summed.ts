import type { Address, Sheet } from '../../model';
import { formatAddress } from '../../model';
import type { TableSubject } from '../check';
import { readsOtherSheets, referencesIn, isPlainSum } from '../../formulaSyntax';

/** The formula of the total where it is a plain sum over its own sheet; null where there is none or it is anything else. */
export function totalSum({ sheet, table }: TableSubject): { readonly at: Address; readonly formula: string } | null {
  const at = table.total?.cells.score ?? null;
  if (at === null) return null;
  const { formula } = sheet.cellAt(at.row, at.column);
  if (formula === null || readsOtherSheets(formula) || !isPlainSum(formula)) return null;
  return { at, formula };
}

/** The addresses (A1 texts) that the total adds up, sub-totals opened; empty where it is no plain sum. */
export function summedCells(subject: TableSubject): ReadonlySet<string> {
  const total = totalSum(subject);
  const found = new Set<string>();
  if (total !== null) collect(subject.sheet, total.formula, found);
  return found;
}

function collect(sheet: Sheet, formula: string, found: Set<string>): void {
  for (const { range } of referencesIn(formula)) {
    const bottom = Math.min(range.bottom, sheet.rowCount - 1);
    const right = Math.min(range.right, sheet.columnCount - 1);
    for (let row = range.top; row <= bottom; row++) {
      for (let column = range.left; column <= right; column++) {
        const key = formatAddress({ row, column });
        if (found.has(key)) continue;
        found.add(key);
        const inner = sheet.cellAt(row, column).formula;
        if (inner !== null && isPlainSum(inner)) collect(sheet, inner, found);
      }
    }
  }
}
