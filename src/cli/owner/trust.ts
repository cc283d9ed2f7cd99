import type { Believed } from '../../owner';
import type { Io } from '../io';
import type { Voice } from '../say';
import { keptPerson, keyFileOf } from './keyFile';

/** Whom to believe; a key that cannot be read is said, and nothing is the person's own then. */
export async function believed(everybody: boolean, io: Io, voice: Voice): Promise<Believed> {
  const kept = await keptPerson(io.env);
  if (kept.ok) return { person: kept.value, everybody };
  const file = keyFileOf(io.env) ?? '';
  io.err(`${voice.text('cli.owner-fault', { file, reason: voice.note(kept.error.note) })}\n`);
  return { person: null, everybody };
}
