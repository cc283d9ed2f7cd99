import { greatest } from '../../../model';
import type { Indicator } from '../../../layout';
import { compareUnits, normaliseUnit } from '../../../quantity';
import { coreOf, likenessOfCores } from '../../../reportReader';
import type { IndicatorResult } from '../../../scoring';
import type { BoundTable } from '../../check';

/** A row whose target or actual is one plain number. */
export interface NumberRow {
  readonly result: IndicatorResult;
  readonly indicator: Indicator;
  readonly bound: BoundTable;
  readonly target: number | null;
  readonly actual: number | null;
  readonly unit: string | null;
  /** Its name for comparing. */
  readonly core: string;
}

/** Asked for by every figure of a report, so kept for each table. */
const KNOWN = new WeakMap<BoundTable, readonly NumberRow[]>();

/** The rows of a table that numbers of a report can be held against. */
export function numberRows(bound: BoundTable): readonly NumberRow[] {
  const known = KNOWN.get(bound) ?? rowsOf(bound);
  KNOWN.set(bound, known);
  return known;
}

function rowsOf(bound: BoundTable): NumberRow[] {
  return bound.evaluation.indicators.flatMap((result): NumberRow[] => {
    const { indicator } = result;
    if (result.status === 'not-applicable' || result.status === 'placeholder') return [];
    const { target, actual } = indicator;
    const [wanted, reached] = [target, actual].map((one) => (one.kind === 'number' ? one : null));
    if (!wanted && !reached) return [];
    const unit = normaliseUnit(wanted?.unit ?? reached?.unit ?? null);
    return [
      {
        result,
        indicator,
        bound,
        target: wanted?.value ?? null,
        actual: inUnit(reached, unit),
        unit,
        core: rowCore(indicator.name),
      },
    ];
  });
}

/** What a row's name says of how it is measured: 读者到馆人次, 硬化道路里程. A report has the number with its unit in that place. */
const MEASURE = /(?:里程|长度|面积|[人场批班户册页套份件家台卷篇][次数]|卷册数)$/;
const SHORTEST_CORE = 4;

export function rowCore(name: string): string {
  const core = coreOf(name);
  const shorter = core.replace(MEASURE, '');
  return shorter.length >= SHORTEST_CORE ? shorter : core;
}

function inUnit(
  quantity: { readonly value: number; readonly unit: string | null } | null | undefined,
  unit: string | null,
): number | null {
  if (!quantity) return null;
  const factor = compareUnits(quantity.unit, unit)?.factor;
  return factor === undefined ? null : Number((quantity.value * factor).toPrecision(12));
}

const CORES = new WeakMap<BoundTable, readonly string[]>();

/** The names of all rows of a table, for comparing. */
export function coresOf(bound: BoundTable): readonly string[] {
  const known = CORES.get(bound) ?? bound.table.indicators.map(({ name }) => rowCore(name));
  CORES.set(bound, known);
  return known;
}

/** How much of the longer name the shorter one must be, where they are not the same. */
export const CLOSE_NAME = 0.6;

/** The one row that a name with this unit means; null where none or several do. */
export function rowNamed(
  rows: readonly NumberRow[],
  name: string,
  unit: string | null,
  least = CLOSE_NAME,
): NumberRow | null {
  const [first, second] = rowsNamed(rows, name, unit, least);
  return second ? null : (first ?? null);
}

/** The rows whose names are most like this one: several under one name, where a table has it more than once. */
export function rowsNamed(
  rows: readonly NumberRow[],
  name: string,
  unit: string | null,
  least = CLOSE_NAME,
): NumberRow[] {
  const core = rowCore(name);
  const alike = rows
    .map((row) => ({ row, like: likenessOfCores(row.core, core) }))
    .filter(({ row, like }) => like >= least && unitsAgree(row.unit, unit, like === 1));
  const most = greatest(alike.map(({ like }) => like));
  return alike.filter(({ like }) => like === most).map(({ row }) => row);
}

/** Of rows with the very target of a line, the one whose name says the same in more words: 转化成果 → 转化科技成果数量. */
export function rowInMoreWords(rows: readonly NumberRow[], name: string): NumberRow | null {
  const core = rowCore(name);
  const longer = rows.filter((row) => {
    const own = row.core;
    return core.length >= SHORTEST_PART && core.length >= own.length * MOST_OF_NAME && isWithin(core, own);
  });
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

/** The one row of a rate whose name ends on this one: 数字化合格率 → 档案数字化合格率. */
export function rowEndingOn(rows: readonly NumberRow[], name: string, unit: string | null): NumberRow | null {
  const core = rowCore(name);
  if (unit !== '%' || core.length < SHORTEST_RATE || !core.endsWith('率')) return null;
  const longer = rows.filter((row) => row.core.endsWith(core) && row.unit === '%');
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

/** Shorter names of rates (合格率, 完成率) are those of anything. */
const SHORTEST_RATE = 6;

const MOST_OF_NAME = 0.5;

/** Whether the letters of one name stand in the other in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return at === short.length;
}

/** A number without a unit is held against one with a unit only under the very same name. */
function unitsAgree(a: string | null, b: string | null, isSameName: boolean): boolean {
  if ((a === null) !== (b === null) && !isSameName) return false;
  return compareUnits(a, b) !== null;
}

/** "甲企业和乙企业数量" against the rows 甲企业 and 乙企业: the rows that together make up the name; none where something is left. */
export function rowsTogether(rows: readonly NumberRow[], name: string, unit: string | null): NumberRow[] {
  const core = rowCore(name);
  const parts = rows.flatMap((row) => {
    const part = partOf(row.core, core);
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
