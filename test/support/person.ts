import { writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { keyFileOf } from '../../src/cli/owner/keyFile';
import type { Person } from '../../src/owner';
import { newPerson, PERSON_BYTES, textOfPerson } from '../../src/owner';
import type { PersonStore } from '../../src/taskpane/ports';

/** Random bytes that are the same each time: `seed` tells people apart. */
export const bytesOf =
  (seed: number) =>
  (length: number): Uint8Array =>
    Uint8Array.from({ length }, (_, index) => (seed * 31 + index * 7) % 256);

export const personNamed = (name: string, seed: number): Person => newPerson(bytesOf(seed)(PERSON_BYTES), name);

/** Who sits at the pane and the command line of a test. */
export const ME = personNamed('张审核', 1);
/** Somebody else. */
export const OTHER = personNamed('李填报', 2);

/** A store that holds this person's key. */
export function storeOf(person: Person | null = ME): PersonStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  if (person) kept.set('owner', textOfPerson(person));
  return {
    kept,
    get: (key) => kept.get(key) ?? null,
    set: (key, text) => {
      if (text === null) kept.delete(key);
      else kept.set(key, text);
      return true;
    },
  };
}

/** The environment of a command line at which this person sits; `folder` takes their key. */
export async function envOf(folder: string, person: Person = ME): Promise<Record<string, string>> {
  const config = path.join(folder, `config-${person.id}`);
  const env = { JXZP_CONFIG: config };
  const file = keyFileOf(env) ?? '';
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, textOfPerson(person));
  return env;
}
