import { compact } from '../text';
import type { Evaluation } from '../scoring';
import { note } from '../texts/note';
import { factorOf } from './sheetCells';
import type { SummaryRow } from './summary';

/** A table as a row of the list, with what tells whether it is the same project as another. */
export interface ListedTable {
  readonly row: SummaryRow;
  readonly evaluation: Evaluation;
  /** The name of the project as the form has it; null where it has none: a title is no name. */
  readonly name: string | null;
}

/**
 * Each project of a year once: the first table of it counts, a further one (a copy, the project's row in a list beside its own form)
 * is told and stands in no sum. The same is what has the same name, year and unit, and no different codes; where a unit is not
 * named, the money has to be the same too. Tables without a project's name or a year are never taken for each other.
 */
export function countedOnce(tables: readonly ListedTable[]): {
  readonly counted: readonly ListedTable[];
  readonly repeated: readonly SummaryRow[];
} {
  const counted: ListedTable[] = [];
  const repeated: SummaryRow[] = [];
  for (const table of tables) {
    const first = counted.find((other) => isSameProject(table, other));
    if (!first) {
      counted.push(table);
      continue;
    }
    const { file, sheet } = first.row;
    const told = isSameMoney(table.row, first.row)
      ? note('summary.repeated', { file, sheet })
      : note('summary.repeated-otherwise', { file, sheet });
    repeated.push({ ...table.row, remarks: [told, ...table.row.remarks] });
  }
  return { counted, repeated };
}

function isSameProject(a: ListedTable, b: ListedTable): boolean {
  if (a.name === null || b.name === null || compact(a.name) !== compact(b.name)) return false;
  if (a.row.year === null || a.row.year !== b.row.year) return false;
  const [one, other] = [codeOf(a), codeOf(b)];
  if (one !== null && other !== null && one !== other) return false;
  if (a.row.unit === null || b.row.unit === null) return isSameMoney(a.row, b.row);
  return compact(a.row.unit) === compact(b.row.unit);
}

const codeOf = ({ evaluation }: ListedTable): string | null => evaluation.table.project?.code ?? null;

/** Both name their money, and it is the same. */
function isSameMoney(a: SummaryRow, b: SummaryRow): boolean {
  if (a.amountUnit === null || b.amountUnit === null || a.budget === null || b.budget === null) return false;
  const factor = factorOf(b.amountUnit, a.amountUnit);
  const isSame = (x: number | null, y: number | null): boolean =>
    x === null || y === null ? x === y : Math.abs(x - y * factor) <= 1e-9 * Math.max(Math.abs(x), 1);
  return isSame(a.budget, b.budget) && isSame(a.executed, b.executed);
}

const orderOf = ({ year }: SummaryRow): number => year ?? Number.MAX_SAFE_INTEGER;

/** Year after year, what names none last; in a year as they came. */
export function byYear(rows: readonly SummaryRow[]): readonly SummaryRow[] {
  return [...rows].sort((a, b) => orderOf(a) - orderOf(b));
}

/** Rows of one year that follow each other: which year, and from which to which row. */
export interface YearBlock {
  readonly year: number | null;
  readonly first: number;
  readonly last: number;
}

/** The rows of a list that is ordered by years, year after year. Figures of different blocks are never added. */
export function yearBlocks(rows: readonly SummaryRow[]): readonly YearBlock[] {
  const blocks: YearBlock[] = [];
  rows.forEach(({ year }, index) => {
    const before = blocks.at(-1);
    if (before?.year === year) blocks[blocks.length - 1] = { ...before, last: index };
    else blocks.push({ year, first: index, last: index });
  });
  return blocks;
}
