import { append } from '../../model';
import type { Range, Book, DefinedName, Cell, Sheet } from '../../model';
import { officeCode, TooManyCells } from './errors';
import { queueNames, queueSettings, queueSheets } from './list';
import { readMarks } from './marks';
import type { QueuedMerges } from './readSheet';
import { assemble } from '../live';
import { contentArea, queueCells, queueMerges } from './readSheet';
import type { WorkbookMemory, SheetInfo } from '../live';

/** Cells asked for at once; with 100 bytes a cell well below the 5 MB of Excel on the web. */
const SLICE_CELLS = 20_000;
/** Rows whose merges are asked for at once: Excel gives up above 512 merges. */
const MERGE_ROWS = 50;
/** Cells of a workbook that are worth the wait, about a hundred round trips; beyond them the pane gives up and says so. */
const MOST_CELLS = 2_000_000;
const TOO_LARGE = new Set(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);

/** Reads the whole workbook piece by piece: the sizes of its sheets first, then rows by the slice. */
export async function readInSlices(context: Excel.RequestContext, memory: WorkbookMemory): Promise<Book> {
  const listed = queueSheets(context);
  const settings = queueSettings(context);
  const names = queueNames(context.workbook.names, null);
  await context.sync();
  const sheets = listed();
  memory.sheets = sheets;
  memory.settings = settings();
  const sizes = sheets.map((info) => {
    const sheet = context.workbook.worksheets.getItem(info.id);
    const area = contentArea(sheet);
    area.load('rowCount,columnCount');
    return { info, sheet, area, names: queueNames(sheet.names, info.name) };
  });
  await context.sync();
  const cells = sizes.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  if (cells > MOST_CELLS) throw new TooManyCells(`${cells} cells`);
  const made: Sheet[] = [];
  const defined: DefinedName[] = names();
  for (const { info, sheet, area, names: own } of sizes) {
    const { rowCount, columnCount } = area;
    const rows = await readRows(context, sheet, info, rowCount, columnCount);
    const merges = await readMerges(context, sheet, rowCount, columnCount);
    memory.merges.set(info.id, { rows: rowCount, columns: columnCount, merges });
    made.push(assemble(info, rows, { rows: rowCount, columns: columnCount, merges }));
    append(defined, own());
  }
  const marks = await readMarks(context, sheets, memory);
  return { sheets: made, names: defined, date1904: false, ...(marks ? { marks } : {}) };
}

async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  info: SheetInfo,
  rowCount: number,
  columnCount: number,
): Promise<(Cell | undefined)[][]> {
  const rows: (Cell | undefined)[][] = [];
  let step = Math.max(1, Math.floor(SLICE_CELLS / columnCount));
  while (rows.length < rowCount) {
    const count = Math.min(step, rowCount - rows.length);
    try {
      const slice = queueCells(sheet.getRangeByIndexes(rows.length, 0, count, columnCount), info.isProtected);
      await context.sync();
      append(rows, slice().rows);
    } catch (error) {
      // Long texts: half as many rows, down to a single one.
      if (!TOO_LARGE.has(officeCode(error) ?? '') || count === 1) throw error;
      step = Math.ceil(count / 2);
    }
  }
  return rows;
}

async function readMerges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rowCount: number,
  columnCount: number,
): Promise<Range[]> {
  const bands: QueuedMerges[] = [];
  for (let top = 0; top < rowCount; top += MERGE_ROWS) {
    bands.push(queueMerges(sheet.getRangeByIndexes(top, 0, Math.min(MERGE_ROWS, rowCount - top), columnCount)));
  }
  await context.sync();
  const cut = bands.filter((band) => band.found() === null).map((band) => band.queueEach());
  if (cut.length > 0) await context.sync();
  return [...bands.flatMap((band) => band.found() ?? []), ...cut.flatMap((each) => each())];
}
