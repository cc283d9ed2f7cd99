import { createHash, randomBytes } from 'node:crypto';
import { open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { note } from '../../texts/note';
import type { Outcome } from '..';
import { done, refused } from '..';
import type { XlsxFile } from './file';
import { openXlsx, tooLarge } from './open';
import { NODE_CODEC } from '../../ooxml/node';
import { LIMITS } from '../../ooxml';

/** Reads a workbook from disk. The size is looked at before anything is read. */
export async function readWorkbookFile(path: string): Promise<Outcome<XlsxFile>> {
  const file = basename(path);
  try {
    const kind = await stat(path); // before it is opened: a pipe would wait for a writer
    if (kind.isDirectory()) return refused('not-a-workbook', note('file.is-folder', { file }));
    if (!kind.isFile()) return refused('not-a-workbook', note('file.other-kind'));
    const handle = await open(path, 'r');
    try {
      const found = await handle.stat();
      if (found.size > LIMITS.fileBytes) return { ok: false, error: tooLarge(found.size, LIMITS.fileBytes).error };
      return openXlsx(new Uint8Array(await handle.readFile()), { codec: NODE_CODEC });
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = codeOf(error);
    const id = code === 'ENOENT' || code === 'ENOTDIR' ? 'file.not-found' : 'file.unreadable';
    return refused('failed', note(id, { file }));
  }
}

/**
 * Writes a workbook: first under a temporary name in the same folder, then renamed, so that no half file is ever seen.
 * Refuses to write over `input`, the file it was read from, under whatever name or link. `mode`: who may read it; the system's usual
 * one where null. What a run that was killed left in that folder is taken away.
 */
export async function writeWorkbookFile(
  path: string,
  bytes: Uint8Array,
  input: string | null = null,
  mode: number | null = null,
): Promise<Outcome<void>> {
  const file = basename(path);
  if (input !== null && (await sameFile(path, input))) return refused('refused', note('file.same-as-input', { file }));
  const temporary = temporaryBeside(path);
  await removeStale(dirname(path));
  try {
    const handle = await open(temporary, 'wx', mode ?? 0o666);
    try {
      if (mode !== null) await handle.chmod(mode); // whatever the process would take away
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    return done(undefined);
  } catch {
    await rm(temporary, { force: true });
    return refused('failed', note('file.unwritable', { file }));
  }
}

/** A name that is free, beside the file that it will become. What a process leaves there when it dies is removed by a later one. */
export const temporaryBeside = (path: string): string => join(dirname(path), temporaryName());

/** Tells whose it is: only a machine knows which of its own processes live. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const TEMPORARY = /^\.jxzp-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}\.tmp$/;

const temporaryName = (): string => `.jxzp-${MACHINE}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;

/** Removes temporary files of this machine's dead processes; what cannot be removed stays, and is no reason to fail. */
async function removeStale(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, machine, owner] = TEMPORARY.exec(name) ?? [];
    if (machine === MACHINE && !isAlive(Number(owner)))
      await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0); // asks, sends nothing
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

async function sameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  try {
    const [a, b] = await Promise.all([stat(await realpath(one)), stat(await realpath(other))]);
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false; // the output does not exist yet
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
