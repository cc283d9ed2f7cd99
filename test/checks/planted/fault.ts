import type { Address } from '../../../src/model/address';
import type { CellContent } from '../../../src/model/change';
import type { IndicatorResult } from '../../../src/scoring';
import type { Random } from '../../fuzz/random';
import { typed } from '../../support/gridSheet';
import type { Base } from './bases';

/** What is typed into a cell: as a person types it into Excel, as a text come what may, a formula with its result, or nothing. */
type Typed =
  string | number | null | { readonly text: string } | { readonly formula: string; readonly value: string | number };

export type Put = readonly [at: Address, what: Typed];

/** One fault as a person makes it: what is typed, and the cells of which any may be named as wrong. */
export interface Fault {
  readonly put: readonly Put[];
  readonly at: readonly Address[];
}

/** How somebody makes the fault in this table; null where the table has no place for it. */
export type Way = (base: Base, random: Random) => Fault | null;

export interface FaultKind {
  readonly title: string;
  /** Checks of which any says it. */
  readonly checks: readonly string[];
  /** Checks that may say something true besides, because of it. */
  readonly also?: readonly string[];
  readonly ways: readonly Way[];
}

export function contentOf(what: Typed): CellContent {
  if (what === null) return { value: null, formula: null };
  if (typeof what === 'object' && 'text' in what) return { value: what.text, formula: null };
  if (typeof what === 'object') return { value: what.value, formula: what.formula };
  return { ...typed(String(what)), formula: null };
}

/** The number with at most two decimals. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A text with the first number in it replaced. */
export const withNumber = (text: string, value: number): string =>
  text.replace(/\d[\d,]*(?:\.\d+)?/, String(rounded(value)));

type RowTest = (row: IndicatorResult, base: Base) => boolean;

/** A fault in a row that the test takes, chosen by chance. */
export function inRow(test: RowTest, make: (row: IndicatorResult, random: Random, base: Base) => Fault | null): Way {
  return (base, random) => {
    const rows = base.evaluation.indicators.filter(
      (row) => row.status !== 'not-applicable' && row.status !== 'placeholder' && test(row, base),
    );
    return rows.length === 0 ? null : make(random.of(rows), random, base);
  };
}

/** Cells that are there; null where one is not. */
export function present<Cells extends readonly (Address | null | undefined)[]>(
  ...cells: Cells
): { readonly [Place in keyof Cells]: Address } | null {
  return cells.every((one) => one !== null && one !== undefined)
    ? (cells as unknown as { readonly [Place in keyof Cells]: Address })
    : null;
}

/** The score of one row changed, and the total with it, so that nothing else is wrong. */
export function scorePuts(base: Base, row: IndicatorResult, score: number): Put[] {
  const at = row.indicator.cells.score;
  const old = row.indicator.entered.score;
  if (at === null || old === null) return [];
  const total = base.evaluation.table.total;
  const sum = total?.cells.score;
  const puts: Put[] = [[at, rounded(score)]];
  if (sum && total.entered !== null) puts.push([sum, rounded(total.entered - old + score)]);
  return puts;
}

/** The text that stands in a cell, as shown. */
export const shown = ({ sheet }: Base, { row, column }: Address): string => sheet.shownAt(row, column).text;

/** The points of a row that are its own and stand in its cell; null otherwise. */
export function ownPoints({ points, indicator }: IndicatorResult): number | null {
  const isOwn =
    indicator.pointsRows.first === indicator.pointsRows.last && indicator.scoreRows.first === indicator.scoreRows.last;
  return isOwn && points?.origin === 'cell' ? points.value : null;
}

/** A number as target and as actual, both above zero. */
export const isCounted: RowTest = ({ indicator: { target, actual, cells } }) =>
  target.kind === 'number' &&
  actual.kind === 'number' &&
  target.value > 0 &&
  actual.value > 0 &&
  cells.actual !== null &&
  /^\D*\d[\d.,]*\D*$/.test(actual.text);

/** Counted, more is better, and reached. */
export const isReached: RowTest = (row, base) => {
  const { target, nature } = row.indicator;
  if (!isCounted(row, base) || target.kind !== 'number' || nature === 'cost') return false;
  return (target.operator === '>=' || target.operator === null) && (row.completion ?? 0) >= 1;
};

/** A percentage is asked for, in the cell or in the column for units. */
export const isRate: RowTest = ({ indicator: { target } }) => target.kind === 'number' && target.unit === '%';

export const isMetFully: RowTest = (row, base) => {
  const points = ownPoints(row);
  return isReached(row, base) && points !== null && points > 0 && row.indicator.entered.score === points;
};

/** The value that the target of a counted row asks for. */
export const aim = ({ indicator: { target } }: IndicatorResult): number =>
  target.kind === 'number' ? target.value : 0;
