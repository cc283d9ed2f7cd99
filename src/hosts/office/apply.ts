import type { Book, CellChange, CellContent, Change, CellRef } from '../../model';
import { note } from '../../texts/note';
import type { HostError, Outcome } from '..';
import { done } from '..';
import { joinChains, isAsWritten, changedCells, nameCells, preconditionError, RULES } from '../live';
import { sameContent } from '../../formulaSyntax';
import type { SheetInfo, WorkbookMemory } from '../live';
import { isOnlyUnadorned, queueAdornments } from './adornments';
import { rememberUncalculated } from './calculation';
import { HANDLERS } from './changes';
import type { OfficeObserved, WorkbookAccess } from './changes/handler';
import { asWritingError, detailOf, isTooLarge, officeCode } from './errors';
import { otherCellsIn } from './ground';
import { differing, halfWritten, touched } from './leftOver';
import { queueSheets } from './list';
import { readBook } from './read';
import type { Seen } from './snapshot';
import { accessTo, see } from './snapshot';
import { queueTakingBack, queueWriting } from './writing';

/** Errors of a request that Excel did not begin to carry out. */
const REFUSED_AS_A_WHOLE = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ApiNotFound',
]);

/** Excel stopped half way and everything stands as it was: it may be tried in another way. */
export interface Failed {
  readonly failed: HostError;
}

/**
 * Writes changes, all or nothing. One round trip looks at every place and compares it with what the change expects, one writes
 * and reads the cells back. Where Excel stops half way, or keeps something else than was written, all is taken back.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  memory: WorkbookMemory,
  asked: readonly Change[],
  ground: Book | null = null,
): Promise<Outcome<void> | Failed> {
  const changes = joinChains(asked);
  if (changes.length === 0) return done(undefined);
  // Merges must be known before a cell is written; they are when the workbook was read, as it always is by the pane.
  if (!mergesKnown(memory, changes)) await readBook(context, memory, false);
  const seen = await look(context, memory, changes, ground);
  const access = accessTo(context, memory);
  const hasMoved = seen.moved.length > 0 ? changedCells(seen.moved) : null;
  const error = preconditionError(changes, seen.places, (name) => access.sheet(name) !== null) ?? hasMoved;
  if (error) {
    // What was thought to be known of the sheets may be what is wrong.
    memory.forget();
    return { ok: false, error };
  }
  try {
    return await writeOut(access, seen, changes);
  } catch (thrown) {
    const failure = asWritingError(thrown, seen);
    if (REFUSED_AS_A_WHOLE.has(officeCode(thrown) ?? '')) return { ok: false, error: failure };
    const worst = await takeBack(access, seen, failure);
    return worst === failure ? { failed: failure } : { ok: false, error: worst };
  }
}

/**
 * Writes in one round trip that also reads the cells before (somebody may have been faster since they were seen) and after (Excel may
 * have kept something else). In both cases everything is taken back.
 */
async function writeOut(access: WorkbookAccess, seen: Seen, changes: readonly Change[]): Promise<Outcome<void>> {
  const { memory } = access;
  const { cells, listed } = await writeBatch(access, seen, changes);
  if (listed) memory.sheets = listed;
  const begun = { ...seen, places: { ...seen.places, cell: cells.atStart } };
  const overtaken = cells.atStart.filter(({ change, now }) => !RULES.cell.holds(change, now, change.before));
  if (overtaken.length > 0) {
    return { ok: false, error: await takeBack(access, begun, changedCells(cellsOf(overtaken))) };
  }
  const lost = cellsOf(cells.atEnd.filter(({ change, now }) => !isAsWritten(change, now)));
  if (lost.length > 0) {
    const failure: HostError = {
      code: 'failed',
      note: note('office.read-back', { cells: nameCells(lost) }),
      cells: lost,
    };
    return { ok: false, error: await takeBack(access, seen, failure) };
  }
  rememberSettings(memory, changes);
  // As Excel spells them they are read again.
  if (changes.some(({ kind }) => kind === 'name')) memory.names.clear();
  if (seen.isManual) rememberUncalculated(memory, changes);
  return done(undefined);
}

/** What a writing found and left. */
interface Written {
  readonly cells: {
    readonly atStart: readonly OfficeObserved<'cell'>[];
    readonly atEnd: readonly OfficeObserved<'cell'>[];
  };
  /** The sheets, where some came or went. */
  readonly listed: readonly SheetInfo[] | null;
}

async function writeBatch(access: WorkbookAccess, seen: Seen, changes: readonly Change[]): Promise<Written> {
  const { context } = access;
  const cells = seen.places.cell.map(({ change }) => change);
  const hasSheets = changes.some((change) => change.kind === 'sheet');
  const look = () => {
    const [atEnd, listed] = [HANDLERS.cell.observe(access, cells), hasSheets ? queueSheets(context) : null];
    return () => ({ atEnd: atEnd(), listed: listed?.() ?? null });
  };
  const atStart = HANDLERS.cell.observe(access, cells);
  queueWriting(access, seen);
  let end = look();
  queueAdornments(context, changes);
  try {
    await context.sync();
  } catch (thrown) {
    if (!isOnlyUnadorned(thrown)) throw thrown;
    // That all was written is what Excel said before it stopped; it is looked at once more.
    end = look();
    await context.sync();
    const there = new Set(end().listed?.map(({ name }) => name));
    if (changes.some((change) => change.kind === 'sheet' && change.after && !there.has(change.sheet))) throw thrown;
  }
  const { atEnd, listed } = end();
  return { cells: { atStart: atStart(), atEnd }, listed };
}

function cellsOf(cells: readonly { readonly change: CellChange }[]): CellRef[] {
  return cells.map(({ change: { sheet, address } }) => ({ sheet, address }));
}

/** Looks at the places and at what the changes were worked out from; at that first where it is too much for one answer. */
async function look(
  context: Excel.RequestContext,
  memory: WorkbookMemory,
  changes: readonly Change[],
  ground: Book | null,
): Promise<Seen> {
  try {
    return await see(context, memory, changes, ground);
  } catch (error) {
    if (!ground || !isTooLarge(error)) throw error;
    const moved = otherCellsIn(ground, await readBook(context, memory, true));
    return { ...(await see(context, memory, changes)), moved };
  }
}

/**
 * Puts everything back as it was seen before the writing. Gives the error for the person: the failure, or worse. Where putting back
 * failed it is looked at once more, so that what is named is what really differs.
 */
async function takeBack({ memory }: WorkbookAccess, was: Seen, failure: HostError): Promise<HostError> {
  const changes: Change[] = Object.values(was.places).flatMap((ofKind) => ofKind.map(({ change }): Change => change));
  let detail = failure.note.args['detail'] ?? '';
  try {
    // Half done it cannot stay: this waits until the person has finished typing, however long.
    const isBack = await Excel.run({ delayForCellEdit: true }, (context) => putBack(context, memory, was, changes));
    if (isBack) return failure;
  } catch (thrown) {
    detail = detailOf(thrown);
  }
  try {
    const is = await Excel.run((context) => see(context, memory, changes));
    const left = differing(was.places, is.places);
    return left ? halfWritten(left, detail, true) : failure;
  } catch {
    return halfWritten(touched(was.places), detail, false);
  }
}

/** true when the cells are found as they were. */
async function putBack(
  context: Excel.RequestContext,
  memory: WorkbookMemory,
  was: Seen,
  changes: readonly Change[],
): Promise<boolean> {
  const is = await see(context, memory, changes);
  const access = accessTo(context, memory);
  queueTakingBack(access, was, is);
  const cells = was.places.cell.map(({ change }) => change);
  const atEnd = HANDLERS.cell.observe(access, cells);
  await context.sync();
  return atEnd().every(({ now }, index) => isAsBefore(was.places.cell[index]?.now, now));
}

function isAsBefore(before: CellContent | undefined, now: CellContent): boolean {
  return before !== undefined && sameContent(before, now);
}

function mergesKnown(memory: WorkbookMemory, changes: readonly Change[]): boolean {
  return changes.every((change) => {
    if (change.kind !== 'cell') return memory.sheets !== null;
    const info = memory.sheetNamed(change.sheet);
    return info !== null && memory.merges.has(info.id);
  });
}

/** What we wrote into our own settings need not be read again. */
function rememberSettings(memory: WorkbookMemory, changes: readonly Change[]): void {
  const settings = new Map(memory.settings ?? []);
  for (const change of changes) {
    if (change.kind !== 'setting') continue;
    if (change.after === null) settings.delete(change.key);
    else settings.set(change.key, change.after);
  }
  if (memory.settings) memory.settings = settings;
}
