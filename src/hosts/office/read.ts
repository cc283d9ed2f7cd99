import { append } from '../../model';
import type { Book, BookRemark, DefinedName, PlacedHighlight, Sheet } from '../../model';
import { INVALID_SELECTION, officeCode } from './errors';
import type { Queued } from './list';
import { haveMoved, withContents } from './merges';
import { queueKnownSettings, queueNames, queueSettings, queueSheets, sameSheets } from './list';
import type { QueuedMarks } from './marks';
import { queueMarks } from './marks';
import type { QueuedMerges, ReadRows } from './readSheet';
import { assemble } from '../live';
import { queueCalculation } from './calculation';
import { countsFrom1904 } from './dates';
import { contentArea, queueBeyond, queueCells, queueMerges, withRemarks } from './readSheet';
import type { KnownMerges, WorkbookMemory, SheetInfo } from '../live';
import { readInSlices } from './slices';

/** The sheets may change while they are read (a co-author adds one); then the reading begins again, at most so often. */
const TRIES = 3;
/** Errors that reading in small pieces cannot mend. */
const FINAL = new Set(['InvalidOperationInCellEditMode', 'AccessDenied', 'ApiNotFound', INVALID_SELECTION]);

/**
 * Reads the whole workbook. One round trip when the sheets are known from before, two the first time. What is too much for one
 * answer (5 MB in Excel on the web) is read in slices, at the price of more round trips.
 *
 * `quick` takes merges from the last reading where the size of a sheet's content is the same: asking for them empties the undo
 * list in some versions of Excel, which must not happen after each edit of the person. So does it with the names of the sheets, which
 * Excel does not give while another workbook is in front (office-js issue 6365).
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
  readonly beyond: Queued<BookRemark[]>;
  readonly merges: QueuedMerges | null;
  /** null: they are known. */
  readonly names: Queued<DefinedName[]> | null;
  readonly marks: QueuedMarks | null;
}

/** One round trip. null when the sheets turned out to be others than was thought. */
async function readSheets(
  context: Excel.RequestContext,
  memory: WorkbookMemory,
  sheets: readonly SheetInfo[],
  quick: boolean,
): Promise<Book | null> {
  const remarks = queueCalculation(context, memory);
  const listed = queueSheets(context);
  const names = queueNames(context.workbook.names, null);
  const settings = quick && memory.settings ? queueKnownSettings(context, memory.settings) : queueSettings(context);
  const queued = sheets.map((info): QueuedSheet => {
    const sheet = context.workbook.worksheets.getItem(info.id);
    const area = contentArea(sheet);
    return {
      info,
      cells: queueCells(area, info.isProtected),
      beyond: queueBeyond(sheet, info.name),
      merges: quick && memory.merges.has(info.id) ? null : queueMerges(area),
      names: quick && memory.names.has(info.id) ? null : queueNames(sheet.names, info.name),
      marks: memory.marksUntold ? null : queueMarks(sheet, info, memory),
    };
  });
  await context.sync();
  const now = listed();
  memory.settings = settings();
  if (!sameSheets(now, sheets)) {
    memory.sheets = now;
    memory.names.clear();
    return null;
  }
  const made: Sheet[] = [];
  const defined = names();
  const told = [...remarks()];
  let isFrom1904: boolean | null = null;
  for (const one of queued) {
    const { rows, rowCount, columnCount } = one.cells();
    const known = mergesOf(memory, one, rows, { rows: rowCount, columns: columnCount });
    if (!known) {
      if (one.merges) return readInSlices(context, memory);
      // Rows came, went or moved since its merges were read: they are asked for in a second round, with the names.
      memory.forget([one.info.id]);
      return null;
    }
    memory.merges.set(one.info.id, withContents(known, rows));
    made.push(assemble(one.info, rows, known));
    append(told, one.beyond());
    isFrom1904 ??= countsFrom1904(rows);
    append(defined, namesOf(memory, one));
  }
  const marks = await marksOf(context, queued);
  const book = { sheets: made, names: defined, date1904: isFrom1904 ?? false, ...(marks ? { marks } : {}) };
  return withRemarks(book, told);
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

function namesOf(memory: WorkbookMemory, { info, names }: QueuedSheet): readonly DefinedName[] {
  const own = names?.() ?? memory.names.get(info.id) ?? [];
  memory.names.set(info.id, own);
  return own;
}

/** The merges just read, or those known from a sheet in which no rows have moved; null when they must be asked for (again). */
function mergesOf(
  memory: WorkbookMemory,
  { info, merges }: QueuedSheet,
  rows: ReadRows['rows'],
  size: { readonly rows: number; readonly columns: number },
): KnownMerges | null {
  if (merges) {
    const found = merges.found();
    return found && { ...size, merges: found };
  }
  const known = memory.merges.get(info.id);
  const isSameSize = known?.rows === size.rows && known.columns === size.columns;
  return isSameSize && !haveMoved(known, rows) ? known : null;
}
