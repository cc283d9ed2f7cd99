import { amountUnitIn, readAmount, readRate } from '../layout/numbers';
import { normaliseLabel } from '../text/label';
import type { AmountUnit } from '../layout/table';
import type { Address, CellRef, Range } from '../model/address';
import type { Book } from '../model/book';
import { isEmpty } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { FoundText } from './sheetFacts';
import { sentenceLine } from '../text/lines';

/** A number of the list and its cell. */
export interface ListedNumber {
  readonly value: number;
  readonly cell: CellRef;
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

type Role = 'name' | 'budget' | 'planned' | 'executed' | 'rate' | 'achieved' | 'problems';

/** Titles of the columns; the first that fits decides. */
const TITLES: readonly (readonly [Role, RegExp])[] = [
  ['name', /^项目(?:支出)?名称$|^项目$/],
  ['rate', /执行率$|支出率$|使用率$/],
  ['planned', /^计划(?:支出|使用|安排)/],
  ['executed', /^(?:全年)?(?:实际支出|实际使用|执行数|实际执行|支出数|决算数)/],
  ['budget', /^(?:全年|年度|本年)?(?:项目)?(?:预算|预算数|预算金额|预算安排)/],
  ['problems', /问题|改进措施/],
  ['achieved', /完成情况|实现情况/],
];

/** Lists of projects with their budgets and what was spent: a name, a budget and an execution column side by side. */
export function projectLists(book: Book): ProjectList[] {
  return book.sheets.filter(({ visible }) => visible).flatMap(listIn);
}

function listIn(sheet: Sheet): ProjectList[] {
  for (let row = 0; row < sheet.rowCount; row++) {
    const columns = columnsOf(sheet, row);
    if (!columns.has('name') || !columns.has('budget') || !columns.has('executed')) continue;
    const above = textsAbove(sheet, row);
    const amountUnit = above.map(amountUnitIn).find((unit) => unit !== null) ?? null;
    const projects = projectsBelow(sheet, row, columns, amountUnit);
    if (projects.length === 0) continue;
    const year = /(?<!\d)(20\d{2})(?!\d)/.exec(above.join(' '))?.[1];
    const last = projects.at(-1)?.name.cell.address.row ?? row;
    const used = [...columns.values()];
    const range = { top: row, left: 0, bottom: last, right: Math.max(...used) };
    return [{ sheet, range, title: above[0] ?? null, year: year ? Number(year) : null, amountUnit, projects }];
  }
  return [];
}

function columnsOf(sheet: Sheet, row: number): ReadonlyMap<Role, number> {
  const columns = new Map<Role, number>();
  for (let column = 0; column < sheet.columnCount; column++) {
    const { value } = sheet.cellAt(row, column);
    if (typeof value !== 'string') continue; // in a large workbook most cells are numbers or empty
    const title = normaliseLabel(value);
    const role = TITLES.find(([, pattern]) => pattern.test(title))?.[0];
    if (role && !columns.has(role)) columns.set(role, column);
  }
  return columns;
}

function textsAbove(sheet: Sheet, row: number): string[] {
  const texts: string[] = [];
  for (let above = 0; above < row; above++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const text = sentenceLine(sheet.cellAt(above, column).text);
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}

function projectsBelow(
  sheet: Sheet,
  header: number,
  columns: ReadonlyMap<Role, number>,
  unit: AmountUnit | null,
): ListedProject[] {
  const projects: ListedProject[] = [];
  for (let row = header + 1; row < sheet.rowCount; row++) {
    const at = (role: Role): Address | null => {
      const column = columns.get(role);
      return column === undefined ? null : sheet.anchorAt(row, column);
    };
    const name = textAt(sheet, at('name'));
    if (!name || /^(?:合计|总计|小计)$/.test(normaliseLabel(name.text))) continue;
    const executed = numberAt(sheet, at('executed'), unit);
    const project: ListedProject = {
      name,
      budget: numberAt(sheet, at('budget'), unit),
      planned: numberAt(sheet, at('planned'), unit),
      executed,
      unreadable: executed ? null : textAt(sheet, at('executed')),
      rate: rateAt(sheet, at('rate')),
      achieved: textAt(sheet, at('achieved')),
      problems: textAt(sheet, at('problems')),
    };
    if (project.budget || project.executed || project.rate) projects.push(project);
  }
  return projects;
}

function textAt(sheet: Sheet, address: Address | null): FoundText | null {
  if (!address) return null;
  const text = sentenceLine(sheet.cellAt(address.row, address.column).text);
  return text === '' ? null : { text, cell: { sheet: sheet.name, address } };
}

function numberAt(sheet: Sheet, address: Address | null, unit: AmountUnit | null): ListedNumber | null {
  if (!address) return null;
  const cell = sheet.cellAt(address.row, address.column);
  const value = isEmpty(cell) ? null : readAmount(cell, unit);
  return value === null ? null : { value, cell: { sheet: sheet.name, address } };
}

function rateAt(sheet: Sheet, address: Address | null): ListedNumber | null {
  if (!address) return null;
  const cell = sheet.cellAt(address.row, address.column);
  const value = isEmpty(cell) ? null : readRate(cell);
  return value === null ? null : { value, cell: { sheet: sheet.name, address } };
}
