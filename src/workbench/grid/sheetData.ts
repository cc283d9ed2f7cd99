import type { ICellData, IColumnData, IRowData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { CellAppearance, LineAppearance, SheetAppearance } from '../../model/appearance';
import type { Address } from '../../model/address';
import type { Cell } from '../../model/cell';
import type { Sheet } from '../../model/sheet';
import { rowHeights } from './rowHeights';

/** The empty rows and columns that a person sees around what a sheet holds. */
const ROOM = { rows: 20, columns: 6 };
const LEAST = { rows: 60, columns: 20 };
/** How many rows that only carry formats are shown below the last one with content. */
const STYLED_ROWS = 200;
const DEFAULT_WIDTH = 72;
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
  readonly room: number;
}

/** One sheet as Univer takes it. */
export function sheetData(
  sheet: Sheet,
  id: string,
  { look, contentOf, cells, styleOf, room }: SheetContext,
): Partial<IWorksheetData> & { id: string } {
  const heights = look ? rowHeights(sheet, look, cells) : new Map<number, number>();
  const lastStyled = look ? Math.max(-1, ...look.cells.keys()) : -1;
  const rowCount = Math.max(
    LEAST.rows,
    sheet.rowCount + ROOM.rows,
    Math.min(lastStyled + 1, sheet.rowCount + STYLED_ROWS),
  );
  const columnCount = Math.max(LEAST.columns, sheet.columnCount + ROOM.columns);
  const { rows: frozenRows, columns: frozenColumns } = look?.frozen ?? { rows: 0, columns: 0 };
  return {
    id,
    name: sheet.name,
    tabColor: look?.tabColour ?? '',
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount,
    zoomRatio: zoomFor(sheet, look, room),
    defaultColumnWidth: look?.columnWidth ?? DEFAULT_WIDTH,
    defaultRowHeight: look?.rowHeight ?? 20,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    mergeData: sheet.merges
      .filter(({ top, left }) => top < rowCount && left < columnCount)
      .map(({ top, left, bottom, right }) => ({
        startRow: top,
        startColumn: left,
        endRow: Math.min(bottom, rowCount - 1),
        endColumn: Math.min(right, columnCount - 1),
      })),
    cellData: cellData(sheet, look, { contentOf, styleOf }, rowCount, columnCount),
    rowData: {
      ...Object.fromEntries(
        [...heights].map(([row, h]): [number, Partial<IRowData>] => [row, { h, ia: BooleanNumber.FALSE }]),
      ),
      ...lines(look?.rows, rowCount, (line, row): Partial<IRowData> => ({
        ...sized('h', line.size ?? heights.get(row) ?? null),
        ia: BooleanNumber.FALSE,
        ...(line.hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(line.cell === null ? {} : { s: styleOf(line.cell) }),
      })),
    },
    columnData: lines(look?.columns, columnCount, (line): Partial<IColumnData> => ({
      ...sized('w', line.size),
      ...(line.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(line.cell === null ? {} : { s: styleOf(line.cell) }),
    })),
    showGridlines: look?.gridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

function sized<Key extends 'h' | 'w'>(key: Key, size: number | null): Partial<Record<Key, number>> {
  const found: Partial<Record<Key, number>> = {};
  if (size !== null) found[key] = size;
  return found;
}

/** The zoom of the file, or less where what the sheet holds would not be seen across; never less than LEAST_ZOOM. */
function zoomFor(sheet: Sheet, look: SheetAppearance | null, room: number): number {
  let width = 0;
  for (let column = 0; column < sheet.columnCount; column++) {
    const line = look?.columns.get(column);
    width += line?.hidden ? 0 : (line?.size ?? look?.columnWidth ?? DEFAULT_WIDTH);
  }
  const fitting = Math.floor((room / Math.max(1, width)) * 100) / 100;
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
  rowCount: number,
  columnCount: number,
) {
  const data: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rowCount; row++) {
    const styles = look?.cells.get(row);
    const cells: Record<number, ICellData> = {};
    for (const [column, style] of styles ?? []) {
      if (column < columnCount) cells[column] = { s: styleOf(style) };
    }
    for (let column = 0; row < sheet.rowCount && column < sheet.columnCount; column++) {
      const cell = sheet.cellAt(row, column);
      if (cell.value !== null || cell.formula !== null) {
        cells[column] = { ...cells[column], ...contentOf({ row, column }, cell) };
      }
    }
    if (Object.keys(cells).length > 0) data[row] = cells;
  }
  return data;
}
