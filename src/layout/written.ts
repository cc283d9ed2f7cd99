import { formatQuantity } from '../quantity';
import type { Quantity } from '../quantity';
import type { Indicator } from './table';

/** The target as one reads it across the table: ≥ | 300 | 天 in three columns is ≥300天. Where all stands in its cell, as written. */
export function targetText(indicator: Indicator): string {
  return acrossColumns(indicator.target, indicator);
}

/** The actual with its unit, where that has a column of its own; else as written. */
export function actualText(indicator: Indicator): string {
  return acrossColumns(indicator.actual, indicator);
}

function acrossColumns(quantity: Quantity, { cells }: Indicator): string {
  const isSplit = cells.operator !== null || cells.unit !== null;
  if (!isSplit || quantity.kind !== 'number') return quantity.text.trim();
  return formatQuantity(quantity);
}
