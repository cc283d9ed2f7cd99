import type { CellChange, Change } from '../../model/change';
import type { HostError, Outcome } from '../host';
import { done } from '../host';
import { note } from '../../texts/note';
import { sameContent } from './cells';
import { UNDO_NOT_SUPPORTED, asHostError, detailOf, officeCode } from './errors';
import { joinChains } from './chains';
import { judge, nameCells } from './judge';
import { queueSheets } from './list';
import type { Look } from './look';
import { deskOf, lookAt, puttingAfter, puttingBack, queueWriting } from './look';
import { cellsPart } from './partCells';
import { readBook } from './read';
import type { Session } from './session';

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
  const look = await lookAt(deskOf(context, session), changes);
  const desk = deskOf(context, session);
  const error = judge(desk, changes, look);
  if (error) return { ok: false, error };
  let failure: HostError;
  try {
    queueWriting(desk, puttingAfter(look));
    const readBack = cellsPart.observe(
      desk,
      look.cells.map(({ change }) => change),
    );
    const listed = changes.some((change) => change.kind === 'sheet') ? queueSheets(context) : null;
    await context.sync();
    if (listed) session.sheets = listed();
    const lost = readBack().flatMap(({ change, now }) => (isKept(change, now) ? [] : [change]));
    if (lost.length === 0) {
      remember(session, changes);
      return done(undefined);
    }
    const cells = lost.map(({ sheet, address }) => ({ sheet, address }));
    failure = { code: 'failed', note: note('office.read-back', { cells: nameCells(cells) }), cells };
  } catch (thrown) {
    failure = asHostError(thrown);
    if (REFUSED_AS_A_WHOLE.has(officeCode(thrown) ?? '')) return { ok: false, error: failure };
    const error = await takeBack(context, session, look, failure);
    // Everything stands as it was: whoever asked for one undo step may try again without.
    if (officeCode(thrown) === UNDO_NOT_SUPPORTED && error === failure) throw thrown;
    return { ok: false, error };
  }
  return { ok: false, error: await takeBack(context, session, look, failure) };
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
    const is = await lookAt(deskOf(context, session), changes);
    const desk = deskOf(context, session);
    queueWriting(desk, puttingBack(was, is));
    const readBack = cellsPart.observe(
      desk,
      was.cells.map(({ change }) => change),
    );
    await context.sync();
    const lost = readBack().flatMap(({ change, now }, index) => {
      const before = was.cells[index]?.now;
      return before && sameContent(before, now) ? [] : [change];
    });
    if (lost.length === 0) return failure;
    return halfWritten(lost, failure.note.args['detail'] ?? '');
  } catch (thrown) {
    return halfWritten(
      was.cells.map(({ change }) => change),
      detailOf(thrown),
    );
  }
}

function halfWritten(changes: readonly CellChange[], detail: string | number): HostError {
  const cells = changes.map(({ sheet, address }) => ({ sheet, address }));
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
