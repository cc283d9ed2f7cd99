import type { AmountUnit } from '../layout/table';
import { withoutNoise } from '../scoring';

const IN_YUAN: Readonly<Record<AmountUnit, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

/** An amount of `cell` (which holds `value` in `from`) in the unit `to`: the formula without "=", and its result. */
export function converted(
  cell: string,
  value: number,
  from: AmountUnit,
  to: AmountUnit,
): { readonly formula: string; readonly value: number } {
  // Multiplied or divided by a whole power of ten: 0.0001 would add noise.
  const up = IN_YUAN[from] / IN_YUAN[to];
  if (up === 1) return { formula: cell, value };
  if (up > 1) return { formula: `${cell}*${up}`, value: withoutNoise(value * up) };
  const down = IN_YUAN[to] / IN_YUAN[from];
  return { formula: `${cell}/${down}`, value: withoutNoise(value / down) };
}
