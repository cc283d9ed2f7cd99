import type { Sheet } from '../model';
import { readColumns } from './headerColumns';
import { headerRowsAt } from './pointedHeaders';
import { recogniseSheet } from './recognise';
import { sheetRows } from './rows';
import type { ColumnRole, MappingCorrection, SelfEvaluationTable } from './table';

/* What a person needs who points out a table: where its header could be, what stands in its columns, how it would be read. */

/** A column below a header row. */
export interface PointedColumn {
  /** Zero-based. */
  readonly column: number;
  /** What stands above it; '' for nothing. */
  readonly title: string;
  /** The first things that stand in it, as they are written. */
  readonly samples: readonly string[];
}

/** So many texts side by side can be the titles of a table. */
const LEAST_TITLES = 3;
/** Titles are short. */
const LONGEST_TITLE = 20;
const MOST_CANDIDATES = 12;
const SAMPLES = 3;

/** Rows (zero-based) that could be the header of a table: those whose titles are known first, then those with most titles. */
export function headerCandidates(sheet: Sheet): number[] {
  const rows = sheetRows(sheet);
  const found: { readonly row: number; readonly known: number; readonly titles: number }[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    const titles = rows.slots(row).filter(({ text }) => isTitle(text)).length;
    if (titles >= LEAST_TITLES) found.push({ row, titles, known: Object.keys(proposedColumns(sheet, row)).length });
  }
  const best = [...found].sort((a, b) => b.known - a.known || b.titles - a.titles || a.row - b.row);
  return best.slice(0, MOST_CANDIDATES).map(({ row }) => row);
}

const isTitle = (text: string): boolean =>
  text.trim() !== '' && text.trim().length <= LONGEST_TITLE && !/^[\d.,%\s]+$/.test(text);

/** The columns below a header row, those with nothing in them left out. */
export function columnsBelow(sheet: Sheet, headerRow: number): PointedColumn[] {
  const rows = sheetRows(sheet);
  const { first, last } = headerRowsAt(rows, headerRow);
  const columns: PointedColumn[] = [];
  for (let column = 0; column < sheet.columnCount; column++) {
    const titles = textsIn(sheet, column, first, last + 1, last + 1 - first);
    const samples = textsIn(sheet, column, last + 1, sheet.rowCount, SAMPLES);
    if (titles.length + samples.length > 0) columns.push({ column, title: titles.join(' / '), samples });
  }
  return columns;
}

/** The first different texts of a column in these rows. */
function textsIn(sheet: Sheet, column: number, from: number, to: number, most: number): string[] {
  const texts: string[] = [];
  for (let row = from; row < to && texts.length < most; row++) {
    const text = sheet.cellAt(row, column).text.trim();
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts;
}

/** What the titles of a header row say by themselves: role → column. */
export function proposedColumns(sheet: Sheet, headerRow: number): Partial<Record<ColumnRole, number>> {
  const rows = sheetRows(sheet);
  const { first, last } = headerRowsAt(rows, headerRow);
  const { columns } = readColumns(rows, first, last);
  return Object.fromEntries(Object.entries(columns).map(([role, { column }]) => [role, column]));
}

/** The table as it would be read with that correction; null where these columns make none. */
export function readAs(sheet: Sheet, correction: MappingCorrection): SelfEvaluationTable | null {
  const isIt = ({ sections }: SelfEvaluationTable): boolean =>
    sections.some(
      ({ headerTop, headerBottom }) => correction.headerRow >= headerTop && correction.headerRow <= headerBottom,
    );
  return recogniseSheet(sheet, [correction]).find(isIt) ?? null;
}
