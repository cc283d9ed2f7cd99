import type { Sheet } from '../model/sheet';
import { note } from '../texts/note';
import type { ColumnMapping, ColumnRole, Columns } from './table';
import { compact, oneLine } from '../text/label';
import type { Slot } from './rows';
import { shownText, slotsOf } from './rows';
import type { TitleReading } from './titles';
import { readTitle } from './titles';

/** A header of an indicator table: its rows and the columns it names. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Columns;
  /** Title of the side column left of the indicators (绩效指标, 年度绩效目标1(80分)); null where there is none. */
  readonly side: { readonly text: string; readonly column: number; readonly row: number } | null;
}

/** A header has at most this many rows. */
const MAX_DEPTH = 3;

/**
 * All headers of the sheet, top down. What is measured and what it is worth (评价内容 | 分值 | 自评分) alone is no sign of a
 * self-evaluation table, since appraisals of staff look the same; beside a full header in the same sheet it is a part of one.
 */
export function findHeaders(sheet: Sheet): Header[] {
  const full = scan(sheet, isHeader);
  return full.length === 0 ? [] : scan(sheet, (columns) => isHeader(columns) || isPartHeader(columns));
}

type HeaderTest = (columns: Columns) => boolean;

function scan(sheet: Sheet, fits: HeaderTest): Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < sheet.rowCount;) {
    const header = headerAt(sheet, row, fits);
    if (header) headers.push(header);
    row = header ? header.bottom + 1 : row + 1;
  }
  return headers;
}

/** The header that begins at this row, as deep as it goes; null when none begins here. */
function headerAt(sheet: Sheet, top: number, fits: HeaderTest): Header | null {
  for (let depth = 1; depth <= MAX_DEPTH && top + depth <= sheet.rowCount; depth++) {
    const bottom = top + depth - 1;
    if (depth > 1 && !(isTitleRow(sheet, top) && isTitleRow(sheet, bottom))) return null;
    // The row below is a header by itself: this one belongs to it only if it is bound to it by a merge.
    if (depth === 1 && fits(readColumns(sheet, top + 1, top + 1).columns) && !reachesDown(sheet, top)) return null;
    const found = readColumns(sheet, top, bottom);
    if (!fits(found.columns)) continue;
    const end = deepest(sheet, top, bottom);
    const { columns, side } = end === bottom ? found : readColumns(sheet, top, end);
    return { top, bottom: end, columns: fits(columns) ? columns : found.columns, side };
  }
  return null;
}

function isPartHeader(columns: Columns): boolean {
  return columns.name !== undefined && columns.points !== undefined && columns.score !== undefined;
}

/** Enough to be a table of indicators: what is measured, what came out, and what it is held against or worth. */
function isHeader(columns: Columns): boolean {
  const has = (role: ColumnRole): boolean => columns[role] !== undefined;
  const named = has('name') || has('level2');
  const outcome = has('actual') || has('score');
  const levels = has('level1') || has('level2');
  const allLevels = has('level1') && has('level2') && has('name');
  const measure = has('target') || has('adjustedTarget') || (has('points') && levels) || allLevels;
  const roles = Object.keys(columns).length;
  return named && outcome && measure && roles >= 3;
}

/** The last row of the header: it goes on while a row holds nothing but titles and is bound to the row above. */
function deepest(sheet: Sheet, top: number, bottom: number): number {
  let end = bottom;
  while (end + 1 < sheet.rowCount && end + 1 - top < MAX_DEPTH && isTitleRow(sheet, end + 1) && isBoundDown(sheet, end))
    end += 1;
  return end;
}

/** Some title of the row reaches down into the next one. */
function reachesDown(sheet: Sheet, row: number): boolean {
  return slotsOf(sheet, row).some(
    ({ cover, text }) => cover.bottom > row && cover.bottom - cover.top < MAX_DEPTH && readTitle(text) !== null,
  );
}

/** Some title of the row reaches down into the next one, or spreads over several titles there. */
function isBoundDown(sheet: Sheet, row: number): boolean {
  if (reachesDown(sheet, row)) return true;
  const below = slotsOf(sheet, row + 1).filter((slot) => slot.own);
  return slotsOf(sheet, row).some((slot) => {
    const children = below.filter(
      (child) => child.cover.left >= slot.cover.left && child.cover.right <= slot.cover.right,
    );
    return (
      slot.cover.right > slot.cover.left && children.length > 1 && children.every((child) => isTitleText(child.text))
    );
  });
}

/** Nothing stands in the row but short titles (at least two of them its own). */
function isTitleRow(sheet: Sheet, row: number): boolean {
  const own = slotsOf(sheet, row).filter((slot) => slot.own);
  return (
    own.length >= 2 && own.every((slot) => isTitleText(slot.text)) && own.some((slot) => readTitle(slot.text) !== null)
  );
}

function isTitleText(text: string): boolean {
  return text.length <= 24 && !/^[\d.,%≥≤=<>+-]+$/.test(text) && !/^(产出|效益|满意度|成本)(指标)?$/.test(text);
}

interface Claim {
  readonly reading: TitleReading;
  readonly mapping: ColumnMapping;
}

function readColumns(sheet: Sheet, top: number, bottom: number): { columns: Columns; side: Header['side'] } {
  const claims = new Map<number, Claim>();
  const titled: { slots: readonly Slot[]; column: number; lastColumn: number }[] = [];
  const last = sheet.columnCount;
  for (let column = 0; column < last;) {
    const slots = stackAt(sheet, top, bottom, column);
    const leaf = slots[slots.length - 1];
    // Step by what stands lowest: under a wide group title each column below is one of its own.
    const lastColumn = sheet.coverAt(bottom, column).right;
    if (leaf) titled.push({ slots, column, lastColumn });
    column = lastColumn + 1;
  }
  for (const { slots, column, lastColumn } of titled) {
    const reading = readStack(slots.map((slot) => slot.text));
    // What reaches down beside the rows is the side title of the block, whatever its words.
    const isSide = slots.some((slot) => slot.cover.bottom >= top + MAX_DEPTH);
    if (!reading || isSide) continue;
    const title = slots.map((slot) => oneLine(shownText(slot.cell))).join(' / ');
    claims.set(column, {
      reading,
      mapping: { column, lastColumn, title, why: note('layout.column-by-title', { title }) },
    });
  }
  return { columns: settle(claims), side: sideTitle(titled, claims, top) };
}

/** The titles above each other in one column, outermost first, each merge once. */
function stackAt(sheet: Sheet, top: number, bottom: number, column: number): Slot[] {
  const stack: Slot[] = [];
  for (let row = top; row <= bottom; row++) {
    const cover = sheet.coverAt(row, column);
    if (stack.some((slot) => slot.cover.top === cover.top && slot.cover.left === cover.left)) continue;
    const cell = sheet.cellAt(cover.top, cover.left);
    const text = compact(shownText(cell));
    if (text !== '') stack.push({ cover, cell, text, own: cover.top >= top });
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
export function readStack(texts: readonly string[]): TitleReading | null {
  const readings = texts.map(readTitle);
  const leaf = readings[readings.length - 1] ?? null;
  const above = readings.slice(0, -1).filter((reading) => reading !== null);
  const parent = above[above.length - 1] ?? null;
  // A leaf of unknown words takes its group's role, but gives way to one that says so itself (未完成原因 / 原因说明).
  if (!leaf) return parent && parent.role !== 'name' ? { ...parent, rank: parent.rank - 1 } : null;
  if (!parent) return leaf;
  if (leaf.role === 'name' && (parent.role === 'level1' || parent.role === 'level2')) return parent;
  if (leaf.role === 'points' && parent.role === 'level1') return { role: 'level1Points', rank: leaf.rank };
  if (leaf.role === 'points' && parent.role === 'level2') return { role: 'level2Points', rank: leaf.rank };
  if (parent.role === 'actual' && (leaf.role === 'unit' || leaf.role === 'operator'))
    return { role: 'ignored', rank: 0 };
  if (parent.role === 'actual' && (leaf.role === 'target' || leaf.role === 'name')) return parent;
  if (parent.role === 'target' && leaf.role === 'name') return parent;
  return leaf;
}

/** From this rank on a name's title is that of a level (三级指标, 四级指标); see titles.ts. */
const THIRD_LEVEL = 5;

const NAMING: readonly string[] = ['level1', 'level2', 'level3', 'name'] satisfies ColumnRole[];

/** The first column of those that name (levels and indicator); what stands left of it is the block's side title. */
function leftmostName(claims: ReadonlyMap<number, Claim>): number {
  return Math.min(...[...claims].filter(([, { reading }]) => NAMING.includes(reading.role)).map(([column]) => column));
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
  const left = [...claims].filter(([at, { reading }]) => at < column && NAMING.includes(reading.role));
  const nearest = left.sort(([a], [b]) => b - a)[0]?.[1].reading.role;
  return nearest === 'level1' ? 'level1Points' : nearest === 'level2' ? 'level2Points' : 'points';
}

function sideTitle(
  titled: readonly { slots: readonly Slot[]; column: number }[],
  claims: ReadonlyMap<number, Claim>,
  top: number,
): Header['side'] {
  const leftmost = leftmostName(claims);
  const side = titled.find(({ column }) => column < leftmost);
  const slot = side?.slots[0];
  return side && slot
    ? { text: oneLine(shownText(slot.cell)), column: side.column, row: Math.min(slot.cover.top, top) }
    : null;
}
