import type { Cell, CellValue } from '../../model/cell';
import { GENERAL, isCellError } from '../../model/cell';
import type { CellContent } from '../../model/change';
import { sameFormula } from '../../formulaSyntax/canonical';

/** The formula of a cell, null when it holds none. A text that begins with "=" comes back as itself in both matrices. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value
    ? formula
    : null;
}

/** The value of a cell as Excel hands it over, with its kind: '' is an empty cell, or a formula's empty text. */
export function valueOf(value: unknown, kind: unknown, formula: string | null): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (value === '') return formula === null ? null : '';
  return kind === 'Error' ? { error: value } : value;
}

/** One cell from the five matrices; undefined for a cell that has nothing of its own. */
export function cellOf(
  value: unknown,
  kind: unknown,
  formula: unknown,
  text: unknown,
  numberFormat: unknown,
  locked: boolean,
): Cell | undefined {
  const ownFormula = formulaOf(formula, value);
  const ownValue = valueOf(value, kind, ownFormula);
  const format = typeof numberFormat === 'string' && numberFormat !== '' ? numberFormat : GENERAL;
  if (ownFormula === null && ownValue === null && format === GENERAL && locked) return undefined;
  return {
    value: ownValue,
    formula: ownFormula,
    text: shownText(text, ownValue, format),
    numberFormat: format,
    locked,
  };
}

/** Of a number in a column that is too narrow Excel shows only ####; what it would show in a wider one is worked out. */
function shownText(text: unknown, value: CellValue, numberFormat: string): string {
  const shown = typeof text === 'string' ? text : '';
  if (typeof value !== 'number' || !/^#+$/.test(shown)) return shown;
  const places = /0\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  if (/%/.test(numberFormat)) return `${(value * 100).toFixed(places)}%`;
  return places > 0 ? value.toFixed(places) : String(value);
}

/** true when both contents are the same to a person: the same formula, or the same plain value. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) {
    return a.formula !== null && b.formula !== null && sameFormula(a.formula, b.formula);
  }
  return sameValue(a.value, b.value);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  // An empty text is an empty cell to Excel, and line ends become plain ones.
  return plainValue(a) === plainValue(b);
}

function plainValue(value: Exclude<CellValue, { error: string }>): string | number | boolean | null {
  if (value === '') return null;
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}
