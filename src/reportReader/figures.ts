import { compareUnits, formatNumber } from '../quantity';
import type { Printed } from '../decimal';
import { compareTo } from '../decimal';
import type { Figure } from './statement';
import { withoutBlanks } from '../text';

/** A figure as a person writes it: 2262.09万元. */
export function shown(figure: Figure): string {
  return withoutBlanks(figure.text);
}

/** Percentage points by which a rate in a text may differ from the right one: it is rounded otherwise then. */
export const NEAR_RATE = 0.06;

export const asPrinted = ({ value, decimals }: Figure): Printed => ({ value, decimals });

/** Whether a figure of the text and a value of the table say the same, each as far as it is printed. */
export function saysSame(figure: Figure, value: number, unit: string | null): boolean {
  const factor = compareUnits(unit, figure.unit)?.factor ?? 1;
  const other = Number((value * factor).toPrecision(12));
  if (compareTo(other, asPrinted(figure), 0) === 'same') return true;
  // The table may be the coarser of the two.
  const decimals = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  const back = Number((figure.value / factor).toPrecision(12));
  return compareTo(back, { value, decimals }, 0) === 'same' && factor !== 1;
}

export function withUnit(value: number, unit: string | null): string {
  return `${formatNumber(value, 6)}${unit ?? ''}`;
}
