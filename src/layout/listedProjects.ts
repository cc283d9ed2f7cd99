import { PROJECT_COLUMN } from '../lexicon/labels';
import { normaliseLabel } from '../text';
import { labelTest } from './labels';
import type { BodyRow } from './body';
import type { Measure } from './measures';
import { readPoints } from './numbers';
import type { SheetRows } from './rows';
import type { Columns, ListedProjectId } from './table';

/** The rows of one project in a list of several. */
export interface ListedRows {
  readonly id: ListedProjectId;
  readonly rows: ReadonlySet<number>;
}

const isCode = labelTest(PROJECT_COLUMN.code);
const isName = labelTest(PROJECT_COLUMN.name);

/**
 * The projects of a list as the budget system exports it: columns 项目代码 or 项目名称 beside those of the indicators. A code or name holds
 * until the next one. Without codes, projects whose points make up one whole together are parts of one evaluation, and no list.
 * Empty: no list of projects.
 */
export function listedProjects(
  sheet: SheetRows,
  measures: readonly Measure[],
  columns: Columns,
  body: readonly BodyRow[],
): readonly ListedRows[] {
  const columnOf = (fits: (label: string) => boolean): number | null =>
    measures.find(({ title }) => fits(normaliseLabel(title)))?.column ?? null;
  const code = columnOf(isCode);
  const name = columnOf(isName);
  if ((code === null && name === null) || columns.name === undefined) return [];
  const found = grouped(sheet, { code, name }, body);
  const isWhole = code === null && found.length > 1 && WHOLES.includes(pointsOf(sheet, columns, body));
  return isWhole ? [] : found;
}

/** What the points of one evaluation add up to, without and with those of the execution. */
const WHOLES: readonly number[] = [90, 100];

function pointsOf(sheet: SheetRows, { points }: Columns, body: readonly BodyRow[]): number {
  const values = body.flatMap(({ row, kind }) =>
    kind === 'indicator' && points ? (readPoints(sheet.at(row, points.column)).value ?? []) : [],
  );
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(6));
}

interface Group {
  readonly id: ListedProjectId;
  readonly rows: Set<number>;
}

function grouped(
  sheet: SheetRows,
  { code, name }: { readonly code: number | null; readonly name: number | null },
  body: readonly BodyRow[],
): readonly ListedRows[] {
  const groups = new Map<string, Group>();
  const textAt = (row: number, column: number | null): string | null =>
    column === null ? null : sheet.at(row, column).line || null;
  let current: Group | null = null;
  for (const { row, kind } of body) {
    if (kind === 'indicator') {
      const [codeText, nameText] = [textAt(row, code), textAt(row, name)];
      const cell = sheet.at(row, (nameText === null ? code : name) ?? 0).address;
      const id = { code: codeText, name: nameText, cell };
      const key = codeText ?? nameText;
      if (key !== null) {
        current = groups.get(key) ?? { id, rows: new Set() };
        groups.set(key, current);
      }
    }
    if (kind !== 'empty') current?.rows.add(row);
  }
  return [...groups.values()];
}

/**
 * The body of the table of one project. The sum at the end of its rows is its total, whatever it is called; where there are fewer sums than
 * projects they are sums of the list, and no project's.
 */
export function bodyOfProject(body: readonly BodyRow[], { rows }: ListedRows, projects: number): readonly BodyRow[] {
  const isSum = ({ kind }: BodyRow): boolean => kind === 'total' || kind === 'subtotal';
  const hasOwnSums = body.filter(isSum).length >= projects;
  const own = body.filter(({ row }) => rows.has(row));
  const last = own.findLast(isSum);
  return own.flatMap((one) => {
    if (!isSum(one)) return [one];
    if (!hasOwnSums) return [];
    return one === last ? [{ ...one, kind: 'total' as const }] : [one];
  });
}
