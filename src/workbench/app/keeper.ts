import type { Change } from '../../model';
import type { Content } from '../host';
import type { Autosave, KeptKind, KeptWork } from './ports';

/** What a keeper knows of its file. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** The file as it was opened. */
  readonly original: Uint8Array;
  /** How many writings it holds now. */
  readonly stand: number;
  content(): Promise<Content>;
}

/** What of a file is kept at the beginning; a stand of -1: nothing. */
export interface KeptStand {
  readonly stand: number;
  readonly kind: KeptKind;
  /** What was handed to the browser last; null where nothing was. */
  readonly handed: Content | null;
}

/** What was handed to the browser last, as it lies in the keeping. */
export const handedOf = ({ kind, bytes, stand, handed }: KeptWork): Content | null =>
  kind === 'handed' ? { bytes, stand } : handed;

/**
 * Keeps the work on one file, one step after the other. A step is only ever added to the one before it: where that one was not
 * kept, the whole state is written instead, so that what is kept has no holes.
 */
export class Keeper {
  private last: Promise<unknown> = Promise.resolve();
  private hasFailed = false;

  constructor(
    private readonly autosave: Autosave,
    private readonly file: KeptFile,
    private kept: KeptStand,
    /** Called after every attempt; `fault` is null where it succeeded. */
    private readonly told: (fault: unknown) => void,
  ) {}

  /** Whether the last attempt failed and no later one has made good for it. */
  get isFailing(): boolean {
    return this.hasFailed;
  }

  /** Keeps a step. */
  written(batch: readonly Change[], stand: number): Promise<boolean> {
    return this.attempt(async () => {
      if (stand <= this.kept.stand) return; // a whole state holds it already
      if (stand > this.kept.stand + 1) return this.write('unsaved', await this.file.content());
      await this.autosave.add(this.file.id, stand, batch);
      this.kept = { ...this.kept, stand };
    });
  }

  /** Keeps the whole state. False where that failed. */
  whole(kind: KeptKind, content: Content): Promise<boolean> {
    return this.attempt(() => this.write(kind, content));
  }

  /**
   * Ends the keeping when the file is closed. Work that was handed to the browser stays, without what was written after that; all
   * else is let go of.
   */
  close(): Promise<boolean> {
    return this.attempt(async () => {
      const { kind, handed } = this.kept;
      if (handed === null) return this.autosave.drop(this.file.id);
      if (kind !== 'handed') await this.write('handed', handed);
      await this.autosave.rewind(this.file.id);
      this.autosave.release(this.file.id);
    });
  }

  private async write(kind: KeptKind, { bytes, stand }: Content): Promise<void> {
    const { id, name } = this.file;
    // What lies on the disk holds all that was handed over before.
    const handed = kind === 'opened' ? null : kind === 'handed' ? { bytes, stand } : this.kept.handed;
    const original = kind === 'opened' ? null : this.file.original;
    await this.autosave.write({ id, name, bytes, original, stand, kind, handed: kind === 'handed' ? null : handed });
    this.kept = { stand: Math.max(stand, this.kept.stand), kind, handed };
  }

  private attempt(work: () => Promise<void>): Promise<boolean> {
    const result = this.last.then(work).then(
      () => this.ended(null),
      (fault: unknown) => this.ended(fault),
    );
    this.last = result;
    return result;
  }

  private ended(fault: unknown): boolean {
    this.hasFailed = fault !== null || (this.hasFailed && this.kept.stand < this.file.stand);
    this.told(fault);
    return fault === null;
  }
}
