import { shiftPoint, withoutNoise } from '../decimal';

/**
 * `total` in `count` equal parts of `decimals` decimals that add up exactly (largest remainder; the first parts take what is left over).
 * A total with more decimals than that is split at its own decimals.
 * @example splitEvenly(40, 11, 2) → seven times 3.64, then four times 3.63
 */
export function splitEvenly(total: number, count: number, decimals: number): number[] {
  const places = Math.max(decimals, decimalsOf(total));
  const units = Math.round(shiftPoint(withoutNoise(total), places));
  const base = Math.floor(units / count);
  const left = units - base * count;
  return Array.from({ length: count }, (_, index) => shiftPoint(base + (index < left ? 1 : 0), -places));
}

function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(withoutNoise(value)).split('e');
  const fraction = mantissa.split('.')[1] ?? '';
  return Math.max(0, fraction.length - Number(exponent));
}
