import { LAST_COLUMN, LAST_ROW } from '../../../model';
import { note } from '../../../texts/note';
import { Attributes, Fault, Scanner, damagedXml } from '../../../ooxml';
import type { Element } from '../../../ooxml';

/** Where a child of a cell stands: open tag from `start` to `openEnd`, content up to `closeStart`, all of it up to `end`. */
export interface Span {
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** A row as it stands in the sheet's XML; zero-based. */
export interface RowTag extends Span {
  readonly row: number;
  readonly selfClosed: boolean;
}

/** A cell as it stands in the sheet's XML; row and column zero-based. */
export interface CellTag extends Span {
  readonly row: number;
  readonly column: number;
  readonly selfClosed: boolean;
  /** Index of its format; null where it names none. */
  readonly style: number | null;
  /** n, s, str, inlineStr, b, e or d; "n" where it names none. */
  readonly type: string;
  readonly formula: Span | null;
  readonly value: Span | null;
  readonly inline: Span | null;
}

export interface CellVisitor {
  /** Whether it takes a row that the file gives again, or before an earlier one; who writes cannot say where to. */
  readonly takesRepeated?: boolean;
  /** Called at a row's open tag; false skips over its cells. */
  row?(row: number, start: number, openEnd: number): boolean | undefined;
  cell?(cell: CellTag): void;
  rowEnd?(row: RowTag): void;
}

/**
 * Walks over the rows and cells of a sheet in their order. A row or cell that does not say where it is stands right after
 * the one before it; a cell that is named by the number of its place alone stands there. Cells of a row that stand out of order or twice
 * are refused, and rows unless the visitor takes them.
 */
export function walkCells(xml: string, sheetData: Element, visitor: CellVisitor): void {
  const prefix = sheetData.name.slice(0, sheetData.name.length - sheetData.local.length);
  const names = { row: `${prefix}row`, c: `${prefix}c`, f: `${prefix}f`, v: `${prefix}v`, is: `${prefix}is` };
  const scanner = new Scanner(xml, sheetData.openEnd, sheetData.closeStart);
  let lastRow = -1;
  while (scanner.next()) {
    if (!scanner.nameIs(names.row)) {
      skipElement(scanner);
      continue;
    }
    const { start, end: openEnd } = scanner;
    const selfClosed = scanner.kind === 'empty';
    const row = rowNumber(xml, scanner.nameEnd, openEnd) ?? lastRow + 1;
    if (row < 0 || row > LAST_ROW) throw damagedXml();
    if (row <= lastRow && !visitor.takesRepeated)
      throw new Fault('damaged', note('file.repeated-row', { row: row + 1 }));
    lastRow = row;
    const wanted = visitor.row?.(row, start, openEnd) !== false;
    if (!selfClosed) walkRow(scanner, row, names, wanted ? visitor : {});
    visitor.rowEnd?.({
      row,
      start,
      openEnd,
      closeStart: selfClosed ? openEnd : scanner.start,
      end: scanner.end,
      selfClosed,
    });
  }
}

type Names = Readonly<Record<'row' | 'c' | 'f' | 'v' | 'is', string>>;

function walkRow(scanner: Scanner, row: number, names: Names, visitor: CellVisitor): void {
  let lastColumn = -1;
  while (scanner.next()) {
    if (scanner.kind === 'close') return;
    if (scanner.nameIs(names.c)) {
      const cell = readCell(scanner, row, lastColumn, names);
      lastColumn = cell.column;
      visitor.cell?.(cell);
    } else skipElement(scanner);
  }
  throw damagedXml();
}

function readCell(scanner: Scanner, row: number, lastColumn: number, names: Names): CellTag {
  const { xml, start, end: openEnd } = scanner;
  const selfClosed = scanner.kind === 'empty';
  let column = lastColumn + 1;
  let style: number | null = null;
  let type = 'n';
  const attributes = new Attributes(xml, scanner.nameEnd, openEnd);
  while (attributes.next()) {
    if (attributes.nameEnd - attributes.nameStart !== 1) continue;
    const name = xml[attributes.nameStart];
    if (name === 'r') column = columnOf(attributes.raw, row, lastColumn + 1);
    else if (name === 's') style = styleOf(attributes.raw);
    else if (name === 't') type = attributes.raw;
  }
  if (column <= lastColumn || column > LAST_COLUMN) throw damagedXml();
  let formula: Span | null = null;
  let value: Span | null = null;
  let inline: Span | null = null;
  let closeStart = openEnd;
  if (!selfClosed) {
    for (;;) {
      if (!scanner.next()) throw damagedXml();
      if (scanner.kind === 'close') break;
      if (scanner.nameIs(names.v)) value = skipElement(scanner);
      else if (scanner.nameIs(names.f)) formula = skipElement(scanner);
      else if (scanner.nameIs(names.is)) inline = skipElement(scanner);
      else skipElement(scanner);
    }
    closeStart = scanner.start;
  }
  return { row, column, start, openEnd, closeStart, end: scanner.end, selfClosed, style, type, formula, value, inline };
}

/** Goes to the end of the element whose open tag the scanner stands at, and tells where it stood. */
function skipElement(scanner: Scanner): Span {
  const { start, end: openEnd } = scanner;
  if (scanner.kind === 'empty') return { start, openEnd, closeStart: openEnd, end: openEnd };
  for (let depth = 1; depth > 0;) {
    if (!scanner.next()) throw damagedXml();
    if (scanner.kind === 'open') depth++;
    else if (scanner.kind === 'close') depth--;
  }
  return { start, openEnd, closeStart: scanner.start, end: scanner.end };
}

function rowNumber(xml: string, from: number, to: number): number | null {
  const attributes = new Attributes(xml, from, to);
  while (attributes.next()) {
    if (attributes.name === 'r') return wholeNumber(attributes.raw) - 1;
  }
  return null;
}

/** The column of an address that must lie in that row. Some programs write the number of the cell's place instead, from zero. */
function columnOf(address: string, row: number, place: number): number {
  if (address === String(place)) return place;
  let column = 0;
  let at = 0;
  for (; at < 3; at++) {
    const letter = address.charCodeAt(at) & ~32; // upper case
    if (!(letter >= 65 && letter <= 90)) break;
    column = column * 26 + letter - 64;
  }
  if (at === 0 || Number(address.slice(at)) - 1 !== row) throw damagedXml();
  return column - 1;
}

/** A cell whose format is said with nothing has none of its own. */
function styleOf(text: string): number | null {
  return text.trim() === '' ? null : wholeNumber(text);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw damagedXml();
  return Number(text);
}
