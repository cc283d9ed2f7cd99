import { append } from '../model';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Note } from '../texts/note';
import { note } from '../texts/note';

/** A file to work on, or a path that could not be made into one. */
export interface Input {
  /** As a person would write it: the argument, or the folder given and the way from there. */
  readonly path: string;
  /** Why there is nothing to read; null for a file. */
  readonly problem: Note | null;
}

/** The files of a folder that are worked on. Old workbooks among them can only be read; who wants to write one says so. */
const NAMES = /\.(?:xlsx|xls|et)$/i;

/**
 * The files that the arguments name, in their order: a file as it is, a folder as all workbooks in it and below, sorted.
 * A file named twice is taken once. `except` is a folder that is not entered: the one for the results may lie among the inputs.
 */
export async function collectInputs(paths: readonly string[], except: string | null = null): Promise<Input[]> {
  const leftOut = except === null ? null : path.resolve(except);
  const found: Input[] = [];
  const seen = new Set<string>();
  for (const given of paths) {
    for (const input of await inputsAt(given, leftOut)) {
      const key = input.problem ? input.path : await realpath(input.path).catch(() => path.resolve(input.path));
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(input);
    }
  }
  return found;
}

async function inputsAt(given: string, leftOut: string | null): Promise<Input[]> {
  const problem = (id: Note['id'], args: Note['args'] = {}): Input[] => [{ path: given, problem: note(id, args) }];
  try {
    const info = await stat(given);
    if (info.isFile()) return [{ path: given, problem: null }];
    if (!info.isDirectory()) return problem('cli.not-a-file');
    const files = await workbooksBelow(given, leftOut);
    return files.length > 0 ? files.map((file) => ({ path: file, problem: null })) : problem('cli.empty-folder');
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? problem('cli.not-found') : problem('cli.cannot-open', { code });
  }
}

async function workbooksBelow(folder: string, leftOut: string | null): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    // ~$ is the lock file of a workbook that is open in Excel; names with a dot in front are the system's own.
    if (entry.name.startsWith('~$') || entry.name.startsWith('.')) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (path.resolve(full) !== leftOut) append(files, await workbooksBelow(full, leftOut));
    } else if (NAMES.test(entry.name) && (entry.isFile() || (await isFileBehindLink(full)))) files.push(full);
  }
  return files;
}

/** Links to files are followed, links to folders are not: they may lead in a circle. */
async function isFileBehindLink(file: string): Promise<boolean> {
  return stat(file).then(
    (info) => info.isFile(),
    () => false,
  );
}

/** The system's short code of a failure, e.g. EACCES. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
