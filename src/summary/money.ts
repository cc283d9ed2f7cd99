import type { AmountUnit } from '../layout';

const IN_YUAN: Readonly<Record<AmountUnit, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

/** How many `to` one `from` is: 元 in 万元 is 0.0001. */
export function factorOf(from: AmountUnit, to: AmountUnit): number {
  return IN_YUAN[from] / IN_YUAN[to];
}
