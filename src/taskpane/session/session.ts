import type { SelectListener } from '../../hosts';
import type { Address } from '../../model';
import type { Note } from '../../texts/note';
import type { SessionPorts } from './core';
import { Core } from './core';
import { decisionActions } from './deciding';
import type { TableDrafts } from './drafts';
import type { MessageSeverity } from './state';
import type { Person } from './tables';
import { errorMessage, plainMessage } from './messages';
import { highlightActions } from './highlighting';
import { ownerActions } from './owning';
import { rulingActions } from './ruling';
import { sendingActions } from './sending';
import { writingActions } from './writing';

/** How long after the last edit the figures follow, in milliseconds: a person types on, and reading costs a round trip. */
export const SETTLE = 600;

/**
 * What the pane and the ribbon commands do with a workbook: read → recognise → evaluate → plan → apply. It holds one immutable
 * state and tells who listens; actions run one after the other, and all effects go through the ports.
 */
export type Session = ReturnType<typeof createSession>;

export function createSession(ports: SessionPorts) {
  const core = new Core(ports);
  const stopFollowing = followEdits(core);
  const stopWaiting = ports.host.onWaiting?.((waiting) =>
    waiting ? core.notify(plainMessage('info', waiting)) : core.forgetWaiting(),
  );
  return {
    state: core.store.state,
    subscribe: core.store.subscribe,

    dispose(): void {
      stopFollowing();
      stopWaiting?.();
      core.store.close();
    },

    ...viewActions(core),
    ...decisionActions(core),
    ...writingActions(core),
    ...ownerActions(core),
    ...rulingActions(core),
    ...sendingActions(core),
    ...highlightActions(core),
  };
}

/** What changes in the pane alone. */
function viewActions(core: Core) {
  return {
    /** Reads the workbook and our settings anew: at the start, and as 重新读取, which is the truth when events are missed. */
    open: (): Promise<void> =>
      core.run('reading', async () => {
        await core.take(await core.load());
      }),

    show(key: string): void {
      core.stopPreview();
      core.patch({ current: key });
    },

    /** Hears which cell the person goes to in the workbook; null where that cannot be heard. */
    onSelect: core.ports.host.onSelect ? (listener: SelectListener) => core.ports.host.onSelect?.(listener) : null,

    /** Goes to a cell of the workbook; with `to`, lights the cells between the two. */
    select: (sheet: string, address: Address, to?: Address): Promise<void> =>
      core.run(null, async () => {
        const outcome = await core.ports.host.select(sheet, address, to);
        if (!outcome.ok) core.notify(errorMessage(outcome.error));
      }),

    /** Shows the outcome of what was done beside the workbook (copied, kept as a template). */
    notify: (severity: MessageSeverity, message: Note): void => core.notify(plainMessage(severity, message)),

    dismiss: (): void => core.patch({ message: null }),

    /** Has formulas calculated that wait for it, and reads the workbook again. */
    calculate: (): Promise<void> =>
      core.run('reading', async () => {
        const outcome = await core.ports.host.calculate?.();
        if (outcome?.ok === false) core.notify(errorMessage(outcome.error));
        else if (await core.take(await core.readAgain())) core.patch({ message: null });
      }),

    /** Does what the button beside the message offers. */
    again: (): Promise<void> => core.again(),

    /** The person turns to something else: what went well has been read, what did not stays. */
    turnAway: (): void => core.forgetSuccess(),

    /** Remembers what a person typed for a table and has not written. */
    keepDrafts: (key: string, drafts: TableDrafts): void => {
      core.patch({ drafts: { ...core.state.drafts, [key]: drafts } });
    },

    closePreview: (): void => core.stopPreview(),

    /** What of the person's the tables follow. */
    person: (): Person => core.notebook,
  };
}

/** After an edit the figures are known to be old at once, and follow when the person pauses. Gives a function that ends it. */
function followEdits(core: Core): () => void {
  let cancel = (): void => undefined;
  const follow = async (): Promise<void> => {
    if (await core.take(await core.readAgain(false))) core.forgetSuccess();
  };
  const stop = core.ports.host.onEdit(() => {
    core.patch({ freshness: 'following' });
    cancel();
    cancel = core.ports.schedule(() => void core.run(null, follow), SETTLE);
  });
  return () => {
    stop();
    cancel();
  };
}
