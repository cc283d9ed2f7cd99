import type { CellChange, Change } from '../../model/change';
import type { HostError, Outcome } from '../host';
import { done } from '../host';
import { note } from '../../texts/note';
import { adorn } from './adornments';
import { sameContent } from './cells';
import { UNDO_NOT_SUPPORTED, asHostError, detailOf, officeCode } from './errors';
import { joinChains } from './chains';
import { changedCells, judge, nameCells } from './judge';
import { queueSheets } from './list';
import type { Look } from './look';
import { deskOf, lookAt, puttingAfter, puttingBack, queueWriting } from './look';
import type { Desk } from './part';
import { cellsPart } from './partCells';
import { readBook } from './read';
import type { Session } from './session';
import type { CellRef } from '../../model/address';

/** Errors of a request that Excel did not begin to carry out. */
const REFUSED_AS_A_WHOLE = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ApiNotFound',
]);

/**
 * Writes changes, all or nothing. One round trip looks at every place and compares it with what the change expects, one writes
 * and reads the cells back. Where Excel stops half way, or keeps something else than was written, all is taken back.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  session: Session,
  asked: readonly Change[],
): Promise<Outcome<void>> {
  const changes = joinChains(asked);
  if (changes.length === 0) return done(undefined);
  // Merges must be known before a cell is written; they are when the workbook was read, as it always is by the pane.
  if (!mergesKnown(session, changes)) await readBook(context, session, false);
  const look = await lookAt(context, session, changes);
  const desk = deskOf(context, session);
  const error = judge(desk, changes, look);
  if (error) return { ok: false, error };
  try {
    return await writeOut(context, session, desk, look, changes);
  } catch (thrown) {
    const failure = asHostError(thrown);
    if (REFUSED_AS_A_WHOLE.has(officeCode(thrown) ?? '')) return { ok: false, error: failure };
    const worst = await takeBack(context, session, look, failure);
    // Everything stands as it was: whoever asked for one undo step may try again without.
    if (officeCode(thrown) === UNDO_NOT_SUPPORTED && worst === failure) throw thrown;
    return { ok: false, error: worst };
  }
}

/**
 * Writes in one round trip that also reads the cells before (somebody may have been faster since the look) and after (Excel may
 * have kept something else). In both cases everything is taken back.
 */
async function writeOut(
  context: Excel.RequestContext,
  session: Session,
  desk: Desk,
  look: Look,
  changes: readonly Change[],
): Promise<Outcome<void>> {
  const cells = look.cells.map(({ change }) => change);
  const atStart = cellsPart.observe(desk, cells);
  queueWriting(desk, puttingAfter(look));
  const atEnd = cellsPart.observe(desk, cells);
  const listed = changes.some((change) => change.kind === 'sheet') ? queueSheets(context) : null;
  await context.sync();
  if (listed) session.sheets = listed();
  const begun = { ...look, cells: atStart() };
  const overtaken = begun.cells.filter(({ change, now }) => !cellsPart.holds(change, now, change.before));
  if (overtaken.length > 0) {
    return { ok: false, error: await takeBack(context, session, begun, changedCells(placesOf(overtaken))) };
  }
  const lost = placesOf(atEnd().filter(({ change, now }) => !isKept(change, now)));
  if (lost.length > 0) {
    const failure: HostError = {
      code: 'failed',
      note: note('office.read-back', { cells: nameCells(lost) }),
      cells: lost,
    };
    return { ok: false, error: await takeBack(context, session, look, failure) };
  }
  remember(session, changes);
  await adorn(context, changes);
  return done(undefined);
}

function placesOf(cells: readonly { readonly change: CellChange }[]): CellRef[] {
  return cells.map(({ change: { sheet, address } }) => ({ sheet, address }));
}

/** What the person sees must be what was written; a formula only has to be one, since Excel may write it another way. */
function isKept(change: CellChange, now: { value: CellChange['after']['value']; formula: string | null }): boolean {
  return change.after.formula !== null ? now.formula !== null : sameContent(change.after, now);
}

/** Puts everything back as it was seen before the writing. Gives the error for the person: the failure, or worse. */
async function takeBack(
  context: Excel.RequestContext,
  session: Session,
  was: Look,
  failure: HostError,
): Promise<HostError> {
  const changes: Change[] = [was.cells, was.names, was.highlights, was.sheets, was.settings].flatMap((part) =>
    part.map(({ change }): Change => change),
  );
  try {
    const is = await lookAt(context, session, changes);
    const desk = deskOf(context, session);
    queueWriting(desk, puttingBack(was, is));
    const cells = was.cells.map(({ change }) => change);
    const atEnd = cellsPart.observe(desk, cells);
    await context.sync();
    const lost = atEnd().filter(({ now }, index) => {
      const before = was.cells[index]?.now;
      return !before || !sameContent(before, now);
    });
    if (lost.length === 0) return failure;
    return halfWritten(placesOf(lost), failure.note.args['detail'] ?? '');
  } catch (thrown) {
    return halfWritten(placesOf(was.cells), detailOf(thrown));
  }
}

function halfWritten(cells: readonly CellRef[], detail: string | number): HostError {
  return { code: 'failed', note: note('office.half-written', { cells: nameCells(cells), detail }), cells };
}

function mergesKnown(session: Session, changes: readonly Change[]): boolean {
  return changes.every((change) => {
    if (change.kind !== 'cell') return session.sheets !== null;
    const info = session.sheetNamed(change.sheet);
    return info !== null && session.merges.has(info.id);
  });
}

/** What we wrote into our own settings need not be read again. */
function remember(session: Session, changes: readonly Change[]): void {
  const settings = new Map(session.settings ?? []);
  for (const change of changes) {
    if (change.kind !== 'setting') continue;
    if (change.after === null) settings.delete(change.key);
    else settings.set(change.key, change.after);
  }
  if (session.settings) session.settings = settings;
}
