import { greatest } from '../../model';
import type { ICellData, IColumnData, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { CellAppearance, LineAppearance, SheetAppearance, Address, Cell, Sheet } from '../../model';
import { rowHeights } from './rowHeights';

/** The empty rows and columns that a person sees around what a sheet holds. */
const MARGIN = { rows: 20, columns: 6 };
const LEAST = { rows: 60, columns: 20 };
/** How many rows that only carry formats are shown below the last one with content. */
const STYLED_ROWS = 200;
/** Pixels, where the file says nothing. */
const DEFAULT_WIDTH = 72;
const DEFAULT_HEIGHT = 20;
/** Smaller than this nobody reads Chinese characters. */
const LEAST_ZOOM = 0.7;

/** Which style of the workbook stands for a format of the file. */
export type StyleOf = (format: number) => string | null | undefined;

/** What a sheet is made with. */
export interface SheetContext {
  readonly look: SheetAppearance | null;
  /** What a cell of this sheet holds, as Univer writes it. */
  readonly contentOf: (address: Address, cell: Cell) => ICellData;
  /** The formats of the workbook's cells. */
  readonly cells: readonly CellAppearance[];
  readonly styleOf: StyleOf;
  /** Pixels that there are for the sheet's columns. */
  readonly width: number;
}

/** One sheet as Univer takes it. */
export function sheetData(
  sheet: Sheet,
  id: string,
  { look, contentOf, cells, styleOf, width }: SheetContext,
): Partial<IWorksheetData> & { id: string } {
  const extent = extentOf(sheet, look);
  return {
    id,
    name: sheet.name,
    tabColor: look?.tabColour ?? '',
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...extent,
    zoomRatio: zoomFor(sheet, look, width),
    defaultColumnWidth: look?.columnWidth ?? DEFAULT_WIDTH,
    defaultRowHeight: look?.rowHeight ?? DEFAULT_HEIGHT,
    freeze: freezeOf(look),
    mergeData: mergesWithin(sheet, extent),
    cellData: cellData(sheet, look, { contentOf, styleOf }, extent),
    rowData: rowData(sheet, { look, cells, styleOf }, extent.rowCount),
    columnData: lines(look?.columns, extent.columnCount, (line): Partial<IColumnData> => ({
      ...sized('w', line.size),
      ...lineData(line, styleOf),
    })),
    showGridlines: look?.gridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

/** How far the grid reaches: beyond what the sheet holds, and not to the end of a million formatted rows. */
type Extent = Pick<IWorksheetData, 'rowCount' | 'columnCount'>;

function extentOf(sheet: Sheet, look: SheetAppearance | null): Extent {
  const lastStyled = look ? greatest(look.cells.keys(), -1) : -1;
  return {
    rowCount: Math.max(
      LEAST.rows,
      sheet.rowCount + MARGIN.rows,
      Math.min(lastStyled + 1, sheet.rowCount + STYLED_ROWS),
    ),
    columnCount: Math.max(LEAST.columns, sheet.columnCount + MARGIN.columns),
  };
}

/** Univer counts from the first row that moves; −1 where all do. */
function freezeOf(look: SheetAppearance | null): IWorksheetData['freeze'] {
  const { rows, columns } = look?.frozen ?? { rows: 0, columns: 0 };
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

function mergesWithin(sheet: Sheet, { rowCount, columnCount }: Extent): IRange[] {
  return sheet.merges
    .filter(({ top, left }) => top < rowCount && left < columnCount)
    .map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: Math.min(bottom, rowCount - 1),
      endColumn: Math.min(right, columnCount - 1),
    }));
}

function rowData(
  sheet: Sheet,
  { look, cells, styleOf }: Pick<SheetContext, 'look' | 'cells' | 'styleOf'>,
  rowCount: number,
): Record<number, Partial<IRowData>> {
  const heights = look ? rowHeights(sheet, look, cells) : new Map<number, number>();
  const fitted = [...heights].map(([row, h]): [number, Partial<IRowData>] => [row, { h, ia: BooleanNumber.FALSE }]);
  const known = lines(look?.rows, rowCount, (line, row): Partial<IRowData> => ({
    ...sized('h', line.size ?? heights.get(row) ?? null),
    ia: BooleanNumber.FALSE,
    ...lineData(line, styleOf),
  }));
  return { ...Object.fromEntries(fitted), ...known };
}

/** What rows and columns have alike. */
function lineData({ hidden, cell }: LineAppearance, styleOf: StyleOf): Pick<IRowData & IColumnData, 'hd' | 's'> {
  return {
    ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    ...(cell === null ? {} : { s: styleOf(cell) }),
  };
}

function sized<Key extends 'h' | 'w'>(key: Key, size: number | null): Partial<Record<Key, number>> {
  const found: Partial<Record<Key, number>> = {};
  if (size !== null) found[key] = size;
  return found;
}

/** The zoom of the file, or less where what the sheet holds would not be seen across; never less than LEAST_ZOOM. */
function zoomFor(sheet: Sheet, look: SheetAppearance | null, width: number): number {
  let needed = 0;
  for (let column = 0; column < sheet.columnCount; column++) {
    const line = look?.columns.get(column);
    needed += line?.hidden ? 0 : (line?.size ?? look?.columnWidth ?? DEFAULT_WIDTH);
  }
  const fitting = Math.floor((width / Math.max(1, needed)) * 100) / 100;
  return Math.min((look?.zoom ?? 100) / 100, Math.max(LEAST_ZOOM, fitting));
}

function lines<T>(
  looks: ReadonlyMap<number, LineAppearance> | undefined,
  count: number,
  make: (line: LineAppearance, index: number) => T,
) {
  const entries = [...(looks ?? [])].filter(([index]) => index < count);
  return Object.fromEntries(entries.map(([index, line]) => [index, make(line, index)])) as Record<number, T>;
}

function cellData(
  sheet: Sheet,
  look: SheetAppearance | null,
  { contentOf, styleOf }: Pick<SheetContext, 'contentOf' | 'styleOf'>,
  { rowCount, columnCount }: Extent,
) {
  const data: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rowCount; row++) {
    const styles = look?.cells.get(row);
    const cells: Record<number, ICellData> = {};
    for (const [column, style] of styles ?? []) {
      if (column < columnCount) cells[column] = { s: styleOf(style) };
    }
    for (let column = 0; row < sheet.rowCount && column < sheet.rowEnd(row); column++) {
      const cell = sheet.cellAt(row, column);
      if (cell.value !== null || cell.formula !== null) {
        cells[column] = { ...cells[column], ...contentOf({ row, column }, cell) };
      }
    }
    if (Object.keys(cells).length > 0) data[row] = cells;
  }
  return data;
}
