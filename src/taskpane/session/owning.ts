import { note } from '../../texts/note';
import type { Core } from './core';
import { errorMessage, plainMessage } from './messages';

/** Whose what the workbook keeps is: taking over what others left there, and the person's own key. */
export function ownerActions(core: Core) {
  const again = async (): Promise<void> => {
    if (core.book) await core.evaluateAll(core.book);
  };
  return {
    /** Makes foreign entries, named by their keys, the person's own; from then on they count. */
    takeOver: (keys: readonly string[]): Promise<void> =>
      core.run('writing', async () => {
        const taken = await core.notebook.takeOver(new Set(keys));
        if (!taken.ok) return core.notify(errorMessage(taken.error));
        await again();
        core.notify(plainMessage('success', note('pane.taken-over', { count: keys.length })));
      }),

    /** Leaves the foreign entries aside for good: about these, in this workbook, the person is not asked again. */
    leaveForeign: (): Promise<void> =>
      core.run(null, async () => {
        await core.notebook.leaveForeign();
        core.showSettings();
      }),

    /** Asks about the foreign entries once more. */
    showForeign: (): void => {
      core.notebook.isForeignLeft = false;
      core.showSettings();
    },

    /** Gives the person's key another name, which others are shown. */
    nameOwner: (name: string): Promise<void> =>
      core.run(null, async () => {
        const isKept = await core.notebook.rename(name);
        await again();
        if (!isKept) core.notify(plainMessage('warning', note('kept.owner-for-now')));
      }),

    /** Takes over the key that a file holds in place of the one of before. */
    importOwner: (text: string): Promise<void> =>
      core.run(null, async () => {
        const read = await core.notebook.become(text);
        if (!read.ok) return core.notify(errorMessage(read.error));
        await again();
        const imported = note('pane.owner-imported', { name: core.state.person?.name ?? '' });
        core.notify(
          read.value
            ? plainMessage('success', imported)
            : { severity: 'warning', note: imported, details: [note('kept.owner-for-now')] },
        );
      }),

    /** The person's key as the text of a file, which holds the secret; null before the workbook was read. */
    exportOwner: (): Promise<string | null> => core.notebook.exportPerson(),
  };
}
