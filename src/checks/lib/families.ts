import type { BudgetRow } from '../../layout';
import type { Address } from '../../model';
import { greatest } from '../../model';
import { addUp, withoutNoise } from '../../scoring';
import { decimalsOf } from './cells';

/** The columns of amounts in a block of money. */
export const AMOUNTS = ['initial', 'budget', 'executed'] as const;
export type AmountColumn = (typeof AMOUNTS)[number];

/** A row of money with those below it that are parts of it. */
export interface Family {
  readonly whole: BudgetRow;
  readonly parts: readonly BudgetRow[];
}

/** Each row that is no part, with the parts that follow it. */
export function familiesOf(rows: readonly BudgetRow[]): Family[] {
  const families: { whole: BudgetRow; parts: BudgetRow[] }[] = [];
  for (const row of rows) {
    if (!row.isPart) families.push({ whole: row, parts: [] });
    else families.at(-1)?.parts.push(row);
  }
  return families;
}

/** An amount, in the unit of its table, with its cell. */
export interface Amount {
  readonly label: string;
  readonly value: number;
  readonly at: Address;
}

/** The amount of a row in one column; null where there is none. */
export function amountOf({ cells, label, ...row }: BudgetRow, column: AmountColumn): Amount | null {
  const value = row[column];
  const at = cells[column];
  return value === null || at === null ? null : { label, value, at };
}

/** The part that is larger than the whole, which no part can be; none where some are negative. */
export function largerThan<Part extends { readonly value: number }>(
  whole: number,
  parts: readonly Part[],
): Part | undefined {
  if (parts.some(({ value }) => value < 0)) return undefined;
  const slack = slackOf(
    whole,
    parts.map(({ value }) => value),
  );
  return parts.find(({ value }) => value > whole + slack);
}

/** Whether some of the parts add up to the whole: parts of parts are not told apart from parts. */
export function someAddUp(whole: number, parts: readonly number[]): boolean {
  const few = parts.slice(0, MOST_PARTS);
  const slack = slackOf(whole, parts);
  for (let chosen = 1; chosen < 2 ** few.length; chosen++) {
    const sum = addUp(few.map((value, index) => (Math.floor(chosen / 2 ** index) % 2 === 1 ? value : 0)));
    if (Math.abs(sum - whole) <= slack + 1e-9) return true;
  }
  return false;
}

const MOST_PARTS = 10;

/**
 * Half a unit of the last decimal that any of the amounts has, for each of the parts; and of the whole's own where it is rounded to
 * fewer decimals than they have.
 */
function slackOf(whole: number, parts: readonly number[]): number {
  const decimals = greatest([whole, ...parts].map(decimalsOf));
  const own = decimalsOf(whole);
  return withoutNoise(halfOf(decimals) * parts.length + (own > 0 && own < decimals ? halfOf(own) : 0));
}

const halfOf = (decimals: number): number => 0.5 * 10 ** -Math.min(decimals, 6);

/** A list that ends in 其他资金 or 单位资金, with an amount or a blank for none, is all there is. */
export function isComplete(parts: readonly BudgetRow[], column: AmountColumn): boolean {
  return parts.length >= 2 && parts.some(({ label, cells }) => /其他|其它/.test(label) && cells[column] !== null);
}
