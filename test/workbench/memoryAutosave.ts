import type { Change } from '../../src/model/change';
import type { Autosave, Kept, Snapshot } from '../../src/workbench/app/ports';
import { readRecord } from '../../src/workbench/autosave/records';

/** Keeps what it is told, one thing after the other, as the browser's database does, and outlives the workbenches that use it. */
export class MemoryAutosave implements Autosave {
  readonly files = new Map<string, unknown>();
  steps: unknown[] = [];
  /** Answers for every writing whether it fails. */
  fails: () => boolean = () => false;
  isRefused = false;
  private last: Promise<void> = Promise.resolve();

  constructor(readonly now: () => number = () => 0) {}

  /** Holds up what is asked for next. */
  slow(until: Promise<void>): void {
    this.last = this.last.then(() => until);
  }

  write(snapshot: Snapshot): Promise<void> {
    return this.next(() => {
      this.files.set(snapshot.id, { ...snapshot, opened: 0, since: this.now() });
      this.leave(snapshot.id, snapshot.stand);
    });
  }
  add(file: string, stand: number, batch: readonly Change[]): Promise<void> {
    return this.next(() => void this.steps.push({ file, stand, batch }));
  }
  rewind(id: string): Promise<void> {
    return this.next(() => this.leave(id, Infinity));
  }
  drop(id: string): Promise<void> {
    return this.next(() => {
      this.files.delete(id);
      this.leave(id, Infinity);
    });
  }
  claim(): Promise<boolean> {
    return Promise.resolve(true);
  }
  release(): void {
    // There is one page.
  }
  async all(): Promise<Kept> {
    if (this.isRefused) throw new Error('SecurityError');
    const kept: { works: Kept['works'][number][]; damaged: Kept['damaged'][number][] } = { works: [], damaged: [] };
    for (const [id, row] of this.files) {
      const record = readRecord(id, row, this.steps);
      if ('work' in record) kept.works.push(record.work);
      else kept.damaged.push(record);
    }
    return kept;
  }

  private leave(id: string, upTo: number): void {
    this.steps = this.steps.filter((step) => {
      const { file, stand } = step as { file: string; stand: number };
      return file !== id || stand > upTo;
    });
  }

  private next(work: () => void): Promise<void> {
    const result = this.last.then(() => {
      if (this.isRefused || this.fails()) throw new Error('QuotaExceededError');
      work();
    });
    this.last = result.catch(() => undefined);
    return result;
  }
}
