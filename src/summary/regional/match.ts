import type { Evaluation, IndicatorResult } from '../../scoring';
import type { Link } from '../../model';
import { keysOf } from './key';

/** A table that is to be summed with others of its form. */
export interface FormTable {
  /** How it is called: its unit, else its file and sheet. */
  readonly label: string;
  readonly evaluation: Evaluation;
  /** Where its cells lie, seen from the summary; null: no click leads there. */
  readonly link: Pick<Link, 'file'> | null;
}

/** Tables of one form and year, with their rows by what makes them the same indicator. */
export interface FormGroup {
  readonly tables: readonly (FormTable & { readonly rows: ReadonlyMap<string, IndicatorResult> })[];
  /** How many indicators at least two of the tables have. */
  readonly shared: number;
}

/** Tables are of one form when they share at least so many indicators, and that part of the shorter table. */
const FEWEST_SHARED = 2;
const SHARED_PART = 0.5;

/** The tables of one year that are of the same form as another one, by their indicators alone; in the order of the tables. */
export function formGroups(tables: readonly FormTable[]): FormGroup[] {
  const keyed = tables.map((table) => ({ ...table, rows: rowsOf(table.evaluation) }));
  const groupOf = keyed.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (groupOf[at] !== at) at = groupOf[at] ?? at;
    return at;
  };
  for (const [index, one] of keyed.entries()) {
    for (const [other, earlier] of keyed.slice(0, index).entries()) {
      // Figures of different years are never added or averaged.
      const isOfOneYear = one.evaluation.table.year === earlier.evaluation.table.year;
      if (isOfOneYear && areOfOneForm(one.rows, earlier.rows)) groupOf[find(index)] = find(other);
    }
  }
  return keyed.flatMap((_, index) => {
    const members = keyed.filter((_, member) => find(member) === index);
    return members.length < 2 ? [] : [{ tables: members, shared: sharedIn(members) }];
  });
}

function rowsOf({ table, indicators }: Evaluation): ReadonlyMap<string, IndicatorResult> {
  const results = new Map(indicators.map((one) => [one.indicator.row, one]));
  const rows = new Map<string, IndicatorResult>();
  for (const [key, { row }] of keysOf(table)) {
    const result = results.get(row);
    if (result && result.status !== 'placeholder') rows.set(key, result);
  }
  return rows;
}

function areOfOneForm(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  const shared = [...a.keys()].filter((key) => b.has(key)).length;
  return shared >= FEWEST_SHARED && shared >= SHARED_PART * Math.min(a.size, b.size);
}

function sharedIn(members: readonly { readonly rows: ReadonlyMap<string, unknown> }[]): number {
  const counts = new Map<string, number>();
  for (const { rows } of members) for (const key of rows.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1).length;
}
