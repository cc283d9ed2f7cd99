import type { Range } from '../../model';
import { GENERAL } from '../../model';
import { Fault } from '../../ooxml';
import { note } from '../../texts/note';
import { MOST_COLUMNS, MOST_ROWS } from '..';
import { damaged } from './compound';
import { formulaFits } from './formulas';
import { bytesText, decoderOf, lengthOf, shortText } from './strings';

/** The records of a workbook stream that are read here (MS-XLS 2.3). */
const BOF = 0x0809;
const EOF = 0x0a;
const RECORD = {
  formula: 0x06,
  date1904: 0x22,
  filePass: 0x2f,
  codePage: 0x42,
  columns: 0x7d,
  boundSheet: 0x85,
  multipleNumbers: 0xbd,
  multipleBlanks: 0xbe,
  format: 0xe0,
  merges: 0xe5,
  blank: 0x201,
  string: 0x207,
  row: 0x208,
  numberFormat: 0x41e,
} as const;

/** Cells that hold something: NUMBER, LABEL, BOOLERR, RK, LABELSST, RSTRING. */
const PLAIN_CELLS: ReadonlySet<number> = new Set([0x203, 0x204, 0x205, 0x27e, 0xfd, 0xd6]);
/**
 * What the library is to see besides: names, external sheets, shared strings, continued records, shared and array formulas. Drawings,
 * comments, links, pivot tables and print settings are nothing that a table needs, and much that can be wrong.
 */
const FOR_LIBRARY: ReadonlySet<number> = new Set([
  ...[RECORD.formula, RECORD.date1904, RECORD.codePage, RECORD.boundSheet, RECORD.multipleNumbers, RECORD.string],
  ...[BOF, EOF, 0x17, 0x18, 0x218, 0x23, 0x223, 0x1ae, 0xfc, 0x3c, 0x21, 0x221, 0x4bc],
  ...PLAIN_CELLS,
]);
/** A record (the selection) that the library passes over; what it is not to see is renamed to it in our copy. */
const IGNORED = 0x1d;
/** A worksheet, in the first record of its part and in the list of sheets. */
const WORKSHEET = 0x10;
/** As many as a file of the greatest size could hold several times over would be a memory of gigabytes. */
const MOST_CELLS = 1_000_000;

/** A row or column that the file describes: size in twips (rows) or 1/256 of a digit (columns). */
export interface Line {
  readonly size: number | null;
  readonly isHidden: boolean;
}

export interface SheetRecords {
  readonly name: string;
  readonly visible: boolean;
  /** Formats of cells by place (row * 2^16 + column): those with content, and those that only carry a format. */
  readonly cells: ReadonlyMap<number, number>;
  readonly blanks: ReadonlyMap<number, number>;
  readonly merges: readonly Range[];
  readonly rows: ReadonlyMap<number, Line>;
  readonly columns: ReadonlyMap<number, Line>;
  readonly cellsLeftOut: boolean;
}

export interface BookRecords {
  /** In the order of the tabs. */
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
  /** The number format of a cell's format as the file writes it: a text, or the number of one that is built in. */
  readonly formatOf: (xf: number) => string | number;
  /** The text behind what the library takes for one: before Excel 97 it gives the bytes as they are, each as a sign. */
  readonly decode: (text: string) => string;
  /** The stream with nothing but what the library is to see. */
  readonly stream: Uint8Array<ArrayBuffer>;
}

export const placeOf = (row: number, column: number) => row * 65_536 + column;

/** A sheet as the globals list it; `sheet` is null for a chart sheet or a macro sheet, which hold no table. */
export interface ListedSheet {
  readonly name: string;
  /** Where its part begins. */
  readonly position: number;
  readonly sheet: SheetRecords | null;
}

interface Listed extends ListedSheet {
  readonly sheet: SheetBuilder | null;
}

/**
 * Walks over all records of a workbook stream of Excel 5 to 2003 and takes down where cells are and what they look like, so that what the
 * library makes of them can be held against it. Refuses a stream that is cut off, encrypted, or older than Excel 5.
 */
export function readRecords(stream: Uint8Array): BookRecords {
  return new Reader(new Uint8Array(stream)).read();
}

class Reader {
  private readonly view: DataView;
  private readonly listed = new Map<number, Listed>();
  private readonly xfs: number[] = [];
  private readonly formats = new Map<number, string>();
  private isUnicode = true;
  private codePage = 1252;
  private date1904 = false;
  private depth = 0;
  /** The sheet whose records are read; null in the globals and in what is no worksheet. */
  private sheet: SheetBuilder | null = null;
  private isFirst = true;
  private readonly seen = new Set<number>();

  constructor(private readonly stream: Uint8Array<ArrayBuffer>) {
    this.view = new DataView(stream.buffer);
  }

  read(): BookRecords {
    const { view, stream } = this;
    // Excel 2 to 4 have no list of sheets, and nobody's form is that old.
    if (stream[0] === 9 && stream[1] !== 8) throw new Fault('not-a-workbook', note('file.xls'));
    let at = 0;
    while (at + 4 <= stream.length) {
      const type = view.getUint16(at, true);
      if (this.depth === 0 && type !== BOF) break; // what pads the last sector
      const length = view.getUint16(at + 2, true);
      if (at + 4 + length > stream.length) throw damaged();
      this.record(type, at, length);
      at += 4 + length;
    }
    const all = [...this.listed.values()];
    const isWhole = this.depth === 0 && [...this.listed.keys()].every((position) => this.seen.has(position));
    if (!isWhole || all.length === 0 || new Set(all.map(({ name }) => name)).size < all.length) throw damaged();
    const { xfs, formats, date1904, isUnicode, codePage } = this;
    return {
      sheets: all,
      date1904,
      decode: isUnicode ? (text) => text : (text) => decoded(text, codePage),
      formatOf: (xf) => formats.get(xfs[xf] ?? 0) ?? xfs[xf] ?? GENERAL,
      stream,
    };
  }

  private record(type: number, at: number, length: number): void {
    if (type === BOF) this.begin(at, length);
    else if (type === EOF) this.end(at);
    else if (this.depth === 1) {
      if (!formulaFits(type, this.stream.subarray(at + 4, at + 4 + length), this.isUnicode)) throw damaged();
      if (this.sheet) this.sheet.take(type, new DataView(this.view.buffer, at + 4, length));
      else if (this.isFirst) this.global(type, at + 4, length);
      if (!FOR_LIBRARY.has(type) || !(this.sheet || this.isFirst)) this.hide(at);
    } else this.hide(at);
  }

  /** A part begins: the globals, a sheet, or inside of a sheet a chart. */
  private begin(at: number, length: number): void {
    this.depth++;
    if (length < 4) throw damaged();
    if (this.depth > 1) return this.hide(at);
    const version = this.view.getUint16(at + 4, true);
    if (version !== 0x600 && version !== 0x500) throw new Fault('not-a-workbook', note('file.xls'));
    this.isFirst = at === 0;
    if (this.isFirst) this.isUnicode = version === 0x600;
    const listed = this.listed.get(at);
    if (listed) this.seen.add(at);
    const isWorksheet = this.view.getUint16(at + 6, true) === WORKSHEET;
    if (listed && (listed.sheet !== null) !== isWorksheet) throw damaged();
    this.sheet = listed?.sheet ?? null;
  }

  private end(at: number): void {
    if (this.depth > 1) this.hide(at);
    else this.sheet?.finish();
    this.depth--;
    this.sheet = this.depth === 1 ? this.sheet : null;
    if (this.depth === 0) this.isFirst = false;
  }

  private hide(at: number): void {
    this.view.setUint16(at, IGNORED, true);
  }

  private global(type: number, at: number, length: number): void {
    const data = this.stream.subarray(at, at + length);
    const word = (offset: number) => (offset + 2 <= length ? this.view.getUint16(at + offset, true) : failDamaged());
    if (type === RECORD.filePass) throw new Fault('encrypted', note('file.encrypted'));
    if (type === RECORD.codePage) this.codePage = word(0);
    else if (type === RECORD.date1904) this.date1904 = word(0) === 1;
    else if (type === RECORD.format) this.xfs.push(word(2));
    else if (type === RECORD.numberFormat) this.formats.set(word(0), this.textAt(data, 2, this.isUnicode ? 2 : 1));
    else if (type === RECORD.boundSheet) this.list(data);
  }

  /** A sheet as the globals list it (MS-XLS 2.4.28): where its part begins, whether it is hidden, its kind and name. */
  private list(data: Uint8Array): void {
    if (data.length < 8) throw damaged();
    const view = new DataView(data.buffer, data.byteOffset, data.length);
    const name = this.textAt(data, 6, 1);
    const sheet = view.getUint8(5) === 0 ? new SheetBuilder(name, (view.getUint8(4) & 3) === 0) : null;
    const position = view.getUint32(0, true);
    if (this.listed.has(position)) throw damaged();
    this.listed.set(position, { name, position, sheet });
  }

  /** A text with its length in front, in one byte or two; before Excel 97 in the code page of the system that wrote it. */
  private textAt(data: Uint8Array, at: number, lengthBytes: 1 | 2): string {
    const length = lengthOf(data, at, lengthBytes);
    const rest = data.subarray(at + lengthBytes);
    return (this.isUnicode ? shortText(rest, length) : bytesText(rest, length, this.codePage)) ?? failDamaged();
  }
}

function decoded(text: string, codePage: number): string {
  return decoderOf(codePage).decode(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
}

const failDamaged = (): never => {
  throw damaged();
};

class SheetBuilder implements SheetRecords {
  readonly cells = new Map<number, number>();
  readonly blanks = new Map<number, number>();
  readonly merges: Range[] = [];
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  cellsLeftOut = false;
  /** A formula whose text is still to come. */
  private isTextDue = false;

  constructor(
    readonly name: string,
    readonly visible: boolean,
  ) {}

  take(type: number, data: DataView): void {
    if (type === RECORD.string) this.isTextDue = false;
    else if (type === RECORD.formula) this.formula(data);
    else if (PLAIN_CELLS.has(type)) this.put(this.cells, data);
    else if (type === RECORD.blank) this.put(this.blanks, data);
    else if (type === RECORD.multipleNumbers) this.putRow(this.cells, data, 6);
    else if (type === RECORD.multipleBlanks) this.putRow(this.blanks, data, 2);
    else if (type === RECORD.merges) this.merge(data);
    else if (type === RECORD.row) this.row(data);
    else if (type === RECORD.columns) this.column(data);
  }

  /** A text that a formula owes and that never came would be a cell that is not there. */
  finish(): void {
    if (this.isTextDue) throw damaged();
  }

  private formula(data: DataView): void {
    this.put(this.cells, data);
    if (data.byteLength < 20) throw damaged();
    this.isTextDue = data.getUint16(12, true) === 0xffff && data.getUint8(6) === 0;
  }

  private put(into: Map<number, number>, data: DataView): void {
    if (data.byteLength < 6) throw damaged();
    this.place(into, data.getUint16(0, true), data.getUint16(2, true), data.getUint16(4, true));
  }

  /** Cells of one row side by side, `bytes` each, each beginning with its format. */
  private putRow(into: Map<number, number>, data: DataView, bytes: number): void {
    const count = (data.byteLength - 6) / bytes;
    if (!Number.isInteger(count) || count < 1) throw damaged();
    const [row, first] = [data.getUint16(0, true), data.getUint16(2, true)];
    if (data.getUint16(data.byteLength - 2, true) !== first + count - 1) throw damaged();
    for (let index = 0; index < count; index++) {
      this.place(into, row, first + index, data.getUint16(4 + index * bytes, true));
    }
  }

  private place(into: Map<number, number>, row: number, column: number, xf: number): void {
    const isCell = into === this.cells;
    if (isCell && this.isTextDue) throw damaged();
    if (row >= MOST_ROWS || column >= MOST_COLUMNS) this.cellsLeftOut ||= isCell;
    into.set(placeOf(row, column), xf);
    if (into.size > MOST_CELLS) throw new Fault('too-large', note('file.too-large-part', { part: this.name }));
  }

  private merge(data: DataView): void {
    const count = data.byteLength < 2 ? -1 : data.getUint16(0, true);
    if (data.byteLength < 2 + count * 8 || count < 0) throw damaged();
    for (let at = 2; at < 2 + count * 8; at += 8) {
      const [top = 0, bottom = 0, left = 0, right = 0] = [0, 2, 4, 6].map((offset) =>
        data.getUint16(at + offset, true),
      );
      if (bottom < top || right < left) throw damaged();
      this.merges.push({ top, left, bottom, right });
    }
  }

  private row(data: DataView): void {
    if (data.byteLength < 16) throw damaged();
    const height = data.getUint16(6, true);
    const isHidden = (data.getUint8(12) & 0x20) !== 0;
    this.rows.set(data.getUint16(0, true), { size: height & 0x8000 ? null : height, isHidden });
  }

  private column(data: DataView): void {
    if (data.byteLength < 10) throw damaged();
    const line = { size: data.getUint16(4, true), isHidden: (data.getUint8(8) & 1) !== 0 };
    const last = Math.min(data.getUint16(2, true), MOST_COLUMNS - 1);
    for (let column = data.getUint16(0, true); column <= last; column++) this.columns.set(column, line);
  }
}
