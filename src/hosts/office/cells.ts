import type { Cell, CellValue } from '../../model';
import { GENERAL } from '../../model';
import { displayText } from '../live';

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
