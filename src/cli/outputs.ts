import { least } from '../model';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { Target } from './arguments';

export type OutputPlan =
  { readonly ok: true; readonly outputs: readonly string[] } | { readonly ok: false; readonly note: Note };

/**
 * Where the result of each file goes. Refuses what would change an original or lose a result: one output for several files, an
 * output that is one of the inputs (by any name), a folder where a file is meant or a file where a folder is.
 */
export async function planOutputs(files: readonly string[], target: Target): Promise<OutputPlan> {
  const refuse = (id: Note['id'], args: Note['args'] = {}): OutputPlan => ({ ok: false, note: note(id, args) });
  const existing = await stat(target.path).catch(() => null);
  if (target.kind === 'file') {
    if (files.length > 1) return refuse('cli.one-output-many-files', { count: files.length });
    if (existing?.isDirectory()) return refuse('cli.output-is-folder', { output: target.path });
    const extension = path.extname(files[0] ?? '');
    if (/^\.xls[xm]$/i.test(extension) && path.extname(target.path).toLowerCase() !== extension.toLowerCase()) {
      return refuse('cli.output-extension', { output: target.path, extension: extension.toLowerCase() });
    }
  } else if (existing && !existing.isDirectory()) {
    return refuse('cli.output-not-folder', { output: target.path });
  }
  const outputs = target.kind === 'file' ? files.map(() => target.path) : namesInFolder(files, target.path);
  const inputs = new Set((await Promise.all(files.map(identities))).flat());
  for (const output of outputs) {
    if ((await identities(output)).some((one) => inputs.has(one))) return refuse('cli.output-is-input', { output });
  }
  return { ok: true, outputs };
}

/** Whether the output is one of these files, by whatever name or link. */
export async function isAmong(output: string, files: readonly string[]): Promise<boolean> {
  const known = new Set((await Promise.all(files.map(identities))).flat());
  return (await identities(output)).some((one) => known.has(one));
}

/** What tells one file from another: its true path, and its place on the disk (the same for a hard link). */
async function identities(file: string): Promise<string[]> {
  const info = await stat(file).catch(() => null);
  return [await truePath(file), ...(info && info.ino !== 0 ? [`${info.dev}:${info.ino}`] : [])];
}

/** The path with its links followed, as far as it exists. */
async function truePath(file: string): Promise<string> {
  const full = path.resolve(file);
  const real = await realpath(full).catch(() => null);
  const parent = path.dirname(full);
  return real ?? (parent === full ? full : path.join(await truePath(parent), path.basename(full)));
}

/**
 * Each file keeps its name. Where several have the same one, these keep the folders that tell them apart, counted from the
 * folder that they share.
 */
function namesInFolder(files: readonly string[], folder: string): string[] {
  const parts = files.map((file) => path.resolve(file).split(path.sep));
  const groups = new Map<string, string[][]>();
  for (const part of parts) {
    // Upper and lower case are one name on Windows and on most Macs.
    const key = (part.at(-1) ?? '').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return parts.map((part) => {
    const group = groups.get((part.at(-1) ?? '').toLowerCase()) ?? [part];
    const shared = group.length === 1 ? part.length - 1 : sharedParts(group);
    // A drive ("C:") may not be part of a folder's name.
    return path.join(folder, ...part.slice(shared).map((name) => name.replace(/:$/, '')));
  });
}

function sharedParts(group: readonly (readonly string[])[]): number {
  const shortest = least(group.map((part) => part.length - 1));
  const [first = []] = group;
  for (let index = 0; index < shortest; index++) {
    if (group.some((part) => part[index] !== first[index])) return index;
  }
  return shortest;
}
