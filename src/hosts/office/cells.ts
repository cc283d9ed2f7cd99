import { withIntersection, withoutIntersection } from '../../formulaSyntax';
import type { Cell, CellContent, CellValue } from '../../model';
import { GENERAL } from '../../model';
import { displayText, entryOf } from '../live';

/**
 * The formula of a cell, null when it holds none. A text that begins with "=" comes back as itself in both matrices. The "@" before
 * names of ours is Excel's spelling alone: above this adapter, and in files, the same formula stands without.
 */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value
    ? withoutIntersection(formula)
    : null;
}

/**
 * What is entered for a content. Range.formulas writes what the formula bar shows, evaluated as an array where a name might give
 * several values, and Excel would save such a formula as {=…}; with "@" before our names both readings agree (VBA-Docs,
 * range-formula-vs-formula2; whether Excel counts a name so Range.savedAsArray has yet to tell in a real one).
 */
export function enteredOf(content: CellContent, numberFormat: string): string | number | boolean {
  const { formula } = content;
  return entryOf(formula === null ? content : { ...content, formula: withIntersection(formula) }, numberFormat);
}

/** The value of a cell as Excel hands it over, with its kind: '' is an empty cell, or a formula's empty text. */
export function valueOf(value: unknown, kind: unknown, formula: string | null): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (value === '') return formula === null ? null : '';
  return kind === 'Error' ? { error: value } : value;
}

/** What Excel says of one cell, each from its matrix. */
export interface CellMatrices {
  readonly value: unknown;
  readonly kind: unknown;
  readonly formula: unknown;
  readonly text: unknown;
  readonly numberFormat: unknown;
  readonly locked: boolean;
}

/** One cell from the matrices; undefined for a cell that has nothing of its own. */
export function cellOf({ value, kind, formula, text, numberFormat, locked }: CellMatrices): Cell | undefined {
  const ownFormula = formulaOf(formula, value);
  const ownValue = valueOf(value, kind, ownFormula);
  const format = typeof numberFormat === 'string' && numberFormat !== '' ? numberFormat : GENERAL;
  if (ownFormula === null && ownValue === null && format === GENERAL && locked) return undefined;
  return {
    value: ownValue,
    formula: ownFormula,
    text: displayText(text, ownValue, format),
    numberFormat: format,
    locked,
  };
}
