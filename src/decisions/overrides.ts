import type { Indicator, SelfEvaluationTable } from '../layout';
import type { Override, Overrides } from '../scoring';
import type { KeptOverride } from '../settings/data';
import { rowOfIndicator, standing } from './decidedRows';

/** What was kept for a table, with the name of somebody else under which it goes (`by`); absent where it is the reader's own. */
export type SignedOverride = KeptOverride & { readonly by?: string };

/** Where a kept override is about by now, and whether its row says what it said then. */
interface Place {
  readonly row: number;
  readonly holds: boolean;
}

/**
 * The row that an override is about: the one that says the same, else the one of the same name, else the one in its place. null where the
 * table has none of them any more.
 */
function placeOf({ indicators }: SelfEvaluationTable, entry: KeptOverride): Place | null {
  const rows = indicators.map(rowOfIndicator);
  const [found] = standing(rows, [entry]);
  if (found) return { row: found.row, holds: true };
  const named = rows.filter(({ name }) => name === entry.name);
  const near = named.length === 1 ? named[0] : rows.find(({ row }) => row === entry.row);
  return near ? { row: near.row, holds: false } : null;
}

/** What a person set in a table, for scoring: what holds, and what does not because its row says something else by now. */
export function overridesFor(table: SelfEvaluationTable, key: string, kept: readonly SignedOverride[]): Overrides {
  const holding: Record<number, Override> = {};
  const lapsed: Record<number, Overrides['lapsed'][number]> = {};
  for (const { table: at, override, by, ...was } of kept) {
    const place = at === key ? placeOf(table, { table: at, override, ...was }) : null;
    if (place === null) continue;
    const signed = by === undefined ? override : { ...override, by };
    if (place.holds) holding[place.row] = signed;
    else lapsed[place.row] = { override: signed, was: { name: was.name, target: was.target, actual: was.actual } };
  }
  return { holding, lapsed };
}

/** What is kept with this for one row of a table; what was kept about that row before goes. null takes it back. */
export function withOverride(
  kept: readonly KeptOverride[],
  { key, table }: { readonly key: string; readonly table: SelfEvaluationTable },
  indicator: Indicator,
  override: Override | null,
): KeptOverride[] {
  const others = kept.filter((one) => one.table !== key || placeOf(table, one)?.row !== indicator.row);
  if (override === null) return others;
  const { reason } = override;
  const set = override.kind === 'score' ? { kind: override.kind, score: override.score } : { kind: override.kind };
  return [...others, { table: key, ...rowOfIndicator(indicator), override: { ...set, reason } }];
}
