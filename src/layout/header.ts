import type { SideTitle } from './headerColumns';
import { MAX_DEPTH, readColumns } from './headerColumns';
import { isOtherForm, subjectOf } from './formKind';
import type { HeaderRows } from './measures';
import { measuresIn } from './measures';
import type { SheetRows } from './rows';
import type { ColumnRole, Columns, MappingCorrection } from './table';

/** A header of an indicator table: its rows and the columns it names. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Columns;
  /** Title of the side column left of the indicators (绩效指标, 年度绩效目标1(80分)); null where there is none. */
  readonly side: SideTitle | null;
  /** The correction in which a person pointed at it; absent where it was found. */
  readonly pointed?: MappingCorrection;
}

/**
 * All headers of the sheet, top down. What is measured and what it is worth (评价内容 | 分值 | 自评分) alone is no sign of a
 * self-evaluation table, since appraisals of staff look the same; beside a full header in the same sheet it is a part of one.
 */
export function findHeaders(sheet: SheetRows): Header[] {
  const full = scan(sheet, isHeader);
  return full.length === 0 ? [] : scan(sheet, (columns) => isHeader(columns) || isPartHeader(columns));
}

/**
 * Headers of other forms of the budget cycle, top down, outside those rows that are headers of tables of indicators already. Beside such
 * a table only those that are about indicators count: its money block and its goals have titles of their own.
 */
export function findOtherHeaders(sheet: SheetRows, known: readonly Header[]): HeaderRows[] {
  const found: HeaderRows[] = [];
  const isTaken = (row: number): boolean => known.some(({ top, bottom }) => row >= top && row <= bottom);
  for (let row = 0; row < sheet.rowCount;) {
    const header = isTaken(row) ? null : otherHeaderAt(sheet, row, known.length > 0);
    if (header) found.push(header);
    row = header ? header.headerBottom + 1 : row + 1;
  }
  return found;
}

/** The titles of a form stand side by side; one alone is a label. */
const FEWEST_TITLES = 2;

function otherHeaderAt(sheet: SheetRows, top: number, isBesideTable: boolean): HeaderRows | null {
  if (sheet.own(top).filter(({ read }) => read.title !== null).length < FEWEST_TITLES) return null;
  for (let bottom = top; bottom < Math.min(top + MAX_DEPTH, sheet.rowCount); bottom++) {
    if (bottom > top && !isTitleRow(sheet, bottom)) return null;
    const end = bottom === top ? deepest(sheet, top, bottom) : bottom;
    const header = { headerTop: top, headerBottom: end };
    const measures = measuresIn(sheet, header);
    if (isBesideTable && subjectOf(measures) !== 'indicator') return null;
    if (isOtherForm(measures)) return header;
    bottom = end;
  }
  return null;
}

type HeaderTest = (columns: Columns) => boolean;

function scan(sheet: SheetRows, fits: HeaderTest): Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < sheet.rowCount;) {
    const header = headerAt(sheet, row, fits);
    if (header) headers.push(header);
    row = header ? header.bottom + 1 : row + 1;
  }
  return headers;
}

/** The header that begins at this row, as deep as it goes; null when none begins here. */
function headerAt(sheet: SheetRows, top: number, fits: HeaderTest): Header | null {
  // Most rows of a large sheet hold no title at all.
  if (!sheet.slots(top).some(({ read }) => read.headerTitle !== null)) return null;
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

/** Whether a person who names these columns names what can be scored. */
export const namesTable = (columns: Columns): boolean => isHeader(columns) || isPartHeader(columns);

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
function deepest(sheet: SheetRows, top: number, bottom: number): number {
  let end = bottom;
  while (end + 1 < sheet.rowCount && end + 1 - top < MAX_DEPTH && isTitleRow(sheet, end + 1) && isBoundDown(sheet, end))
    end += 1;
  return end;
}

/** Some title of the row reaches down into the next one. */
function reachesDown(sheet: SheetRows, row: number): boolean {
  return sheet
    .slots(row)
    .some(({ cover, read }) => cover.bottom > row && cover.bottom - cover.top < MAX_DEPTH && read.headerTitle !== null);
}

/** Some title of the row reaches down into the next one, or spreads over several titles there. */
function isBoundDown(sheet: SheetRows, row: number): boolean {
  if (reachesDown(sheet, row)) return true;
  const below = sheet.own(row + 1);
  return sheet.slots(row).some((slot) => {
    const children = below.filter(
      (child) => child.cover.left >= slot.cover.left && child.cover.right <= slot.cover.right,
    );
    return (
      slot.cover.right > slot.cover.left && children.length > 1 && children.every((child) => isTitleText(child.text))
    );
  });
}

/** Nothing stands in the row but short titles (at least two of them its own). */
function isTitleRow(sheet: SheetRows, row: number): boolean {
  const own = sheet.own(row);
  return (
    own.length >= 2 && own.every((slot) => isTitleText(slot.text)) && own.some((slot) => slot.read.headerTitle !== null)
  );
}

function isTitleText(text: string): boolean {
  return text.length <= 24 && !/^[\d.,%≥≤=<>+-]+$/.test(text) && !/^(产出|效益|满意度|成本)(指标)?$/.test(text);
}
