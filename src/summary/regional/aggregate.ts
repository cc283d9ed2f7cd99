import type { AmountUnit, BudgetRow } from '../../layout';
import { normaliseLabel } from '../../text';
import type { Operator } from '../../quantity';
import { compareUnits } from '../../quantity';
import { mainRow } from '../../scoring';
import type { IndicatorResult } from '../../scoring';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { FormGroup, FormTable } from './match';
import type { PartReading, Way } from './way';
import { readingOf, wayOf } from './way';

/** One table's row of an indicator, as it goes into the working. */
export interface IndicatorPart {
  /** Index of the table in its group. */
  readonly table: number;
  readonly result: IndicatorResult;
  readonly reading: PartReading;
  /** How many of the indicator's unit one of the row's is; 1 where they are the same. */
  readonly factor: number;
}

/** The same indicator of all tables of a form. */
export interface CommonIndicator {
  readonly path: readonly string[];
  readonly name: string;
  /** Of the first table that names one. */
  readonly unit: string | null;
  readonly operator: Operator | null;
  /** null: it cannot be put together, `why` says why. */
  readonly way: Way | null;
  readonly why: Note | null;
  readonly parts: readonly IndicatorPart[];
}

/** One row of the money block in all tables that have it. */
export interface CommonFund {
  readonly label: string;
  readonly isMain: boolean;
  readonly parts: readonly {
    readonly table: number;
    readonly row: BudgetRow;
    readonly amountUnit: AmountUnit | null;
  }[];
}

export interface CommonForm {
  readonly group: FormGroup;
  /** The unit of all money; null where no table names one. */
  readonly amountUnit: AmountUnit | null;
  readonly funds: readonly CommonFund[];
  readonly indicators: readonly CommonIndicator[];
}

/**
 * Tables of one form as one table, as the notes of the regional form say: absolute values added, relative values and the shares of
 * qualitative ones averaged by money (the budget of the whole year). An indicator with a part that cannot be read is not put together:
 * a sum without it would pass for the sum of all.
 */
export function commonForm(group: FormGroup): CommonForm {
  const units = group.tables.map(({ evaluation }) => evaluation.table.amountUnit);
  const amountUnit = units.find((unit) => unit !== null) ?? null;
  const weights = group.tables.map(({ evaluation: { table } }) => (table.amountUnit ? weightIn(table.budget) : null));
  const keys = [...new Set(group.tables.flatMap(({ rows }) => [...rows.keys()]))];
  return {
    group,
    amountUnit,
    funds: fundsOf(group.tables),
    indicators: inFormOrder(keys, group).map((key) => indicatorOf(key, group, weights)),
  };
}

/** The money of a table in its own unit; null where it is not known or none. */
function weightIn(rows: readonly BudgetRow[]): number | null {
  const budget = mainRow(rows)?.budget ?? null;
  return budget !== null && budget > 0 ? budget : null;
}

/** As the longest table has them; what only others have stands behind the row that it follows there. */
function inFormOrder(keys: readonly string[], { tables }: FormGroup): string[] {
  const byLength = tables.map(({ rows }) => [...rows.keys()]).sort((a, b) => b.length - a.length);
  const order: string[] = [];
  for (const list of byLength) {
    list.forEach((key, index) => {
      if (order.includes(key)) return;
      const before = list.slice(0, index).reverse();
      const previous = before.find((one) => order.includes(one));
      order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, key);
    });
  }
  return order.filter((key) => keys.includes(key));
}

function indicatorOf(key: string, { tables }: FormGroup, weights: readonly (number | null)[]): CommonIndicator {
  const found = tables.flatMap(({ rows }, table) => {
    const result = rows.get(key);
    return result ? [{ table, result, reading: readingOf(result) }] : [];
  });
  const first = found[0]?.result.indicator;
  const numbers = found.flatMap(({ reading }) => (reading.kind === 'number' ? [reading] : []));
  const unit = numbers.find((one) => one.unit !== null)?.unit ?? null;
  const parts = found.map((part): IndicatorPart => ({ ...part, factor: factorTo(part.reading, unit) ?? 1 }));
  const name = first?.name ?? '';
  const operators = new Set(
    found.flatMap(({ result, reading }) => (reading.kind === 'number' ? [operatorOf(result)] : [])),
  );
  const [operator = null] = operators;
  const judged = judge(parts, { name, unit, operators: operators.size }, tables, weights);
  const outcome = typeof judged === 'string' ? { way: judged, why: null } : { way: null, why: judged };
  return { path: first?.path ?? [], name, unit, operator: operators.size === 1 ? operator : null, ...outcome, parts };
}

const operatorOf = ({ basis, indicator }: IndicatorResult): Operator | null =>
  basis?.kind === 'compare' ? basis.direction : indicator.target.kind === 'number' ? indicator.target.operator : null;

/** How many of `unit` one of the reading's is; null where they are not the same thing (人 and 人次, a unit and none). */
function factorTo(reading: PartReading, unit: string | null): number | null {
  if (reading.kind !== 'number') return 1;
  if ((reading.unit === null) !== (unit === null)) return null;
  const relation = compareUnits(reading.unit, unit);
  return relation && relation.remark === null ? relation.factor : null;
}

interface Facts {
  readonly name: string;
  readonly unit: string | null;
  readonly operators: number;
}

/** How the parts are put together, or the first reason why not. */
function judge(
  parts: readonly IndicatorPart[],
  { name, unit, operators }: Facts,
  tables: readonly FormTable[],
  weights: readonly (number | null)[],
): Way | Note {
  const label = (part: IndicatorPart): string => tables[part.table]?.label ?? '';
  const used = parts.filter(({ reading }) => reading.kind !== 'not-applicable');
  if (used.length === 0) return note('summary.why-not-applicable');
  for (const part of used) {
    if (part.reading.kind === 'unreadable') return note('summary.why-part', { table: label(part) });
  }
  const ratios = used.filter(({ reading }) => reading.kind === 'ratio').length;
  if (ratios > 0 && ratios < used.length) return note('summary.why-mixed');
  const way = ratios > 0 ? 'ratio' : wayOf(name, unit);
  if (ratios === 0) {
    const other = used.find(({ reading }) => factorTo(reading, unit) === null);
    if (other) return note('summary.why-units', { unit: unit ?? '', other: unitOf(other) ?? '', table: label(other) });
    if (operators > 1) return note('summary.why-operators');
  }
  if (way === 'weighted' || way === 'ratio') {
    const poor = used.find(({ table }) => (weights[table] ?? null) === null);
    if (poor) return note('summary.why-no-weight', { table: label(poor) });
  }
  return way;
}

const unitOf = ({ reading }: IndicatorPart): string | null => (reading.kind === 'number' ? reading.unit : null);

function fundsOf(tables: readonly FormTable[]): CommonFund[] {
  const funds = new Map<string, { label: string; isMain: boolean; parts: CommonFund['parts'][number][] }>();
  tables.forEach(({ evaluation: { table } }, index) => {
    const main = mainRow(table.budget);
    const own = new Set<string>();
    for (const row of table.budget) {
      const isMain = row === main;
      // The row of all the money is one, whatever it is called.
      const key = isMain ? '' : normaliseLabel(row.label).replace(/^其中:?/, '');
      if (own.has(key)) continue;
      own.add(key);
      const fund = funds.get(key) ?? { label: row.label, isMain, parts: [] };
      fund.parts.push({ table: index, row, amountUnit: table.amountUnit });
      funds.set(key, fund);
    }
  });
  return [...funds.values()].sort((a, b) => Number(b.isMain) - Number(a.isMain));
}
