import type { HostError } from '../../hosts';
import type { Book } from '../../model';
import type { Note } from '../../texts/note';
import type { Core } from './core';
import type { Message, Step } from './state';
import { errorMessage, plainMessage, unreadMessage } from './messages';
import type { WritePlan } from './writePlan';

/**
 * Acts on the figures at hand. When the host finds that a cell has changed since, reads anew and tries once more: what is written
 * this way never takes the place of what a person typed. `always`: reads anew before acting, where no event tells of what matters.
 */
export async function onFreshFigures(
  core: Core,
  act: (book: Book) => Promise<HostError | null>,
  { always = false }: { readonly always?: boolean } = {},
): Promise<void> {
  const isBehind = always || core.book === null || core.state.freshness !== 'fresh';
  if (isBehind && !(await core.take(await core.readAgain()))) return;
  const first = core.book && (await act(core.book));
  const isOutdated = first?.code === 'changed' && (await core.take(await core.readAgain()));
  const last = isOutdated && core.book ? await act(core.book) : first;
  if (last) core.notify(errorMessage(last));
}

/** There is nothing to do, and this is why. */
export function nothingToDo(core: Core, why: Note): Promise<null> {
  core.notify(plainMessage('info', why));
  return Promise.resolve(null);
}

/** Writes a step, reads the workbook back and shows the result. Gives why nothing was written, null when all is well. */
export async function writeStep(
  core: Core,
  kind: Step,
  plan: WritePlan,
  result: () => Message,
): Promise<HostError | null> {
  if (plan.changes.length > 0) {
    const outcome = await core.notebook.write({ kind, changes: plan.changes });
    if (!outcome.ok) return outcome.error;
    if (!(await core.take(await core.notebook.read()))) {
      core.notify(unreadMessage(result()));
      return null;
    }
  }
  core.notify(result());
  return null;
}
