import type { HostError } from '../../hosts';
import type { Book } from '../../model';
import type { Note } from '../../texts/note';
import type { Core } from './core';
import type { Message, Step } from './state';
import { errorMessage, plainMessage, unreadMessage } from './messages';
import type { WritePlan } from './writePlan';

/** Does something with the figures of a reading. `ground`: that reading, where it is to be looked at again before anything is written. */
type Act = (book: Book, ground: Book | null) => Promise<HostError | null>;

/**
 * Acts on the figures at hand. When the host finds that a cell has changed since, one that is written or one that the figures rest on,
 * reads anew and tries once more: what is written this way never takes the place of what a person typed. The second time the reading is
 * a moment old; what changes by itself (the time of day) is not waited for.
 */
export async function onFreshFigures(core: Core, act: Act): Promise<void> {
  const isBehind = core.book === null || core.state.freshness !== 'fresh';
  if (isBehind && !(await core.take(await core.readAgain()))) return;
  const first = core.book && (await act(core.book, core.book));
  const isOutdated = first?.code === 'changed' && (await core.take(await core.readAgain()));
  const last = isOutdated && core.book ? await act(core.book, null) : first;
  if (last) core.notify(errorMessage(last));
}

/** There is nothing to do, and this is why. */
export function nothingToDo(core: Core, why: Note): Promise<null> {
  core.notify(plainMessage('info', why));
  return Promise.resolve(null);
}

/**
 * Writes a step, reads the workbook back and shows the result. Gives why nothing was written, null when all is well. `ground`: the
 * reading that the plan was made from, where that is to be looked at again.
 */
export async function writeStep(
  core: Core,
  kind: Step,
  plan: WritePlan,
  result: () => Message,
  ground: Book | null,
): Promise<HostError | null> {
  if (plan.changes.length > 0) {
    const outcome = await core.notebook.write({ kind, changes: plan.changes }, ground);
    if (!outcome.ok) return outcome.error;
    if (!(await core.take(await core.notebook.read()))) {
      core.notify(unreadMessage(result()));
      return null;
    }
  }
  core.notify(result());
  return null;
}
