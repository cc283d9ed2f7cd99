import type {
  Book,
  BookAppearance,
  CellAppearance,
  FontAppearance,
  LineAppearance,
  Sheet,
  SheetAppearance,
} from '../../model';
import { GENERAL } from '../../model';

const FONT: FontAppearance = {
  name: null,
  size: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
  script: null,
};

const LINE = { line: 'thin', colour: '#BFBFBF' } as const;

/** How every cell looks; only the number format is its own. */
const PLAIN: Omit<CellAppearance, 'numberFormat'> = {
  font: FONT,
  fill: null,
  borders: { left: LINE, right: LINE, top: LINE, bottom: LINE },
  horizontal: null,
  vertical: 'center',
  wrap: true,
  rotation: 0,
  indent: 0,
};

/** Pixels. */
const ROW_HEIGHT = 24;
const [NARROWEST, WIDEST] = [72, 260];
const [HALF_WIDTH, PADDING] = [7.5, 12];

/**
 * What an old workbook is shown like, of which only contents, formats of numbers and merges are read: plain cells, columns as wide as
 * what stands in them.
 */
export function oldLook(book: Book): BookAppearance {
  const formats = new Map([[GENERAL, 0]]);
  const indexOf = (format: string): number => {
    const known = formats.get(format) ?? formats.size;
    formats.set(format, known);
    return known;
  };
  const sheets = book.sheets.map((sheet) => sheetLook(sheet, indexOf));
  return {
    cells: [...formats.keys()].map((numberFormat) => ({ ...PLAIN, numberFormat })),
    sheets,
    active: Math.max(
      0,
      book.sheets.findIndex(({ visible }) => visible),
    ),
  };
}

function sheetLook(sheet: Sheet, indexOf: (format: string) => number): SheetAppearance {
  const cells = new Map<number, Map<number, number>>();
  for (let row = 0; row < sheet.rowCount; row++) {
    const line = new Map<number, number>();
    for (let column = 0; column < sheet.columnCount; column++)
      line.set(column, indexOf(sheet.cellAt(row, column).numberFormat));
    cells.set(row, line);
  }
  return {
    columnWidth: NARROWEST,
    rowHeight: ROW_HEIGHT,
    rowsFixed: false,
    columns: columnsOf(sheet),
    rows: new Map(),
    cells,
    frozen: { rows: 0, columns: 0 },
    gridLines: true,
    tabColour: null,
    zoom: 100,
    arrays: [],
    conditions: [],
    notShown: [],
  };
}

/** Each column as wide as its longest text, within limits; merged cells share theirs. */
function columnsOf(sheet: Sheet): Map<number, LineAppearance> {
  const wide = new Set(sheet.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`));
  const columns = new Map<number, LineAppearance>();
  for (let column = 0; column < sheet.columnCount; column++) {
    let size = NARROWEST;
    for (let row = 0; row < sheet.rowCount; row++) {
      if (!wide.has(`${row},${column}`)) size = Math.max(size, widthOf(sheet.cellAt(row, column).text));
    }
    columns.set(column, { size: Math.min(size, WIDEST), hidden: false, cell: null });
  }
  return columns;
}

const widthOf = (text: string): number =>
  PADDING + HALF_WIDTH * [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
