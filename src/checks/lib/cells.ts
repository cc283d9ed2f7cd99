import { decimalsIn } from '../../decimal';
import type { Printed } from '../../decimal';
import type { Address, Sheet } from '../../model';
import { withoutNoise } from '../../scoring';

/** What a person sees in a cell, trimmed; '' where there is no such cell. */
export function textAt(sheet: Sheet, address: Address | null): string {
  return address ? sheet.shownAt(address.row, address.column).text.trim() : '';
}

/** Decimals of a number as it is kept: 0.965 has 3. */
export function decimalsOf(value: number): number {
  return decimalsIn(String(withoutNoise(value)));
}

/** A score or points as the cell holds it: a number at its own decimals, a text at those it shows. */
export function printedNumber(sheet: Sheet, address: Address, value: number): Printed {
  const holdsNumber = typeof sheet.shownAt(address.row, address.column).value === 'number';
  return { value, decimals: holdsNumber ? decimalsOf(value) : decimalsIn(textAt(sheet, address)) };
}

/**
 * A rate as the cell holds it, in percent. `fraction` is what was read: 0.965 from "96.5%", 96.5, 0.965 or "0.965".
 * A fraction of one decimal (0.9) counts to ten percent points at most; a bare 1 is 100%.
 */
export function printedPercent(sheet: Sheet, address: Address, fraction: number): Printed {
  const percent = withoutNoise(fraction * 100);
  const text = textAt(sheet, address);
  if (typeof sheet.shownAt(address.row, address.column).value === 'number') {
    return { value: percent, decimals: decimalsOf(percent) };
  }
  const shown = decimalsIn(text);
  const isFraction = !/[%％]/.test(text) && Math.abs(Number(text) - fraction) < 1e-9;
  return { value: percent, decimals: isFraction && shown > 0 ? shown - 2 : shown };
}
