import type { Range, Book, Sheet } from '../model';
import { isEmpty, greatest } from '../model';
import { sentenceLine } from '../text';
import type { ListRole } from '../lexicon/labels';
import type { FoundText } from './foundText';
import { foundText } from './foundText';
import { isListSum, listRole } from './labels';
import { readAmount } from './amounts';
import { amountUnitIn, readRate } from './numbers';
import type { CellReading, SheetRows } from './rows';
import { sheetRows } from './rows';
import type { AmountUnit } from './table';

/** A number of the list and its cell. */
export interface ListedNumber {
  readonly value: number;
  readonly cell: FoundText['cell'];
}

/** One project of a list of budget execution. Amounts in the list's unit, the rate as a fraction. */
export interface ListedProject {
  readonly name: FoundText;
  readonly budget: ListedNumber | null;
  readonly planned: ListedNumber | null;
  readonly executed: ListedNumber | null;
  /** What stands in place of the amount spent where that cannot be read (11,25791). */
  readonly unreadable: FoundText | null;
  /** As printed; nobody has computed it here. */
  readonly rate: ListedNumber | null;
  readonly achieved: FoundText | null;
  readonly problems: FoundText | null;
}

export interface ProjectList {
  readonly sheet: Sheet;
  readonly range: Range;
  readonly title: string | null;
  readonly year: number | null;
  readonly amountUnit: AmountUnit | null;
  readonly projects: readonly ListedProject[];
}

type ListColumns = ReadonlyMap<ListRole, number>;

/** Lists of projects with their budgets and what was spent: a name, a budget and an execution column side by side. */
export function projectLists(book: Book): ProjectList[] {
  return book.sheets.filter(({ visible }) => visible).flatMap((sheet) => listIn(sheetRows(sheet)));
}

function listIn(rows: SheetRows): ProjectList[] {
  for (let row = 0; row < rows.rowCount; row++) {
    const columns = columnsOf(rows, row);
    if (!columns.has('name') || !columns.has('budget') || !columns.has('executed')) continue;
    const above = textsAbove(rows, row);
    const amountUnit = above.map(amountUnitIn).find((unit) => unit !== null) ?? null;
    const projects = projectsBelow(rows, row, columns, amountUnit);
    if (projects.length === 0) continue;
    const year = /(?<!\d)(20\d{2})(?!\d)/.exec(above.join(' '))?.[1];
    const last = projects.at(-1)?.name.cell.address.row ?? row;
    const range = { top: row, left: 0, bottom: last, right: greatest(columns.values()) };
    const title = above[0] ?? null;
    return [{ sheet: rows.sheet, range, title, year: year ? Number(year) : null, amountUnit, projects }];
  }
  return [];
}

function columnsOf(rows: SheetRows, row: number): ListColumns {
  const columns = new Map<ListRole, number>();
  for (const { read, cover } of rows.own(row)) {
    const role = typeof read.cell.value === 'string' ? listRole(read.label) : null;
    if (role && !columns.has(role)) columns.set(role, cover.left);
  }
  return columns;
}

function textsAbove(rows: SheetRows, row: number): string[] {
  return Array.from({ length: row }, (_, above) => rows.own(above))
    .flat()
    .map(({ read }) => sentenceLine(read.cell.text))
    .filter((text) => text !== '');
}

function projectsBelow(
  rows: SheetRows,
  header: number,
  columns: ListColumns,
  unit: AmountUnit | null,
): ListedProject[] {
  const projects: ListedProject[] = [];
  for (let row = header + 1; row < rows.rowCount; row++) {
    const project = projectIn(rows, row, columns, unit);
    if (project && (project.budget || project.executed || project.rate)) projects.push(project);
  }
  return projects;
}

function projectIn(rows: SheetRows, row: number, columns: ListColumns, unit: AmountUnit | null): ListedProject | null {
  const at = (role: ListRole): CellReading | null => {
    const column = columns.get(role);
    return column === undefined ? null : rows.at(row, column);
  };
  const text = (role: ListRole): FoundText | null => {
    const read = at(role);
    return read && foundText(rows, read, sentenceLine(read.cell.text));
  };
  const number = (role: ListRole, value: (read: CellReading) => number | null): ListedNumber | null => {
    const read = at(role);
    const found = read === null || isEmpty(read.cell) ? null : value(read);
    return read === null || found === null
      ? null
      : { value: found, cell: { sheet: rows.sheet.name, address: read.address } };
  };
  const amount = ({ cell }: CellReading): number | null => readAmount(cell, unit);
  const name = text('name');
  if (!name || isListSum(at('name')?.label ?? '')) return null;
  const executed = number('executed', amount);
  return {
    name,
    budget: number('budget', amount),
    planned: number('planned', amount),
    executed,
    unreadable: executed ? null : text('executed'),
    rate: number('rate', readRate),
    achieved: text('achieved'),
    problems: text('problems'),
  };
}
