import { least } from '../model';
import { note } from '../texts/note';
import type { CellReading, SheetRows } from './rows';
import { MAX_COLUMNS } from './rows';
import type { ColumnMapping, ColumnRole, Columns } from './table';
import { meaningsOf } from './stackMeaning';
import type { HeaderTitle, TitleMeaning, TitleRole } from './titles';
import { asHeaderTitle, readTitle } from './titles';

/** A header has at most this many rows. */
export const MAX_DEPTH = 3;

/** Title of the side column left of the indicators (绩效指标, 年度绩效目标1(80分)). */
export interface SideTitle {
  readonly text: string;
  readonly column: number;
  readonly row: number;
}

type StackReading = Pick<HeaderTitle, 'role' | 'rank'>;

interface Claim {
  readonly reading: StackReading;
  readonly mapping: ColumnMapping;
}

/** The columns that the titles of these rows name, and the side title left of them. */
export function readColumns(
  sheet: SheetRows,
  top: number,
  bottom: number,
): { columns: Columns; side: SideTitle | null } {
  const claims = new Map<number, Claim>();
  const titled = titledColumns(sheet, top, bottom);
  const meant = new Map(meaningsOf(sheet, titled, top).map((one) => [one.titled, one.meaning]));
  for (const one of titled) {
    const { slots, column, lastColumn } = one;
    const named = roleOfStack(slots.map((read) => read.headerTitle));
    const reading = named && isOwn(meant.get(one)) ? named : named && IGNORED;
    // What reaches down beside the rows is the side title of the block, whatever its words.
    const isSide = slots.some((slot) => slot.cover.bottom >= top + MAX_DEPTH);
    if (!reading || isSide) continue;
    const title = slots.map(({ line }) => line).join(' / ');
    claims.set(column, {
      reading,
      mapping: { column, lastColumn, title, why: note('layout.column-by-title', { title }) },
    });
  }
  return { columns: settle(claims), side: sideTitle(titled, claims, top) };
}

const IGNORED: StackReading = { role: 'ignored', rank: 0 };

/** The unit's own value of the year of the table: what a reviewer gave, or what is of another time, is no column that is read. */
function isOwn(meaning: TitleMeaning | undefined): boolean {
  return meaning === undefined || (meaning.whose !== 'reviewer' && meaning.when === 'year');
}

/** A column with the titles above it, outermost first, each merge once. */
export interface TitledColumn {
  readonly slots: readonly CellReading[];
  readonly column: number;
  readonly lastColumn: number;
}

/** The columns of a header that have a title, from left to right. */
export function titledColumns(sheet: SheetRows, top: number, bottom: number): TitledColumn[] {
  const titled: TitledColumn[] = [];
  const end = Math.min(sheet.columnCount, MAX_COLUMNS);
  for (let column = 0; column < end;) {
    const slots = stackAt(sheet, top, bottom, column);
    // Step by what stands lowest: under a wide group title each column below is one of its own.
    const lastColumn = sheet.at(bottom, column).cover.right;
    if (slots.length > 0) titled.push({ slots, column, lastColumn });
    column = lastColumn + 1;
  }
  return titled;
}

function stackAt(sheet: SheetRows, top: number, bottom: number, column: number): CellReading[] {
  const stack: CellReading[] = [];
  for (let row = top; row <= bottom; row++) {
    const read = sheet.at(row, column);
    if (read.text !== '' && !stack.includes(read)) stack.push(read);
  }
  return stack;
}

/**
 * What a stack of titles says. The deepest title decides, in the light of those above it:
 *
 *     三级指标 / 名称      → name            年度指标值 / 度量单位 → unit
 *     二级指标 / 权重(%)   → level2Points    实际完成值 / 度量单位 → ignored (the actual's own unit)
 *     实际完成值 / 指标值  → actual          年度指标值 / (A)      → target
 */
export function readStack(texts: readonly string[]): StackReading | null {
  return roleOfStack(texts.map((text) => asHeaderTitle(readTitle(text))));
}

function roleOfStack(readings: readonly (HeaderTitle | null)[]): StackReading | null {
  const leaf = readings[readings.length - 1] ?? null;
  const above = readings.slice(0, -1).filter((reading) => reading !== null);
  const parent = above[above.length - 1] ?? null;
  // A leaf of unknown words takes its group's role, but gives way to one that says so itself (未完成原因 / 原因说明).
  if (!leaf) return parent && parent.role !== 'name' ? { ...parent, rank: parent.rank - 1 } : null;
  if (!parent) return leaf;
  const together = UNDER[parent.role]?.[leaf.role];
  if (together === undefined) return leaf;
  if (together === 'ignored') return { role: together, rank: 0 };
  return together === parent.role ? parent : { role: together, rank: leaf.rank };
}

/** What a title (inner key) under a group title (outer key) says, where it says something else than by itself. */
const UNDER: Readonly<Partial<Record<TitleRole, Readonly<Partial<Record<TitleRole, TitleRole>>>>>> = {
  level1: { name: 'level1', points: 'level1Points' },
  level2: { name: 'level2', points: 'level2Points' },
  target: { name: 'target' },
  actual: { name: 'actual', target: 'actual', unit: 'ignored', operator: 'ignored' },
};

/** From this rank on a name's title is that of a level (三级指标, 四级指标); see lexicon/titles/columns.ts. */
const THIRD_LEVEL = 5;

const NAMING: readonly ColumnRole[] = ['level1', 'level2', 'level3', 'name'];
const isNaming = (role: TitleRole): boolean => NAMING.some((naming) => naming === role);

/** The first column of those that name (levels and indicator); what stands left of it is the block's side title. */
function leftmostName(claims: ReadonlyMap<number, Claim>): number {
  return least([...claims].filter(([, { reading }]) => isNaming(reading.role)).map(([column]) => column));
}

/** One column a role: the higher rank wins, then the one further left. */
function settle(claims: ReadonlyMap<number, Claim>): Columns {
  const columns: Partial<Record<ColumnRole, ColumnMapping>> = {};
  const ranks = new Map<ColumnRole, number>();
  const leftmost = leftmostName(claims);
  for (const [column, { reading, mapping }] of claims) {
    const role = reading.role === 'points' ? whosePoints(claims, column) : reading.role;
    // What stands left of the levels is the block's side title (绩效目标, 年度指标完成情况), not a column of values.
    if (role === 'ignored' || (column < leftmost && role !== 'points')) continue;
    const best = ranks.get(role) ?? -1;
    if (reading.rank <= best) continue;
    // With a fourth level the third is a level like the others.
    if (role === 'name' && best >= THIRD_LEVEL && columns.name) columns.level3 = columns.name;
    ranks.set(role, reading.rank);
    columns[role] = mapping;
  }
  if (columns.target === undefined && columns.adjustedTarget !== undefined) {
    columns.target = columns.adjustedTarget;
    delete columns.adjustedTarget;
  }
  return columns;
}

/** 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值: of several columns of points each belongs to the title left of it. */
function whosePoints(claims: ReadonlyMap<number, Claim>, column: number): ColumnRole {
  const points = [...claims].filter(([, { reading }]) => reading.role === 'points');
  if (points.length < 2) return 'points';
  const left = [...claims].filter(([at, { reading }]) => at < column && isNaming(reading.role));
  const nearest = left.sort(([a], [b]) => b - a)[0]?.[1].reading.role;
  return nearest === 'level1' ? 'level1Points' : nearest === 'level2' ? 'level2Points' : 'points';
}

function sideTitle(titled: readonly TitledColumn[], claims: ReadonlyMap<number, Claim>, top: number): SideTitle | null {
  return sideLeftOf(titled, leftmostName(claims), top);
}

/** The side title left of the names in these columns. */
export function sideOf(
  sheet: SheetRows,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  columns: Columns,
): SideTitle | null {
  const names = NAMING.map((role) => columns[role]?.column);
  return sideLeftOf(titledColumns(sheet, top, bottom), least(names.filter((column) => column !== undefined)), top);
}

function sideLeftOf(titled: readonly TitledColumn[], leftmost: number, top: number): SideTitle | null {
  const side = titled.find(({ column }) => column < leftmost);
  const outer = side?.slots[0];
  return side && outer ? { text: outer.line, column: side.column, row: Math.min(outer.cover.top, top) } : null;
}
