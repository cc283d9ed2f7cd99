import { read } from '@e965/xlsx';
import type { CellObject, WorkBook } from '@e965/xlsx';
import { plainFormula } from '../../formulaSyntax';
import type { Book, Cell, CellValue, DefinedName } from '../../model';
import { EMPTY_CELL, GENERAL, parseRange, Sheet } from '../../model';
import { MOST_COLUMNS, MOST_ROWS } from '..';
import { BUILT_IN_FORMATS, showerOf } from '../xlsx';
import { damaged } from './compound';
import type { BookRecords, SheetRecords } from './records';
import { placeOf } from './records';

/** Errors by their number (MS-XLS 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** What the library reads of a sheet, row by row. */
type Grid = readonly (readonly (CellObject | undefined)[] | undefined)[];

/**
 * The book of an old workbook: values and formulas as the library reads them, where and in which format the records say. Whatever the
 * two do not agree on (a cell that one of them lacks) is damage: no cell is left out in silence.
 */
export function bookOf(records: BookRecords): Book {
  const workbook = libraryReading(records.stream);
  const looks = looksOf(records);
  // The library lists the sheets in the order in which they lie in the file.
  const inFile = records.sheets.map(({ position }) => position).sort((a, b) => a - b);
  const sheets = records.sheets.flatMap(({ position, sheet }) => {
    if (!sheet) return [];
    const name = workbook.SheetNames[inFile.indexOf(position)];
    const grid = name === undefined ? undefined : workbook.Sheets[name]?.['!data'];
    if (!grid) throw damaged();
    return [new SheetReader(sheet, grid, records, looks).read()];
  });
  return { sheets, names: namesOf(workbook, records), date1904: records.date1904 };
}

/** The library throws all kinds of things at what it does not understand; for us the file is damaged then. */
function libraryReading(stream: Uint8Array<ArrayBuffer>): WorkBook {
  const options = { dense: true, cellText: false, cellHTML: false, cellFormula: true } as const;
  try {
    // In Node the library takes buffers of Node's own, in a browser plain lists of numbers.
    if (typeof Buffer === 'undefined') return read(Array.from(stream), { ...options, type: 'array' });
    return read(Buffer.from(stream.buffer), { ...options, type: 'buffer' });
  } catch {
    throw damaged();
  }
}

interface Look {
  readonly numberFormat: string;
  readonly show: ReturnType<typeof showerOf>;
}

/** Each cell format once: sheets have few of them and many cells. */
function looksOf({ formatOf }: BookRecords): (xf: number) => Look {
  const known = new Map<number, Look>();
  return (xf) => {
    const found = known.get(xf);
    if (found) return found;
    const format = formatOf(xf);
    const numberFormat = typeof format === 'string' ? format : (BUILT_IN_FORMATS[format] ?? GENERAL);
    const look = { numberFormat, show: showerOf(numberFormat) };
    known.set(xf, look);
    return look;
  };
}

class SheetReader {
  constructor(
    private readonly records: SheetRecords,
    private readonly grid: Grid,
    private readonly book: BookRecords,
    private readonly looks: (xf: number) => Look,
  ) {}

  read(): Sheet {
    const { name, visible, merges, cells, blanks } = this.records;
    const rows: (Cell | undefined)[][] = [];
    let lastColumn = -1;
    for (const [place, xf] of cells) {
      const [row, column] = [Math.floor(place / 65_536), place % 65_536];
      const read = this.grid[row]?.[column];
      if (!read || read.t === 'z') throw damaged();
      if (row >= MOST_ROWS || column >= MOST_COLUMNS) continue;
      lastColumn = Math.max(lastColumn, column);
      (rows[row] ??= [])[column] = this.cell(read, xf);
    }
    this.expectNoOthers();
    for (const [place, xf] of blanks) {
      const [row, column] = [Math.floor(place / 65_536), place % 65_536];
      // Cells that only carry a format end with the content.
      if (row < rows.length && column <= lastColumn && !cells.has(place)) {
        (rows[row] ??= [])[column] = { ...EMPTY_CELL, numberFormat: this.looks(xf).numberFormat };
      }
    }
    return new Sheet({ name, visible, merges, rows: Array.from(rows, (row) => row ?? []) });
  }

  private expectNoOthers(): void {
    this.grid.forEach((line, row) =>
      line?.forEach((cell, column) => {
        if (cell && cell.t !== 'z' && !this.records.cells.has(placeOf(row, column))) throw damaged();
      }),
    );
  }

  private cell(read: CellObject, xf: number): Cell {
    const value = this.value(read);
    const { numberFormat, show } = this.looks(xf);
    const text = show(value, this.book.date1904);
    return { value, formula: this.formula(read), text, numberFormat, locked: true };
  }

  private value({ t, v }: CellObject): CellValue {
    if (t === 's' && typeof v === 'string') return this.book.decode(v);
    if (t === 'n' && typeof v === 'number' && Number.isFinite(v)) return v;
    if (t === 'b' && typeof v === 'boolean') return v;
    const error = t === 'e' && typeof v === 'number' ? ERRORS[v] : undefined;
    if (error === undefined) throw damaged();
    return { error };
  }

  /** Every cell of an array formula has the formula of its first one, as Excel tells it; null where the text is lost. */
  private formula({ f, F }: CellObject): string | null {
    const range = F === undefined ? null : parseRange(F);
    const text = f ?? (range ? this.grid[range.top]?.[range.left]?.f : undefined) ?? '';
    return text === '' ? null : `=${plainFormula(this.book.decode(text))}`;
  }
}

/** Functions newer than the file format, which Excel keeps as names that stand for nothing. */
const FUNCTION_NAME = /^_xl(?:fn|ws|udf)\./;

function namesOf(workbook: WorkBook, { sheets, decode }: BookRecords): DefinedName[] {
  const names = (workbook.Workbook?.Names ?? []).filter(({ Name }) => !FUNCTION_NAME.test(Name));
  return names.map(({ Name, Ref, Sheet: index }) => ({
    name: decode(Name),
    sheet: index === undefined ? null : (sheets[index]?.name ?? null),
    formula: plainFormula(decode(Ref)),
  }));
}
