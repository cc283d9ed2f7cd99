import { append } from '../../model';
import type { Book, DefinedName, PlacedHighlight, Sheet } from '../../model';
import { officeCode } from './errors';
import type { Queued } from './list';
import { queueNames, queueSettings, queueSheets, sameSheets } from './list';
import type { QueuedMarks } from './marks';
import { queueMarks } from './marks';
import type { QueuedMerges, ReadRows } from './readSheet';
import { assemble } from '../live';
import { contentArea, queueCells, queueMerges } from './readSheet';
import type { KnownMerges, WorkbookMemory, SheetInfo } from '../live';
import { readInSlices } from './slices';

/** The sheets may change while they are read (a co-author adds one); then the reading begins again, at most so often. */
const TRIES = 3;
/** Errors that reading in small pieces cannot mend. */
const FINAL = new Set(['InvalidOperationInCellEditMode', 'AccessDenied', 'ApiNotFound']);

/**
 * Reads the whole workbook. One round trip when the sheets are known from before, two the first time. What is too much for one
 * answer (5 MB in Excel on the web) is read in slices, at the price of more round trips.
 *
 * `quick` takes merges from the last reading where the size of a sheet's content is the same: asking for them empties the undo
 * list in some versions of Excel, which must not happen after each edit of the person.
 */
export async function readBook(context: Excel.RequestContext, memory: WorkbookMemory, quick: boolean): Promise<Book> {
  for (let attempt = 1; ; attempt++) {
    const sheets = memory.sheets ?? (await listSheets(context, memory));
    try {
      const result = await readSheets(context, memory, sheets, quick);
      if (result) return result;
    } catch (error) {
      const code = officeCode(error);
      if (code === null || FINAL.has(code) || attempt >= TRIES) throw error;
      memory.markIds.clear();
      // A sheet or a format that is gone is named ItemNotFound; anything else may be the size of the answer, or of the list of merges.
      if (code !== 'ItemNotFound') return readInSlices(context, memory);
      memory.sheets = null;
    }
    if (attempt >= TRIES) return readInSlices(context, memory);
  }
}

async function listSheets(context: Excel.RequestContext, memory: WorkbookMemory): Promise<readonly SheetInfo[]> {
  const listed = queueSheets(context);
  await context.sync();
  memory.sheets = listed();
  return memory.sheets;
}

interface QueuedSheet {
  readonly info: SheetInfo;
  readonly cells: Queued<ReadRows>;
  readonly merges: QueuedMerges | null;
  readonly names: Queued<DefinedName[]>;
  readonly marks: QueuedMarks | null;
}

/** One round trip. null when the sheets turned out to be others than was thought. */
async function readSheets(
  context: Excel.RequestContext,
  memory: WorkbookMemory,
  sheets: readonly SheetInfo[],
  quick: boolean,
): Promise<Book | null> {
  const listed = queueSheets(context);
  const names = queueNames(context.workbook.names, null);
  const settings = queueSettings(context);
  const queued = sheets.map((info): QueuedSheet => {
    const sheet = context.workbook.worksheets.getItem(info.id);
    const area = contentArea(sheet);
    return {
      info,
      cells: queueCells(area, info.isProtected),
      merges: quick && memory.merges.has(info.id) ? null : queueMerges(area),
      names: queueNames(sheet.names, info.name),
      marks: memory.marksUntold ? null : queueMarks(sheet, info, memory),
    };
  });
  await context.sync();
  const now = listed();
  memory.settings = settings();
  if (!sameSheets(now, sheets)) {
    memory.sheets = now;
    return null;
  }
  const made: Sheet[] = [];
  const defined = names();
  for (const one of queued) {
    const { rows, rowCount, columnCount } = one.cells();
    const known = mergesOf(memory, one, rowCount, columnCount);
    if (!known) {
      if (one.merges) return readInSlices(context, memory);
      // The content has another size than when its merges were read: they are asked for in a second round.
      memory.merges.delete(one.info.id);
      return null;
    }
    memory.merges.set(one.info.id, known);
    made.push(assemble(one.info, rows, known));
    append(defined, one.names());
  }
  const marks = await marksOf(context, queued);
  return { sheets: made, names: defined, date1904: false, ...(marks ? { marks } : {}) };
}

/** The highlights of ours; those that came since the last look cost one more round trip. */
async function marksOf(
  context: Excel.RequestContext,
  queued: readonly QueuedSheet[],
): Promise<PlacedHighlight[] | undefined> {
  const rests = queued.map(({ marks }) => marks?.queueRest() === true);
  if (rests.includes(true)) await context.sync();
  return queued.every(({ marks }) => marks !== null) ? queued.flatMap(({ marks }) => marks?.found() ?? []) : undefined;
}

/** The merges just read, or those known from a sheet of the same size; null when they must be asked for (again). */
function mergesOf(memory: WorkbookMemory, one: QueuedSheet, rows: number, columns: number): KnownMerges | null {
  if (one.merges) {
    const merges = one.merges.found();
    return merges && { rows, columns, merges };
  }
  const known = memory.merges.get(one.info.id);
  return known && known.rows === rows && known.columns === columns ? known : null;
}
