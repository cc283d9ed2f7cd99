import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import type { BookLook, LineLook, SheetLook } from '../../hosts/xlsx/look';
import type { Book } from '../../model/book';
import type { Cell, CellValue } from '../../model/cell';
import { isCellError } from '../../model/cell';
import type { Sheet } from '../../model/sheet';
import type { GridNames } from './names';
import { univerStyle } from './styles';

/** The empty rows and columns that a person sees around what a sheet holds. */
const ROOM = { rows: 20, columns: 6 };
const LEAST = { rows: 60, columns: 20 };

/** A sheet's id in the grid; ids follow the order in which the sheets came. */
export function sheetId(index: number): string {
  return `sheet-${index + 1}`;
}

/** A workbook with its looks as Univer takes it. Formulas stand with the results that the file has for them. */
export function workbookData(id: string, book: Book, look: BookLook, names: GridNames): IWorkbookData {
  const sheets = book.sheets.map((sheet, index) =>
    sheetData(sheet, sheetId(index), look.sheets[index] ?? null, names, styleId),
  );
  return {
    id,
    name: id,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(
      look.cells.map((cell, index): [string, IStyleData] => [styleId(index), univerStyle(cell)]),
    ),
    defaultStyle: look.cells[0] ? styleId(0) : null,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(nameResource(book, names)) }],
  };
}

/** Which style of the workbook stands for a format of the file. */
export type StyleOf = (format: number) => string | null | undefined;

const styleId = (index: number): string => `f${index}`;

/** The id of a defined name in the grid. */
export function nameId(sheet: string | null, name: string): string {
  return `${sheet ?? ''}!${name.toLowerCase()}`;
}

/** Where a name holds, as Univer names it. */
export function nameScope(book: Book, sheet: string | null): string {
  const index = book.sheets.findIndex(({ name }) => name === sheet);
  return index < 0 ? 'AllDefaultWorkbook' : sheetId(index);
}

function nameResource(book: Book, names: GridNames) {
  return Object.fromEntries(
    names.list().map(({ sheet, name, word, formula }) => {
      const id = nameId(sheet, name);
      return [
        id,
        { id, name: word, formulaOrRefString: gridNameFormula(formula), localSheetId: nameScope(book, sheet) },
      ];
    }),
  );
}

/** Univer reads a name's text without "=" as an area; a formula needs it. */
export function gridNameFormula(formula: string): string {
  return /[()+*/^&<>=,]/.test(formula.replaceAll(/'[^']*'/g, '')) || /^[\d."{-]/.test(formula)
    ? `=${formula}`
    : formula;
}

/** One sheet of it. */
export function sheetData(
  sheet: Sheet,
  id: string,
  look: SheetLook | null,
  names: GridNames,
  styleOf: StyleOf,
): Partial<IWorksheetData> & { id: string } {
  const lastStyled = look ? Math.max(-1, ...look.cells.keys()) : -1;
  const rowCount = Math.max(LEAST.rows, sheet.rowCount + ROOM.rows, Math.min(lastStyled + 1, sheet.rowCount + 200));
  const columnCount = Math.max(LEAST.columns, sheet.columnCount + ROOM.columns);
  const { rows: frozenRows, columns: frozenColumns } = look?.frozen ?? { rows: 0, columns: 0 };
  return {
    id,
    name: sheet.name,
    tabColor: look?.tabColour ?? '',
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount,
    zoomRatio: (look?.zoom ?? 100) / 100,
    defaultColumnWidth: look?.columnWidth ?? 72,
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
    cellData: cellData(sheet, look, names, styleOf, rowCount, columnCount),
    rowData: lines(look?.rows, rowCount, (line): Partial<IRowData> => ({
      ...(line.size === null ? {} : { h: line.size, ia: BooleanNumber.FALSE }),
      ...(line.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(line.cell === null ? {} : { s: styleOf(line.cell) }),
    })),
    columnData: lines(look?.columns, columnCount, (line): Partial<IColumnData> => ({
      ...(line.size === null ? {} : { w: line.size }),
      ...(line.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(line.cell === null ? {} : { s: styleOf(line.cell) }),
    })),
    showGridlines: look?.gridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

function lines<T>(looks: ReadonlyMap<number, LineLook> | undefined, count: number, make: (line: LineLook) => T) {
  const entries = [...(looks ?? [])].filter(([index]) => index < count);
  return Object.fromEntries(entries.map(([index, line]) => [index, make(line)])) as Record<number, T>;
}

function cellData(
  sheet: Sheet,
  look: SheetLook | null,
  names: GridNames,
  styleOf: StyleOf,
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
        cells[column] = { ...cells[column], ...cellContent(cell, sheet.name, names) };
      }
    }
    if (Object.keys(cells).length > 0) data[row] = cells;
  }
  return data;
}

/** What a cell holds as Univer writes it; empty is all null, which takes away what stood there. */
export function cellContent(cell: Pick<Cell, 'value' | 'formula'>, sheet: string, names: GridNames): ICellData {
  const { value, formula } = cell;
  return { ...univerValue(value), f: formula === null ? null : names.toGrid(formula, sheet), si: null, p: null };
}

function univerValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** A cell's value as the model has it. */
export function modelValue({ v, t }: ICellData): CellValue {
  if (v === undefined || v === null || v === '') return v === '' ? '' : null;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === '1' || v === 'TRUE';
  if (typeof v === 'string' && isErrorText(v)) return { error: v };
  if (t === CellValueType.NUMBER && typeof v === 'string' && v.trim() !== '' && Number.isFinite(Number(v)))
    return Number(v);
  return v;
}

const ERRORS = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#CYCLE!',
  '#ERROR!',
  '#CONNECT!',
]);

function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}
