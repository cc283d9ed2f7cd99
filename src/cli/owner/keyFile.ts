import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import type { Outcome } from '../../hosts';
import { done, refused } from '../../hosts';
import type { Person } from '../../owner';
import { newPerson, PERSON_BYTES, personOf, textOfPerson } from '../../owner';
import { note } from '../../texts/note';
import { configFolderHere } from '../configFolder';
import { codeOf } from '../inputs';
import type { Io } from '../io';

/** Where the person's key is kept: beside all else that is the person's; null where no such folder can be named. */
export function keyFileOf(env: Io['env']): string | null {
  const folder = configFolderHere(env);
  return folder === null ? null : path.join(folder, 'owner.json');
}

/** The person whose key is kept on this machine; null where there is none yet. Refuses a file that cannot be read. */
export async function keptPerson(env: Io['env']): Promise<Outcome<Person | null>> {
  const file = keyFileOf(env);
  if (file === null) return done(null);
  try {
    return personOf(await readFile(file, 'utf8'));
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? done(null) : refused('failed', note('cli.cannot-open', { code }));
  }
}

/** The person of this machine; the first time a new one is made and kept. */
export async function personHere(env: Io['env']): Promise<Outcome<Person>> {
  const kept = await keptPerson(env);
  if (!kept.ok) return kept;
  if (kept.value) return done(kept.value);
  const person = newPerson(randomBytes(PERSON_BYTES), userName());
  const written = await keepPerson(person, env);
  return written.ok ? done(person) : written;
}

/** Keeps the person on this machine, readable for nobody else, in place of the one of before. */
export async function keepPerson(person: Person, env: Io['env']): Promise<Outcome<string>> {
  const file = keyFileOf(env);
  if (file === null) return refused('failed', note('cli.owner-no-folder'));
  const half = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(half, textOfPerson(person), { mode: 0o600 });
    await chmod(half, 0o600);
    await rename(half, file);
    return done(file);
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined);
    return refused('failed', note('cli.owner-not-kept', { file, code: codeOf(error) }));
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
