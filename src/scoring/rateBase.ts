import { addUp } from '../decimal';
import type { BudgetRow } from '../layout';
import type { Address } from '../model';
import type { RuleSet } from '../rules';

/** An amount that counts for the execution rate, and whether it is added or taken off. */
export interface CountedAmount {
  readonly cell: Address | null;
  readonly amount: number;
  readonly sign: 1 | -1;
}

/** What an execution rate is made of: executed ÷ budget, each a sum. */
export interface RateBase {
  readonly budget: readonly CountedAmount[];
  readonly executed: readonly CountedAmount[];
}

/**
 * The amounts of a row that the rule set's base of the rate asks for; null where one of them is missing or unreadable. Columns that the
 * form does not have add nothing.
 */
export function rateBaseOf(row: BudgetRow, { execution: { base } }: RuleSet): RateBase | null {
  const budget = budgetOf(row, base?.budget ?? 'year');
  const executed = [
    own(row.cells.executed, row.executed),
    ...(base?.executed === 'paid-plus-other' ? beside(row, 'otherPaid', 1) : []),
  ];
  const isKnown = (one: CountedAmount | null): one is CountedAmount => one !== null;
  return budget.every(isKnown) && executed.every(isKnown) ? { budget, executed } : null;
}

type Counted = readonly (CountedAmount | null)[];

function budgetOf(row: BudgetRow, base: 'year' | 'initial' | 'initial-plus-adjustment' | 'less-pooled'): Counted {
  const year = own(row.cells.budget, row.budget);
  // Where a form has one budget only, that is the initial one too.
  const initial = row.cells.initial === null ? year : own(row.cells.initial, row.initial);
  switch (base) {
    case 'year':
      return [year];
    case 'initial':
      return [initial];
    case 'initial-plus-adjustment':
      return row.beside?.adjustment ? [initial, ...beside(row, 'adjustment', 1)] : [year];
    case 'less-pooled':
      return [year, ...beside(row, 'pooled', -1)];
  }
}

const own = (cell: Address | null, amount: number | null): CountedAmount | null =>
  amount === null ? null : { cell, amount, sign: 1 };

function beside(row: BudgetRow, role: 'adjustment' | 'pooled' | 'otherPaid', sign: 1 | -1): Counted {
  const found = row.beside?.[role];
  if (!found) return [];
  return [found.amount === null ? null : { cell: found.cell, amount: found.amount, sign }];
}

/** The rate as a fraction, not rounded; null where an amount is missing, nothing was budgeted, or so little that no number holds the rate. */
export function rateOver(base: RateBase | null): number | null {
  if (base === null) return null;
  const budget = sumOf(base.budget);
  const rate = sumOf(base.executed) / budget;
  return Number.isFinite(rate) ? rate : null;
}

function sumOf(amounts: readonly CountedAmount[]): number {
  const [only] = amounts;
  return only && amounts.length === 1 ? only.amount : addUp(amounts.map(({ amount, sign }) => sign * amount));
}
