import type { CellContent, CellValue } from '../model';
import { isCellError } from '../model';
import { sameFormula } from './canonical';

/** true when both contents are the same to a person: the same formula, or the same plain value. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) {
    return a.formula !== null && b.formula !== null && sameFormula(a.formula, b.formula);
  }
  return sameValue(a.value, b.value);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  // An empty text is an empty cell to a spreadsheet, and line ends become plain ones.
  return plainValue(a) === plainValue(b);
}

function plainValue(value: Exclude<CellValue, { error: string }>): string | number | boolean | null {
  if (value === '') return null;
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}
