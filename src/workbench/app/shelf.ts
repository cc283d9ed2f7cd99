import type { Autosave, KeptWork } from './ports';
import type { KeptView } from './state';

/** How long work stays kept after it was handed to the browser to download. */
export const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** What is kept of files that are not worked on here, and what a person can still do with it. */
export class Shelf {
  /** Files that could not be opened again, or not with every step: they are offered as they are. */
  private readonly spoilt = new Set<string>();

  constructor(
    private readonly autosave: Autosave,
    private readonly now: () => number,
    private readonly isOpen: (id: string) => boolean,
  ) {}

  /**
   * Work that nobody has saved, as far as no other page has it open. What is too old, or was never worked on, is let go of. Rejects
   * where the browser keeps nothing.
   */
  async unsaved(): Promise<readonly KeptWork[]> {
    const { works } = await this.autosave.all();
    const asked = works.filter((work) => !isHanded(work) || this.isOver(work));
    const claims = await Promise.all(asked.map(({ id }) => this.autosave.claim(id)));
    const own = asked.filter((_, index) => claims[index]);
    const isPast = (work: KeptWork) => isUntouched(work) || isHanded(work);
    // What cannot be let go of now is asked for again at the next visit.
    await Promise.allSettled(own.filter(isPast).map(({ id }) => this.autosave.drop(id)));
    return own.filter((work) => !isPast(work));
  }

  /** From now on this file is offered as it is. */
  spoil(id: string): void {
    this.spoilt.add(id);
  }

  /** What is offered, oldest first. */
  async views(): Promise<readonly KeptView[]> {
    const { works, damaged } = await this.autosave.all();
    return [
      ...works
        .filter((work) =>
          this.isOpen(work.id) ? this.spoilt.has(work.id) : isHanded(work) || this.spoilt.has(work.id),
        )
        .map(({ id, name, since }) => ({ id, name, since, canOpen: !this.isOpen(id), hasOriginal: true })),
      ...damaged.map(({ id, name, original }) => ({
        id,
        name,
        since: null,
        canOpen: false,
        hasOriginal: original !== null,
      })),
    ];
  }

  /** A kept work to go on with; null where another page has it open or it is gone. */
  async take(id: string): Promise<KeptWork | null> {
    if (this.isOpen(id) || !(await this.autosave.claim(id))) return null;
    const { works } = await this.autosave.all(); // only now no other page changes it
    return works.find((work) => work.id === id) ?? null;
  }

  /** The file as it was opened. */
  async original(id: string): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
    const { works, damaged } = await this.autosave.all();
    const work = works.find((one) => one.id === id);
    if (work) return { name: work.name, bytes: work.original ?? work.bytes };
    const record = damaged.find((one) => one.id === id);
    return record?.original ? { name: record.name, bytes: record.original } : null;
  }

  /** False where another page has it open. */
  async throwAway(id: string): Promise<boolean> {
    if (this.isOpen(id) || !(await this.autosave.claim(id))) return false;
    await this.autosave.drop(id);
    this.spoilt.delete(id);
    return true;
  }

  private isOver({ since }: KeptWork): boolean {
    return this.now() - since > KEPT_DAYS * DAY;
  }
}

function isHanded({ kind, batches, missing }: KeptWork): boolean {
  return kind === 'handed' && batches.length + missing === 0;
}

function isUntouched({ kind, batches, missing }: KeptWork): boolean {
  return kind === 'opened' && batches.length + missing === 0;
}
