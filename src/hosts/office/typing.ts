import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { Outcome } from '..';

/** Calls back once after so many milliseconds; gives a function that calls it off. */
export type Schedule = (callback: () => void, milliseconds: number) => () => void;

/** So long the end of typing is waited for. */
const SECONDS = 30;

/**
 * While the person types in a cell Excel does nothing for an add-in, and a click in the pane does not end the typing (office-js issues
 * 806 and 3388). What the person asked for then waits, which is told at once, and is given up after a while.
 */
export class Typing {
  private readonly listeners = new Set<(waiting: Note | null) => void>();

  constructor(private readonly schedule: Schedule) {}

  /** Calls back with a sentence while something waits, and with null when nothing does any more. */
  listen(listener: (waiting: Note | null) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Does it, and where a cell is being edited does it again as soon as that has ended. What is given up is not done later either. */
  async patiently<T>(act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const first = await act();
    if (!isEditing(first)) return first;
    this.tell(note('office.waiting', { seconds: SECONDS }));
    let cancel = (): void => undefined;
    const isOver = new Promise<false>((resolve) => {
      cancel = this.schedule(() => resolve(false), SECONDS * 1000);
    });
    try {
      while (await Promise.race([hasTyped(), isOver])) {
        const outcome = await act();
        if (!isEditing(outcome)) return outcome;
      }
      const told = note('office.still-editing', { seconds: SECONDS });
      return { ok: false, error: { code: 'editing', note: told, remedy: 'again' } };
    } finally {
      cancel();
      this.tell(null);
    }
  }

  private tell(waiting: Note | null): void {
    for (const listener of this.listeners) listener(waiting);
  }
}

const isEditing = (outcome: Outcome<unknown>): boolean => !outcome.ok && outcome.error.code === 'editing';

/** true once the person has finished. Only this harmless question waits in Excel: it writes nothing when it is answered too late. */
function hasTyped(): Promise<true> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    context.application.load('calculationMode');
    await context.sync();
    return true as const;
  });
}
