import { columnName } from '../model';
import type { Quantity } from '../quantity';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { BodyColumns } from './bodyColumns';
import { foundByContent } from './byContent';
import type { Header } from './header';
import type { SheetRows } from './rows';
import type { BudgetRow, ColumnMapping, ColumnRole, Columns, Indicator, TotalRow } from './table';

/** A table with any of these doubts is asked about: its confidence is this at most. */
export const DOUBTED = 0.55;

export interface DoubtedTable {
  readonly columns: Columns;
  readonly indicators: readonly Indicator[];
  readonly budget: readonly BudgetRow[];
  readonly total: TotalRow | null;
}

/** What makes the mapping of columns doubtful though all of them were found; each is said. */
export function doubtsOf(sheet: SheetRows, header: Header, last: number, table: DoubtedTable): readonly Note[] {
  const { columns, indicators } = table;
  const found = foundByContent(columns).flatMap((role) => columns[role]?.title ?? []);
  const told: readonly [boolean, Note][] = [
    [found.length > 0, note('layout.found-by-content', { titles: found.join('”“') })],
    [columns.name === undefined, note('layout.names-of-level')],
    [haveFewNames(indicators), note('layout.same-names')],
    [columns.target !== undefined && areTargetsUnread(indicators), note('layout.targets-unread')],
    [sharesColumn(columns), note('layout.same-column')],
    [isPointsOff(sheet, header, last, table), note('layout.points-not-total')],
  ];
  return [...told.filter(([holds]) => holds).map(([, doubt]) => doubt), ...unfitColumns(columns, indicators)];
}

const TELLING_ROLES = ['name', 'target', 'actual', 'points'] as const satisfies readonly ColumnRole[];
type TellingRole = (typeof TELLING_ROLES)[number];

/** Roles whose column shows by what stands in it whether it can be the right one, and the texts there; a text says why it cannot be. */
const TELLING: Readonly<Record<TellingRole, (row: Indicator) => Told>> = {
  name: ({ name }) => ({ text: name, fits: name !== '' && !/^[\d.,%\s]+$/.test(name) }),
  target: ({ target, name }) => ({ text: target.text.trim(), fits: target.text.trim() !== name }),
  actual: ({ actual, target, name }) => ({
    text: actual.text.trim(),
    fits:
      actual.text.trim() !== name && !(target.kind === 'number' && actual.kind === 'qualitative' && !saysHow(actual)),
  }),
  points: ({ points }) => ({ text: points?.text.trim() ?? '', fits: points?.value !== null }),
};

interface Told {
  readonly text: string;
  readonly fits: boolean;
}

/** Words that say how far something was done (已完成, 部分完成) stand in for a number. */
const saysHow = ({ verdict }: Extract<Quantity, { kind: 'qualitative' }>): boolean => verdict !== null;

/** What a person said stands in a column where most rows hold something else, each with an example. */
function unfitColumns(columns: Columns, indicators: readonly Indicator[]): Note[] {
  return TELLING_ROLES.flatMap((role) => {
    const mapping = columns[role];
    const telling = TELLING[role];
    if (mapping?.why.id !== 'layout.column-by-person') return [];
    const filled = indicators.map(telling).filter(({ text }) => text !== '');
    const unfit = filled.filter(({ fits }) => !fits);
    const example = unfit[0]?.text;
    if (example === undefined || unfit.length * 2 <= filled.length) return [];
    return [note(`layout.unfit-${role}`, { column: columnName(mapping.column), example })];
  });
}

const FEW_NAMES = 2;
const MANY_ROWS = 4;

function haveFewNames(indicators: readonly Indicator[]): boolean {
  const names = indicators.map(({ name }) => name).filter((name) => name !== '');
  return names.length >= MANY_ROWS && new Set(names).size <= FEW_NAMES;
}

function areTargetsUnread(indicators: readonly Indicator[]): boolean {
  const unread = indicators.filter(({ target }) => target.text.trim() === '' || target.kind === 'ambiguous');
  return indicators.length > 1 && unread.length * 2 > indicators.length;
}

/** Two roles in one column, which only a person's mapping can have. */
function sharesColumn(columns: Columns): boolean {
  const used = Object.values(columns).map(({ column }: ColumnMapping) => column);
  return new Set(used).size < used.length;
}

/** The points make up another total than is printed, and beside them stands a column of numbers that nobody reads. */
function isPointsOff(
  sheet: SheetRows,
  header: Header,
  last: number,
  { columns, indicators, budget, total }: DoubtedTable,
): boolean {
  if (columns.points === undefined || total === null || total.points === null) return false;
  const byCell = new Map(indicators.map(({ points, pointsRows }) => [pointsRows.first, points?.value ?? 0]));
  const own = [...byCell.values()].reduce((sum, value) => sum + value, 0);
  const money = budget.find(({ isPart }) => !isPart)?.points ?? 0;
  const isRight = [own, own + money].some((sum) => Math.abs(sum - (total.points ?? 0)) < 0.005);
  if (isRight) return false;
  const body = new BodyColumns(sheet, { ...header, columns }, last + 1);
  return body.free.some(({ column, what }) => what === null && body.numbers(column) !== null);
}
