import type { CellValue, CellChange, CellContent } from '../../model';
import { isCellError } from '../../model';
import { sameFormula } from '../../formulaSyntax';

export function isText(content: CellContent): boolean {
  return content.formula === null && (typeof content.value === 'string' || content.value === null);
}

/** true when both contents are the same to a person: the same formula, or the same plain value. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) {
    return a.formula !== null && b.formula !== null && sameFormula(a.formula, b.formula);
  }
  return sameValue(a.value, b.value);
}

/** Whether a cell kept what was written: what the person sees; a formula only has to be one, since a host may write it another way. */
export function isAsWritten({ after }: CellChange, now: CellContent): boolean {
  return after.formula !== null ? now.formula !== null : sameContent(after, now);
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

/** What a cell shows. Of a number in a column that is too narrow a host gives only ####; what a wider one would show is worked out. */
export function displayText(text: unknown, value: CellValue, numberFormat: string): string {
  const shown = typeof text === 'string' ? text : '';
  if (typeof value !== 'number' || !/^#+$/.test(shown)) return shown;
  const places = /0\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  if (/%/.test(numberFormat)) return `${(value * 100).toFixed(places)}%`;
  return places > 0 ? value.toFixed(places) : String(value);
}
