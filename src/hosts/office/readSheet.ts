import type { Book, BookRemark, Cell, Range } from '../../model';
import { formatAddress, parseRange } from '../../model';
import { MOST_COLUMNS, MOST_ROWS } from '..';
import { note } from '../../texts/note';
import { cellOf } from './cells';
import { TooManyCells } from './errors';
import type { Queued } from './list';
import { trimmed } from '../live';

/** Rows of one sheet as cells, and how far its content reaches. */
export interface ReadRows {
  readonly rows: (Cell | undefined)[][];
  readonly rowCount: number;
  readonly columnCount: number;
}

const MATRICES = 'values,valueTypes,formulas,text,numberFormat';
const LIMIT = `A1:${formatAddress({ row: MOST_ROWS - 1, column: MOST_COLUMNS - 1 })}`;

/** The rectangle from A1 to the last cell with content, cut at the limits of a book. An empty sheet gives A1. */
export function contentArea(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRange(LIMIT).getIntersection(reachOf(sheet));
}

const reachOf = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));

/** Queues a look at how far the content of a sheet reaches; gives what is to be said where that is beyond the limits of a book. */
export function queueBeyond(sheet: Excel.Worksheet, name: string): Queued<BookRemark[]> {
  const reach = reachOf(sheet);
  reach.load('rowCount,columnCount');
  return () => {
    const { rowCount, columnCount } = reach;
    if (rowCount <= MOST_ROWS && columnCount <= MOST_COLUMNS) return [];
    const cell = formatAddress({ row: rowCount - 1, column: columnCount - 1 });
    const limit = formatAddress({ row: MOST_ROWS - 1, column: MOST_COLUMNS - 1 });
    return [{ note: note('office.beyond', { sheet: name, cell, limit }) }];
  };
}

/** Queues the cells of an area: five matrices, and on a protected sheet what is locked. */
export function queueCells(area: Excel.Range, isProtected: boolean): Queued<ReadRows> {
  area.load(`${MATRICES},rowCount,columnCount`);
  const properties = isProtected ? area.getCellProperties({ format: { protection: true } }) : null;
  return () => {
    // Above some millions of cells Excel answers with null instead of a matrix.
    const values: unknown[][] | null = area.values;
    if (values === null) throw new TooManyCells(`${area.rowCount} × ${area.columnCount}`);
    const kinds: unknown[][] = area.valueTypes;
    const formulas: unknown[][] = area.formulas;
    const texts: unknown[][] = area.text;
    const formats: unknown[][] = area.numberFormat;
    const locks = properties?.value;
    const rows = values.map((row, r) =>
      trimmed(
        row.map((value, c) => {
          const locked = locks?.[r]?.[c]?.format?.protection?.locked ?? true;
          return cellOf({
            value,
            kind: kinds[r]?.[c],
            formula: formulas[r]?.[c],
            text: texts[r]?.[c],
            numberFormat: formats[r]?.[c],
            locked,
          });
        }),
      ),
    );
    return { rows, rowCount: area.rowCount, columnCount: area.columnCount };
  };
}

/** The book with what is to be said of it. */
export const withRemarks = (book: Book, remarks: readonly BookRemark[]): Book =>
  remarks.length > 0 ? { ...book, remarks } : book;

/** Merges that were asked for. */
export interface QueuedMerges {
  /** The merges; null when Excel cut the list of their addresses (at 8,192 signs). */
  found(): Range[] | null;
  /** Then: queues the merges one by one. */
  queueEach(): Queued<Range[]>;
}

/** Queues the merges that begin in an area. Excel gives up above 512 of them. */
export function queueMerges(area: Excel.Range): QueuedMerges {
  const merged = area.getMergedAreasOrNullObject();
  merged.load('address,areaCount');
  return {
    found() {
      if (merged.isNullObject) return [];
      const found = parseAreas(merged.address);
      return found.length === merged.areaCount ? found : null;
    },
    queueEach() {
      const { areas } = merged;
      areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      return () =>
        areas.items.map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => ({
          top,
          left,
          bottom: top + rowCount - 1,
          right: left + columnCount - 1,
        }));
    },
  };
}

/** "'表 一'!A1:B2,'表 一'!C3:C4" → ranges. */
export function parseAreas(addresses: string): Range[] {
  return addresses
    .replace(/'(?:[^']|'')*'!/g, '')
    .split(',')
    .map((address) => parseRange(address.split('!').at(-1)?.trim() ?? ''))
    .filter((range) => range !== null);
}
