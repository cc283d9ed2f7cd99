import { append, least } from '../model';
import type { Address, Sheet } from '../model';
import { isBlockPoints, isExecutionReason, isOwnStandard } from './labels';
import type { RowSpan } from './rows';
import { sheetRows } from './rows';
import type { Section, SelfEvaluationTable } from './table';

/** What a sheet says beside the recognised table, for those who check it or write into it. */

/** A cell that describes the project: its text as written, and the label before it. */
export interface Described {
  readonly at: Address;
  readonly text: string;
  readonly label: string;
}

const above = ({ range, sections }: SelfEvaluationTable): RowSpan => ({
  first: range.top,
  last: least(sections.map((section) => section.headerTop)) - 1,
});

/** The cells above the first header of indicators, with the text left of each. */
export function cellsAbove(sheet: Sheet, table: SelfEvaluationTable): Described[] {
  const rows = sheetRows(sheet);
  const { first, last } = above(table);
  const found: Described[] = [];
  for (let row = first; row <= last; row++) {
    let label = '';
    for (const { read, own } of rows.slots(row)) {
      if (own) found.push({ at: read.address, text: read.cell.text.trim(), label });
      label = read.label;
    }
  }
  return found;
}

/** Points of blocks that are no part of the indicator table (资金管理情况 with points of its own), under a title 分值 of theirs. */
export function pointsOfOtherBlocks(sheet: Sheet, table: SelfEvaluationTable): number[] {
  const rows = sheetRows(sheet);
  const budgetRows = new Set(table.budget.map(({ row }) => row));
  const { first, last } = above(table);
  let columns: number[] = [];
  const found: number[] = [];
  for (let row = first; row <= last; row++) {
    const own = rows.own(row);
    const titles = own.filter(({ read }) => isBlockPoints(read.label));
    if (titles.length > 0) columns = titles.map(({ cover }) => cover.left);
    else if (!budgetRows.has(row)) {
      const numbers = own.filter(({ cover, text }) => columns.includes(cover.left) && /^\d+(?:\.\d+)?分?$/.test(text));
      append(
        found,
        numbers.map(({ text }) => Number(text.replace('分', ''))),
      );
    }
  }
  return found;
}

/** Whether the form prints a scoring standard for each row, which then is the rule and not the common formula. */
export function hasOwnStandard(sheet: Sheet, { sections }: SelfEvaluationTable): boolean {
  const rows = sheetRows(sheet);
  return sections.some(({ headerTop, headerBottom }) => {
    for (let row = headerTop; row <= headerBottom; row++) {
      if (rows.slots(row).some(({ text }) => isOwnStandard(text))) return true;
    }
    return false;
  });
}

/** Whether some cell of the table, half-width and without spaces, says that. */
export function isSaidInTable(sheet: Sheet, { range }: SelfEvaluationTable, pattern: RegExp): boolean {
  const rows = sheetRows(sheet);
  for (let row = range.top; row <= range.bottom; row++) {
    if (rows.slots(row).some(({ text }) => pattern.test(text))) return true;
  }
  return false;
}

/** The columns in which something stands in that row, from left to right. */
export const filledColumns = (sheet: Sheet, row: number): number[] =>
  sheetRows(sheet)
    .slots(row)
    .map(({ cover }) => cover.left);

/** How many rows above the money its titles are looked for. */
const TITLE_REACH = 3;

/** The cell beside a row of money in which the form wants a low execution explained, with the row of its title; null where it does not ask. */
export function executionReasonCell(
  sheet: Sheet,
  { range }: SelfEvaluationTable,
  row: number,
): { readonly address: Address; readonly titleRow: number } | null {
  const rows = sheetRows(sheet);
  for (let column = range.right; column >= range.left; column--) {
    const cell = rows.at(row, column);
    for (let up = row - 1; up >= Math.max(0, row - TITLE_REACH); up--) {
      const title = rows.at(up, column);
      if (isExecutionReason(title.cell.text.replace(/\s+/g, '')) && title.cover.top !== cell.cover.top)
        return { address: cell.address, titleRow: title.cover.top };
    }
  }
  return null;
}

/** The columns of a section with what stands in its header above them, as far as anything does. */
export function columnTitles(
  sheet: Sheet,
  { range }: SelfEvaluationTable,
  { headerTop, headerBottom }: Section,
): { readonly column: number; readonly title: string }[] {
  const rows = sheetRows(sheet);
  return Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const column = range.left + index;
    const texts = new Set<string>();
    for (let row = headerTop; row <= headerBottom; row++) {
      texts.add(rows.at(row, column).cell.text.replace(/\s+/g, ''));
    }
    return { column, title: [...texts].filter((text) => text !== '').join(' / ') };
  });
}
