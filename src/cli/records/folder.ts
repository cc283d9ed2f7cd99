import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { appendFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome } from '../../hosts';
import { done, refused } from '../../hosts';
import { temporaryBeside } from '../../hosts/xlsx/node';
import { note } from '../../texts/note';
import type { Voice } from '../say';
import type { Keeping, OutputPlace } from '../writeOutput';
import { noteOutput, placeFor, sharedMode } from '../writeOutput';
import { BYTE_ORDER_MARK, csvOf } from './csv';
import type { RecordList } from './lists';
import { RECORD_LISTS, recordTitles } from './lists';

/** The rows of one file for each data file, as CSV. Plain text: workers send it. */
export type RecordTexts = Readonly<Record<RecordList, string>>;

/** A data file while it grows under a temporary name. */
interface Growing {
  readonly output: string;
  readonly temporary: string;
  readonly handle: FileHandle;
  readonly hash: Hash;
}

/**
 * The five data files of a folder. They grow on the disk, file by file, so that a province takes no more memory than a table; under
 * their names they stand all together at the end, or none of them does.
 */
export class RecordFolder {
  private isBroken = false;

  private constructor(
    private readonly growing: readonly Growing[],
    private readonly keeping: Keeping,
  ) {}

  /** Begins the data files of `folder`, which is made where it is missing. Refuses a folder that cannot be written. */
  static async begin(folder: string, voice: Voice, keeping: Keeping): Promise<Outcome<RecordFolder>> {
    const growing: Growing[] = [];
    const records = new RecordFolder(growing, keeping);
    try {
      await mkdir(folder, { recursive: true });
      for (const list of RECORD_LISTS) {
        const output = path.join(folder, `${list}.csv`);
        const temporary = temporaryBeside(output);
        growing.push({ output, temporary, handle: await open(temporary, 'wx', 0o600), hash: createHash('sha256') });
      }
      const titles = recordTitles(voice);
      for (const [index, list] of RECORD_LISTS.entries()) {
        records.append(index, BYTE_ORDER_MARK + csvOf([titles[list]]));
      }
      return done(records);
    } catch {
      await records.drop();
      return unwritable(folder);
    }
  }

  /** Adds what a file gave. Where the disk takes no more, the end refuses. */
  add(texts: RecordTexts): void {
    try {
      for (const [index, list] of RECORD_LISTS.entries()) this.append(index, texts[list]);
    } catch {
      this.isBroken = true;
    }
  }

  /** Gives the data files their names. What stands there is replaced as every output is: only where it is this tool's, unchanged. */
  async end(inputs: readonly string[]): Promise<Outcome<void>> {
    if (this.isBroken) return this.refuse(unwritable(this.growing[0]?.output ?? ''));
    const placed: { readonly one: Growing; readonly hash: string; readonly place: OutputPlace }[] = [];
    for (const one of this.growing) {
      const hash = one.hash.digest('hex');
      const place = await placeFor(one.output, hash, this.keeping);
      if (!place.ok) return this.refuse(place);
      placed.push({ one, hash, place: place.value });
    }
    const usual = await sharedMode(inputs);
    for (const { one, hash, place } of placed) {
      try {
        await one.handle.chmod(place.mode ?? usual ?? 0o600);
        await one.handle.sync();
        if (!place.isThere) await rename(one.temporary, one.output);
      } catch {
        return this.refuse(unwritable(one.output));
      }
      await noteOutput(one.output, hash, this.keeping);
    }
    await this.drop();
    return done(undefined);
  }

  /** Lets go of everything that has no name yet. */
  async drop(): Promise<void> {
    for (const { handle, temporary } of this.growing) {
      await handle.close().catch(() => undefined);
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  private append(index: number, text: string): void {
    const one = this.growing[index];
    if (!one || text === '') return;
    appendFileSync(one.handle.fd, text, 'utf8');
    one.hash.update(text, 'utf8');
  }

  private async refuse<T>(outcome: T): Promise<T> {
    await this.drop();
    return outcome;
  }
}

const unwritable = (file: string) => refused('failed', note('file.unwritable', { file: path.basename(file) }));
