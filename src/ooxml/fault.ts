import type { Note } from '../texts/note';
import type { HostError, HostErrorCode, Outcome } from '../model';

/**
 * What stops the work deep inside of this kit and of the file hosts; it never leaves them. Reading a hostile file can fail at hundreds
 * of places, so they throw a Fault, and the few public functions of a host turn it into an Outcome with `attempt`.
 */
export class Fault extends Error {
  readonly error: HostError;

  constructor(code: HostErrorCode, note: Note, cells?: HostError['cells']) {
    super(note.id);
    this.error = cells ? { code, note, cells } : { code, note };
  }
}

/** Runs `work`; a Fault becomes the error of the outcome, anything else is a mistake of ours and goes on. */
export function attempt<T>(work: () => T): Outcome<T> {
  try {
    return { ok: true, value: work() };
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, error: fault.error };
    throw fault;
  }
}
