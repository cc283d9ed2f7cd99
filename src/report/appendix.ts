import type { Address, Range, Sheet } from '../model';
import { formatAddress } from '../model';
import type { FigureKind, Passage } from '../narrative';
import { figure, words, pointsText, rateText, refs } from '../narrative';
import type { Evaluation } from '../scoring';
import type { Appendix, DocumentCell, DocumentTable } from './document';
import { quoted } from './source';
import { printedWidth } from './typesetting';
import { withoutBlanks } from '../text';

/** Characters of a table that stand beside each other on an upright page; more are set across. */
const PORTRAIT_WIDTH = 46;

/**
 * The self-evaluation table as its sheet shows it: merges and all, titles above, notes below. Scores and rates that the sheet does not
 * have yet are filled in from the evaluation, so that table and report say the same.
 */
export function appendixOf(sheet: Sheet, evaluation: Evaluation, label: string): Appendix {
  const { table } = evaluation;
  const filled = computedTexts(evaluation);
  const split = table.sections[0]?.headerTop ?? null;
  const headerRows = split === null ? 0 : (table.sections[0]?.headerBottom ?? split) - split + 1;
  return gridAppendix(sheet, { range: table.range, split, headerRows, label, filled });
}

/** A rectangle of a sheet that is no self-evaluation table (a list of projects). */
export function listAppendix(sheet: Sheet, range: Range, title: string | null, label: string): Appendix {
  const made = gridAppendix(sheet, { range, split: range.top, headerRows: 1, label, filled: new Map() });
  return { ...made, titles: title === null ? [] : [[words(title)]] };
}

interface Grid {
  readonly range: Range;
  /** The row of the indicator header: the table begins anew there, so that its header can be repeated on each page. */
  readonly split: number | null;
  readonly headerRows: number;
  readonly label: string;
  readonly filled: ReadonlyMap<string, Passage>;
}

function gridAppendix(sheet: Sheet, { range, split, headerRows, label, filled }: Grid): Appendix {
  const columns = usedColumns(sheet, range);
  const { top, bottom, titles, notes } = frame(sheet, range);
  const widths = widthsOf(sheet, { ...range, top, bottom }, columns);
  const cellsIn = (from: number, to: number, headers: number): DocumentTable => ({
    widths,
    headerRows: headers,
    rows: rowsOf(sheet, { ...range, top: from, bottom: to }, columns, headers, filled),
  });
  const canSplit = split !== null && split > top && !crosses(sheet, range, split);
  const tables =
    split !== null && canSplit
      ? [cellsIn(top, split - 1, 0), cellsIn(split, bottom, headerRows)]
      : [cellsIn(top, bottom, split === top ? headerRows : 0)];
  const orientation = widths.reduce((sum, width) => sum + width, 0) > PORTRAIT_WIDTH ? 'landscape' : 'portrait';
  return { label, titles, tables: tables.filter(({ rows }) => rows.length > 0), notes, orientation };
}

/** Columns in which some cell begins; those that only lie under merges would be empty strips. */
function usedColumns(sheet: Sheet, { top, bottom, left, right }: Range): number[] {
  const used: number[] = [];
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) {
      const cover = sheet.coverAt(row, column);
      const isWhole = cover.left === left && cover.right === right;
      if (cover.left === column && !isWhole && sheet.cellAt(cover.top, cover.left).text.trim() !== '') {
        used.push(column);
        break;
      }
    }
  }
  return used;
}

/** The title lines above the grid, the grid, and the notes below it: rows of one text over the whole width. */
function frame(
  sheet: Sheet,
  { top, bottom, left, right }: Range,
): { readonly top: number; readonly bottom: number; readonly titles: Passage[]; readonly notes: Passage[] } {
  const aloneIn = (row: number): Passage | null => {
    const found = new Map<string, Address>();
    for (let column = left; column <= right; column++) {
      const anchor = sheet.anchorAt(row, column);
      if (sheet.cellAt(anchor.row, anchor.column).text.trim() !== '') found.set(formatAddress(anchor), anchor);
    }
    const [only, more] = [...found.values()];
    if (!only || more || only.column !== left) return null;
    return quoted(sheet.cellAt(only.row, only.column).text.trim(), { sheet: sheet.name, address: only });
  };
  const titles: Passage[] = [];
  let first = top;
  for (let text = aloneIn(first); text !== null && first < bottom; text = aloneIn(++first)) {
    // The report numbers its annexes itself.
    if (!/^附[件表][\d一二三四五六七八九十]*[:：]?$/.test(plainText(text))) titles.push(text);
  }
  const notes: Passage[] = [];
  let last = bottom;
  for (let text = aloneIn(last); text !== null && last > first; text = aloneIn(--last)) notes.unshift(text);
  return { top: first, bottom: last, titles, notes };
}

function crosses(sheet: Sheet, { left, right }: Range, row: number): boolean {
  for (let column = left; column <= right; column++) {
    const cover = sheet.coverAt(row, column);
    if (cover.top < row) return true;
  }
  return false;
}

function rowsOf(
  sheet: Sheet,
  { top, bottom }: Range,
  columns: readonly number[],
  headers: number,
  filled: ReadonlyMap<string, Passage>,
): DocumentCell[][] {
  const rows: DocumentCell[][] = [];
  // A merge that reaches from the header into the rows is cut below the header, or the header could not be repeated on each page.
  const body = top + headers;
  for (let row = top; row <= bottom; row++) {
    const cells: DocumentCell[] = [];
    for (const column of columns) {
      const cover = sheet.coverAt(row, column);
      const isCut = row === body && cover.top < body;
      const startsHere = cover.top === row || row === top || isCut;
      const firstColumn = columns.find((candidate) => candidate >= cover.left) ?? column;
      if (!startsHere || firstColumn !== column) continue;
      const isHeader = row < body;
      const last = Math.min(cover.bottom, isHeader && headers > 0 ? body - 1 : bottom);
      const goesOn = isHeader && cover.bottom > last && body <= bottom;
      const content = goesOn ? [] : contentAt(sheet, { row: cover.top, column: cover.left }, filled);
      cells.push({
        content,
        rowSpan: last - row + 1,
        columnSpan: columns.filter((candidate) => candidate >= cover.left && candidate <= cover.right).length,
        align: lengthOf(content) > LONG_TEXT ? 'left' : 'center',
        isHeader,
      });
    }
    rows.push(cells);
  }
  return rows;
}

/** Longer texts are set left, as forms print sentences; short ones in the middle. */
const LONG_TEXT = 14;

const plainText = (passage: Passage): string =>
  withoutBlanks(passage.map((span) => (span.kind === 'gap' ? span.hint : span.text)).join(''));

const lengthOf = (passage: Passage): number =>
  passage.reduce((length, span) => length + (span.kind === 'gap' ? span.hint : span.text).length, 0);

function contentAt(sheet: Sheet, anchor: Address, filled: ReadonlyMap<string, Passage>): Passage {
  const text = sheet.cellAt(anchor.row, anchor.column).text.trim();
  if (text === '') return filled.get(formatAddress(anchor)) ?? [];
  return quoted(text, { sheet: sheet.name, address: anchor });
}

/**
 * Columns as wide as their cells ask for, in characters: a short text on one line, a sentence over several, a level over its rows
 * four characters a line.
 */
function widthsOf(sheet: Sheet, { top, bottom }: Range, columns: readonly number[]): number[] {
  return columns.map((column, index) => {
    const next = columns[index + 1] ?? Infinity;
    let widest = NARROWEST;
    for (let row = top; row <= bottom; row++) {
      const cover = sheet.coverAt(row, column);
      if (cover.left !== column || cover.right >= next || cover.top !== row) continue;
      const width = printedWidth(sheet.cellAt(row, cover.left).text.trim());
      const wanted =
        cover.bottom > cover.top ? Math.min(width, LEVEL) : width <= WORD ? width : Math.sqrt(width) * SHAPE;
      widest = Math.max(widest, Math.min(wanted, WIDEST));
    }
    return widest + PADDING;
  });
}

const NARROWEST = 3;
const WIDEST = 18;
/** Characters of a level (产出指标) on one line. */
const LEVEL = 4;
/** A text up to so many characters stays on one line. */
const WORD = 6;
/** A longer text of n characters gets SHAPE × √n of them on a line: 40 characters three lines of 15. */
const SHAPE = 2.4;
const PADDING = 0.8;

/** What the evaluation knows for cells of the table, by address. */
function computedTexts(evaluation: Evaluation): ReadonlyMap<string, Passage> {
  const { table, indicators, budget, total } = evaluation;
  const percent = (fraction: number | null): string | null =>
    fraction === null ? null : rateText(fraction, evaluation);
  const filled = new Map<string, Passage>();
  const put = (cell: Address | null, text: string | null, how: FigureKind, from: readonly (Address | null)[]): void => {
    if (cell && text !== null) filled.set(formatAddress(cell), [figure(text, how, refs(table.sheet, from))]);
  };
  for (const { row, rate, score } of budget) {
    const { cells } = row;
    put(cells.rate, percent(rate), 'rate', [cells.budget, cells.executed]);
    put(cells.score, points(score), 'score', [cells.score]);
  }
  for (const { indicator, score, completion } of indicators) {
    const { cells, scoreRows } = indicator;
    if (scoreRows.first === scoreRows.last) put(cells.score, points(score), 'score', [cells.score]);
    put(cells.completion, percent(completion), 'completion', [cells.target, cells.actual]);
  }
  const { figure: sum, isOpen, cell } = total.shown;
  if (!isOpen) put(cell, points(sum), 'total', [cell]);
  return filled;
}

const points = (value: number | null): string | null => (value === null ? null : pointsText(value));
