import type { Core } from './core';
import { loadFinal } from './engine';
import { showPreview } from './writing';
import type { HostError } from '../../hosts';
import type { Book } from '../../model';
import type { Note } from '../../texts/note';
import type { CopyMaker } from '../ports';

/** The copy that is sent out (送出副本): the workbook itself stays as it is. */
export function sendingActions(core: Core) {
  return {
    /** Makes the copy and hands it over, or shows what keeps it back. */
    sendOut: (): Promise<void> =>
      core.run('writing', async () => {
        const { copyMaker } = core.ports;
        core.stopPreview();
        core.patch({ keptBack: null });
        if (!copyMaker || !(await core.take(await core.readAgain())) || core.book === null) return;
        await sendOut(core, copyMaker, core.book);
      }),

    /** Shows what would be done to make the workbook itself ready to be sent out; `write` then does it. */
    finishInPlace: (): Promise<void> =>
      showPreview(core, async () => {
        const { planInPlace } = await loadFinal();
        core.patch({ keptBack: null });
        core.openPreview({ step: 'final', scores: null, isRestore: false }, (book) => planInPlace(core, book));
      }),

    /** The person has seen what keeps the copy back. */
    closeKeptBack: (): void => core.patch({ keptBack: null }),
  };
}

async function sendOut(core: Core, copyMaker: CopyMaker, book: Book): Promise<void> {
  const { finalPlan } = await loadFinal();
  const { open, remarks } = await finalPlan(core, book);
  if (open.length > 0) return core.patch({ keptBack: { kind: 'open', places: open } });
  const refuse = (error: HostError): void => core.patch({ keptBack: { kind: 'refused', error, remarks } });
  const source = await copyMaker.begin(book);
  if (!source.ok) return refuse(source.error);
  // A workbook that was read in another way can hold what the first reading did not.
  const made = await finalPlan(core, source.value.book);
  if (made.open.length > 0) return core.patch({ keptBack: { kind: 'open', places: made.open } });
  const handed = await source.value.handOver(made.changes);
  if (!handed.ok) return refuse(handed.error);
  tell(core, handed.value, made.remarks);
}

function tell(core: Core, said: Note, remarks: readonly Note[]): void {
  core.notify({ severity: remarks.length > 0 ? 'warning' : 'success', note: said, details: remarks });
}
