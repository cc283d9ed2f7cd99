import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome } from '../hosts';
import { done, refused } from '../hosts';
import { writeWorkbookFile } from '../hosts/xlsx/node';
import { note } from '../texts/note';
import type { ExitCode, Io } from './io';
import { EXIT } from './io';
import type { Voice } from './say';

/** Whether an output that stands there may be replaced. Plain data: it is sent to workers. */
export interface Keeping {
  /** The configuration folder, where outputs are noted; null: nothing is noted, and nothing is known to be ours. */
  readonly folder: string | null;
  /** The person said that whatever stands there may go. */
  readonly overwrite: boolean;
}

/**
 * Writes an output of `inputs`, with its folder. What stands there already is replaced only where this tool wrote it and it has the
 * same bytes since, or where --overwrite was given; the same bytes are left alone. Somebody may have filled in explanations meanwhile.
 * The mode is that of the file replaced, else what all inputs allow: a table for one pair of eyes stays so.
 */
export async function writeOutput(
  output: string,
  bytes: Uint8Array,
  inputs: readonly string[],
  keeping: Keeping,
): Promise<Outcome<void>> {
  const hash = hashOf(bytes);
  const place = await placeFor(output, hash, keeping);
  if (!place.ok) return place;
  if (place.value.isThere) return done(undefined);
  const failed = refused('failed', note('file.unwritable', { file: path.basename(output) }));
  const folder = path.dirname(path.resolve(output));
  const made = await mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  );
  if (!made) return failed;
  const mode = place.value.mode ?? (await sharedMode(inputs));
  const written = await writeWorkbookFile(output, bytes, inputs.length === 1 ? (inputs[0] ?? null) : null, mode);
  if (written.ok) await noteOutput(output, hash, keeping);
  return written;
}

/** What stands where an output is to go. */
export interface OutputPlace {
  /** These very bytes stand there already. */
  readonly isThere: boolean;
  /** The mode of the file that is replaced; null where there is none. */
  readonly mode: number | null;
}

/** Whether an output with this hash (SHA-256, hex) may go there. Refuses to replace what is not known to be this tool's, unchanged. */
export async function placeFor(output: string, hash: string, keeping: Keeping): Promise<Outcome<OutputPlace>> {
  const standing = await standingAt(output);
  if (standing === 'unreadable') return refused('failed', note('file.unwritable', { file: path.basename(output) }));
  if (standing === null) return done({ isThere: false, mode: null });
  const isThere = standing.hash === hash;
  if (!isThere && !keeping.overwrite && standing.hash !== (await notedHash(output, keeping))) {
    return refused('changed', note('cli.output-kept', { output }));
  }
  return done({ isThere, mode: standing.mode });
}

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

interface Standing {
  readonly hash: string;
  readonly mode: number;
}

/** The file at that place; null where there is none. */
async function standingAt(output: string): Promise<Standing | 'unreadable' | null> {
  try {
    const { mode } = await stat(output);
    return { hash: hashOf(await readFile(output)), mode: mode & 0o777 };
  } catch (error) {
    const isMissing =
      error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return isMissing ? null : 'unreadable';
  }
}

/** What all inputs allow, and the owner may always write; null where none of them is there. */
export async function sharedMode(inputs: readonly string[]): Promise<number | null> {
  let shared: number | null = null;
  for (const input of inputs) {
    const found = await stat(input).catch(() => null);
    if (found) shared = (shared ?? 0o666) & found.mode;
  }
  return shared === null ? null : (shared & 0o666) | 0o600;
}

/** One small file for each output: workers and runs side by side note theirs without meeting. */
async function placeOfNote(output: string, folder: string): Promise<string> {
  const parent = path.dirname(path.resolve(output));
  const full = path.join(await realpath(parent).catch(() => parent), path.basename(output));
  return path.join(folder, 'outputs', hashOf(full).slice(0, 32));
}

async function notedHash(output: string, { folder }: Keeping): Promise<string | null> {
  if (folder === null) return null;
  return readFile(await placeOfNote(output, folder), 'utf8').catch(() => null);
}

/** An output that cannot be noted is written all the same: the next run asks before it replaces it. */
export async function noteOutput(output: string, hash: string, { folder }: Keeping): Promise<void> {
  if (folder === null) return;
  const place = await placeOfNote(output, folder);
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
    .then(() => writeFile(place, hash, { mode: 0o600 }))
    .catch(() => undefined);
}

/** Says which outputs were refused; the status to end with, null where none was. What was kept from being replaced is no fault of the run. */
export function tellRefused(outcomes: readonly Outcome<void>[], io: Pick<Io, 'err'>, voice: Voice): ExitCode | null {
  const faults = outcomes.flatMap((one) => (one.ok ? [] : [one.error]));
  for (const fault of faults) io.err(`${voice.note(fault.note)}\n`);
  if (faults.length === 0) return null;
  return faults.every(({ code }) => code === 'changed') ? EXIT.someFailed : EXIT.unusable;
}
