import type { Indicator } from '../../../layout/table';
import { compareUnits, normaliseUnit } from '../../../quantity';
import type { IndicatorResult } from '../../../scoring';
import { coreOf, likeness } from '../read/names';
import type { ReportTable } from '../textCheck';

/** A row whose target or actual is one plain number. */
export interface NumberRow {
  readonly result: IndicatorResult;
  readonly indicator: Indicator;
  readonly of: ReportTable;
  readonly target: number | null;
  readonly actual: number | null;
  readonly unit: string | null;
}

/** The rows of a table that numbers of a report can be held against. */
export function numberRows(of: ReportTable): NumberRow[] {
  return of.evaluation.indicators.flatMap((result): NumberRow[] => {
    const { indicator } = result;
    if (result.status === 'not-applicable' || result.status === 'placeholder') return [];
    const { target, actual } = indicator;
    const [wanted, reached] = [target, actual].map((one) => (one.kind === 'number' ? one : null));
    if (!wanted && !reached) return [];
    const unit = normaliseUnit(wanted?.unit ?? reached?.unit ?? null);
    return [{ result, indicator, of, target: wanted?.value ?? null, actual: inUnit(reached, unit), unit }];
  });
}

function inUnit(
  quantity: { readonly value: number; readonly unit: string | null } | null | undefined,
  unit: string | null,
): number | null {
  if (!quantity) return null;
  const factor = compareUnits(quantity.unit, unit)?.factor;
  return factor === undefined ? null : Number((quantity.value * factor).toPrecision(12));
}

/** How much of the longer name the shorter one must be, where they are not the same. */
const CLOSE_NAME = 0.6;

/** The one row that a name with this unit means; null where none or several do. */
export function rowNamed(
  rows: readonly NumberRow[],
  name: string,
  unit: string | null,
  least = CLOSE_NAME,
): NumberRow | null {
  const ranked = rows
    .filter((row) => unitsAgree(row.unit, unit, likeness(row.indicator.name, name) === 1))
    .map((row) => ({ row, like: likeness(row.indicator.name, name) }))
    .filter(({ like }) => like >= least)
    .sort((a, b) => b.like - a.like);
  const [first, second] = ranked;
  return first && first.like !== second?.like ? first.row : null;
}

/** A number without a unit is held against one with a unit only under the very same name. */
function unitsAgree(a: string | null, b: string | null, isSameName: boolean): boolean {
  if ((a === null) !== (b === null) && !isSameName) return false;
  return compareUnits(a, b) !== null;
}

/** "甲企业和乙企业数量" against the rows 甲企业 and 乙企业: the rows that together make up the name; none where something is left. */
export function rowsTogether(rows: readonly NumberRow[], name: string, unit: string | null): NumberRow[] {
  const core = coreOf(name);
  const parts = rows.flatMap((row) => {
    const part = partOf(coreOf(row.indicator.name), core);
    return part !== null && compareUnits(row.unit, unit)?.factor === 1 ? [{ row, part }] : [];
  });
  const left = parts.reduce((rest, { part }) => rest.replace(part, ''), core);
  return parts.length > 1 && /^[和及与、以]*$/.test(left) ? parts.map(({ row }) => row) : [];
}

const SHORTEST_PART = 4;

/** What of a row's name stands in a longer one: all of it, or all behind the words that both begin with (服务甲和乙). */
function partOf(own: string, core: string): string | null {
  if (own === core) return null;
  let shared = 0;
  while (shared < own.length && own.charAt(shared) === core.charAt(shared)) shared += 1;
  return [own, own.slice(shared)].find((part) => part.length >= SHORTEST_PART && core.includes(part)) ?? null;
}
