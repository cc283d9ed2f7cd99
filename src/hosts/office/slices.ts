import { append, formatRange } from '../../model';
import type { Book, BookRemark, Cell, DefinedName, Range, Sheet } from '../../model';
import { note } from '../../texts/note';
import { queueCalculation } from './calculation';
import { countsFrom1904 } from './dates';
import { isTooLarge, TooManyCells } from './errors';
import type { Queued } from './list';
import { queueNames, queueSettings, queueSheets } from './list';
import { readMarks } from './marks';
import { withContents } from './merges';
import type { QueuedMerges } from './readSheet';
import { assemble } from '../live';
import { contentArea, queueBeyond, queueCells, queueMerges, withRemarks } from './readSheet';
import type { WorkbookMemory, SheetInfo } from '../live';

/** Cells asked for at once; with 100 bytes a cell well below the 5 MB of Excel on the web. */
const SLICE_CELLS = 20_000;
/** Rows whose merges are asked for at once: Excel gives up above 512 merges. */
const MERGE_ROWS = 50;
/** Rows of which it is asked together where their content is. */
const BAND_ROWS = 200;
/** Cells of a workbook that are worth the wait, about a hundred round trips; beyond them the pane gives up and says so. */
const MOST_CELLS = 2_000_000;
/** A sheet that reaches over so many cells of which not one in so many lies where content is has something that stands astray. */
const ASTRAY = { reach: 200_000, share: 10 };

/** A sheet that is read piece by piece: where its content is. */
interface Sized {
  readonly info: SheetInfo;
  readonly sheet: Excel.Worksheet;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rectangles below one another that hold all of its content. */
  readonly pieces: readonly Range[];
}

/**
 * Reads the whole workbook piece by piece: the sizes of its sheets first, then where in them content is, then rows by the slice. A cell
 * that stands far out (above 5 million cells Excel gives null: its page on performance, office-js issue 6781) costs little that way, and
 * is told of.
 */
export async function readInSlices(context: Excel.RequestContext, memory: WorkbookMemory): Promise<Book> {
  const remarks = queueCalculation(context, memory);
  const listed = queueSheets(context);
  const settings = queueSettings(context);
  const names = queueNames(context.workbook.names, null);
  await context.sync();
  memory.sheets = listed();
  memory.settings = settings();
  const { sized, told, ownNames } = await sizesOf(context, memory.sheets);
  const cells = sized.flatMap(({ pieces }) => pieces).reduce((sum, piece) => sum + cellsIn(piece), 0);
  if (cells > MOST_CELLS) throw new TooManyCells(`${cells} cells`);
  const made: Sheet[] = [];
  const defined: DefinedName[] = names();
  let isFrom1904: boolean | null = null;
  for (const one of sized) {
    const { info, sheet, rowCount, columnCount, pieces } = one;
    const rows: (Cell | undefined)[][] = [];
    for (const piece of pieces) await readPiece(context, one, piece, rows);
    const merges = await readMerges(context, sheet, pieces);
    const known = withContents({ rows: rowCount, columns: columnCount, merges }, rows);
    memory.merges.set(info.id, known);
    made.push(assemble(info, rows, known));
    isFrom1904 ??= countsFrom1904(rows);
    const own = ownNames.get(info.id) ?? [];
    memory.names.set(info.id, own);
    append(defined, own);
  }
  const marks = await readMarks(context, memory.sheets, memory);
  const book = { sheets: made, names: defined, date1904: isFrom1904 ?? false, ...(marks ? { marks } : {}) };
  return withRemarks(book, [...remarks(), ...told, ...sized.flatMap(strayIn)]);
}

/** The sizes of the sheets, and where their content is, in two round trips. */
async function sizesOf(
  context: Excel.RequestContext,
  sheets: readonly SheetInfo[],
): Promise<{
  readonly sized: readonly Sized[];
  readonly told: readonly BookRemark[];
  readonly ownNames: ReadonlyMap<string, readonly DefinedName[]>;
}> {
  const areas = sheets.map((info) => {
    const sheet = context.workbook.worksheets.getItem(info.id);
    const area = contentArea(sheet);
    area.load('rowCount,columnCount');
    return { info, sheet, area, beyond: queueBeyond(sheet, info.name), names: queueNames(sheet.names, info.name) };
  });
  await context.sync();
  const queued = areas.map(({ info, sheet, area }) => {
    const { rowCount, columnCount } = area;
    return { info, sheet, rowCount, columnCount, pieces: queuePieces(sheet, rowCount, columnCount) };
  });
  await context.sync();
  return {
    sized: queued.map((one) => ({ ...one, pieces: one.pieces() })),
    told: areas.flatMap(({ beyond }) => beyond()),
    ownNames: new Map(areas.map(({ info, names }) => [info.id, names()])),
  };
}

/** Queues, band by band, where content is. */
function queuePieces(sheet: Excel.Worksheet, rowCount: number, columnCount: number): Queued<Range[]> {
  const bands: Excel.Range[] = [];
  for (let top = 0; top < rowCount; top += BAND_ROWS) {
    const band = sheet.getRangeByIndexes(top, 0, Math.min(BAND_ROWS, rowCount - top), columnCount);
    bands.push(band.getUsedRangeOrNullObject(true));
  }
  for (const band of bands) band.load('rowIndex,columnIndex,rowCount,columnCount');
  return () =>
    bands
      .filter((band) => !band.isNullObject)
      .map(({ rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns }) => ({
        top,
        left,
        bottom: top + rows - 1,
        right: left + columns - 1,
      }));
}

const cellsIn = ({ top, left, bottom, right }: Range): number => (bottom - top + 1) * (right - left + 1);

/** What is to be said of a sheet in which something stands far from all else. */
function strayIn({ info, rowCount, columnCount, pieces }: Sized): BookRemark[] {
  const filled = pieces.reduce((sum, piece) => sum + cellsIn(piece), 0);
  const reach = rowCount * columnCount;
  const last = pieces.at(-1);
  if (!last || reach < ASTRAY.reach || filled * ASTRAY.share > reach) return [];
  const widest = pieces.reduce((wide, piece) => (piece.right > wide.right ? piece : wide), last);
  const places = [...new Set([last, widest].map(formatRange))].join('、');
  return [{ note: note('office.stray', { sheet: info.name, places }) }];
}

/** Reads a piece into the rows of its sheet. */
async function readPiece(
  context: Excel.RequestContext,
  { sheet, info }: Sized,
  { top, left, bottom, right }: Range,
  rows: (Cell | undefined)[][],
): Promise<void> {
  const columnCount = right - left + 1;
  const before: undefined[] = Array.from({ length: left });
  let step = Math.max(1, Math.floor(SLICE_CELLS / columnCount));
  while (rows.length < top) rows.push([]);
  while (rows.length <= bottom) {
    const count = Math.min(step, bottom + 1 - rows.length);
    try {
      const slice = queueCells(sheet.getRangeByIndexes(rows.length, left, count, columnCount), info.isProtected);
      await context.sync();
      append(
        rows,
        slice().rows.map((row) => (row.length > 0 ? [...before, ...row] : row)),
      );
    } catch (error) {
      // Long texts: half as many rows, down to a single one.
      if (!isTooLarge(error) || count === 1) throw error;
      step = Math.ceil(count / 2);
    }
  }
}

/** The merges that begin in rows with content. */
async function readMerges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  pieces: readonly Range[],
): Promise<Range[]> {
  const bands: QueuedMerges[] = [];
  const columnCount = pieces.reduce((most, { right }) => Math.max(most, right + 1), 1);
  for (const { top, bottom } of pieces) {
    for (let row = top; row <= bottom; row += MERGE_ROWS) {
      bands.push(queueMerges(sheet.getRangeByIndexes(row, 0, Math.min(MERGE_ROWS, bottom + 1 - row), columnCount)));
    }
  }
  await context.sync();
  const cut = bands.filter((band) => band.found() === null).map((band) => band.queueEach());
  if (cut.length > 0) await context.sync();
  return [...bands.flatMap((band) => band.found() ?? []), ...cut.flatMap((each) => each())];
}
