import type { Address, Range } from '../../src/model/address';
import type { CellValue } from '../../src/model/cell';
import type { StoredSheet } from './book';
import { isWellFormed, readEntry } from './entry';
import type { Entry } from './entry';
import { showValue } from './show';

/** The result of a formula that was just entered; undefined where the test has none to give. */
export type Calculator = (sheet: string, address: Address, formula: string) => CellValue | undefined;

/** Why a cell does not take an entry, whichever program the workbook is open in. */
export type EntryRefusal = 'protected' | 'inside-merge' | 'part-of-array' | 'malformed' | 'long-text' | 'long-formula';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * Enters something into one cell, as a client or a person does. Gives why the cell does not take it; then nothing has changed. A
 * formula whose result no test has stated shows #N/A: never a figure that nobody computed.
 */
export function enterInto(
  sheet: StoredSheet,
  address: Address,
  entered: unknown,
  calculator: Calculator | null,
): EntryRefusal | null {
  const cell = sheet.cell(address.row, address.column);
  const refusal = refusalOfPlace(sheet, address);
  if (refusal) return refusal;
  const entry = readEntry(entered, cell.numberFormat);
  const unfit = refusalOfEntry(entry);
  if (unfit) return unfit;
  if (entry.numberFormat && cell.numberFormat === 'General') cell.numberFormat = entry.numberFormat;
  cell.formula = entry.formula;
  cell.value =
    entry.formula === null ? entry.value : (calculator?.(sheet.name, address, entry.formula) ?? { error: '#N/A' });
  cell.text = showValue(cell.value, cell.numberFormat);
  return null;
}

function refusalOfPlace(sheet: StoredSheet, address: Address): EntryRefusal | null {
  if (sheet.isProtected && sheet.cell(address.row, address.column).locked) return 'protected';
  const merge = sheet.mergeAt(address.row, address.column);
  if (merge && (merge.top !== address.row || merge.left !== address.column)) return 'inside-merge';
  return sheet.arrays.some((area) => isWithin(area, address)) ? 'part-of-array' : null;
}

function refusalOfEntry({ value, formula }: Entry): EntryRefusal | null {
  if (formula !== null && !isWellFormed(formula)) return 'malformed';
  if (typeof value === 'string' && value.length > LONGEST_TEXT) return 'long-text';
  return formula !== null && formula.length > LONGEST_FORMULA ? 'long-formula' : null;
}

export function isWithin(area: Range, address: Address): boolean {
  return (
    address.row >= area.top && address.row <= area.bottom && address.column >= area.left && address.column <= area.right
  );
}
