import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
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
 * Refuses to write over `input`, the file it was read from, under whatever name or link.
 */
export async function writeWorkbookFile(
  path: string,
  bytes: Uint8Array,
  input: string | null = null,
): Promise<Outcome<void>> {
  const file = basename(path);
  if (input !== null && (await sameFile(path, input))) return refused('refused', note('file.same-as-input', { file }));
  const temporary = join(dirname(path), `.jxzp-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
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
