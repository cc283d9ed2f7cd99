import { compareUnits, formatNumber } from '../../../quantity';
import type { ExecutionStatement } from '../../../reportReader';
import { shown } from '../../../reportReader';

export interface Spent {
  readonly value: number;
  readonly unit: string | null;
  readonly text: string;
}

/** What was spent: one figure or the sum of several; a slipped number counts as what it most likely means. */
export function spentIn({ executed }: ExecutionStatement): Spent | null {
  const [first] = executed;
  if (!first || executed.some((one) => one.isAbout)) return null;
  const values = executed.map((one) => (Number.isNaN(one.value) ? one.proposal : one.value));
  if (values.some((value) => value === null)) return null;
  const value = Number(values.reduce<number>((sum, one) => sum + (one ?? 0), 0).toPrecision(12));
  const text =
    executed.length === 1
      ? shown(first)
      : `${executed.map((one) => formatNumber(one.value, 6)).join('+')}=${formatNumber(value, 6)}${first.unit ?? ''}`;
  return { value, unit: first.unit, text };
}

/** Spending over budget as a fraction, from the figures where they are named, else as printed. */
export function executionOf(one: ExecutionStatement): number | null {
  const spent = spentIn(one);
  const budget = one.budgets.find((base) => base.role !== 'initial') ?? one.budgets[0];
  const factor = spent && budget ? compareUnits(spent.unit, budget.unit)?.factor : undefined;
  if (spent && budget && factor !== undefined && budget.value > 0) return (spent.value * factor) / budget.value;
  return one.rate && !Number.isNaN(one.rate.value) && /执行|预算|支出/.test(one.rate.label)
    ? one.rate.value / 100
    : null;
}
