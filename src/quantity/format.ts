import { withoutNoise } from '../decimal';
import type { NumberQuantity, Operator } from './quantity';

/** How an operator is printed in a table. */
export const OPERATOR_SIGNS: Readonly<Record<Operator, string>> = {
  '>=': '≥',
  '<=': '≤',
  '=': '=',
  '>': '＞',
  '<': '＜',
};

/**
 * A number as it stands in a sentence: up to `decimals` places (2), no trailing zeros, no thousands marks: 233.33, 14, 0.5.
 * Rounds half up on the decimal digits that a person sees (15 significant), as a spreadsheet does.
 */
export function formatNumber(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return String(value);
  const seen = withoutNoise(value);
  const scaled = Number(`${Math.abs(seen)}e${decimals}`);
  if (!Number.isFinite(scaled) || scaled >= 2 ** 53) return String(seen);
  const rounded = Number(`${Math.round(scaled)}e${-decimals}`);
  return String(seen < 0 && rounded !== 0 ? -rounded : rounded);
}

/** Digits after the point that a table's own value may have; more is the dust of binary fractions. */
export const VALUE_DECIMALS = 10;

/** A number with its sign and unit as one reads it: ≥300天. */
export function formatQuantity({ operator, value, unit }: NumberQuantity): string {
  return `${operator ? OPERATOR_SIGNS[operator] : ''}${formatNumber(value, VALUE_DECIMALS)}${unit ?? ''}`;
}

/** A fraction as a percentage: 2.33333 → "233.33%". */
export function formatPercent(fraction: number, decimals = 2): string {
  return `${formatNumber(withoutNoise(fraction * 100), decimals)}%`;
}

/** A number with its unit: (95, "%") → "95%", (14, "亿元") → "14亿元". */
export function expressNumber(value: number, unit: string | null, decimals = 2): string {
  return `${formatNumber(value, decimals)}${unit ?? ''}`;
}
