import type { Person } from '../../owner';
import type { Io } from '../io';
import type { Voice } from '../say';
import { keptPerson, keyFileOf } from './keyFile';

/** Whose decisions in a file count. Plain data: it is sent to workers, which are threads of this process. */
export interface Believed {
  /** null: there is no key on this machine, so nothing in a file is the person's own. */
  readonly person: Person | null;
  /** --trust-file: those of everybody. */
  readonly everybody: boolean;
}

export const NOBODY: Believed = { person: null, everybody: false };

/** Whom to believe; a key that cannot be read is said, and nothing is the person's own then. */
export async function believed(everybody: boolean, io: Io, voice: Voice): Promise<Believed> {
  const kept = await keptPerson(io.env);
  if (kept.ok) return { person: kept.value, everybody };
  const file = keyFileOf(io.env) ?? '';
  io.err(`${voice.text('cli.owner-fault', { file, reason: voice.note(kept.error.note) })}\n`);
  return { person: null, everybody };
}
