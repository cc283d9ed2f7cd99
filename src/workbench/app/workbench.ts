import type { HostError, Outcome } from '../../hosts';
import { done, refused } from '../../hosts';
import { formatAddress } from '../../model';
import type { Book, CellRef, Change } from '../../model';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import { MOST_BYTES } from '../file/limits';
import type { Opening } from '../file/remoteFile';
import { tooLarge } from '../file/within';
import type { WorkFile } from '../file/workFile';
import type { MessageSeverity } from '../../taskpane/door';
import { createStore } from '../../taskpane/door';
import { WorkbenchHost } from '../host';
import { OpenFile } from './openFile';
import type { KeptWork, Source, WorkbenchPorts } from './ports';
import { KEPT_DAYS, Shelf } from './shelf';
import type { FileView, WorkbenchState } from './state';
import { START } from './state';

/** The files that are open and what is done with them. Holds one immutable state and tells who listens. */
export class Workbench {
  private readonly store = createStore<WorkbenchState>(START);
  readonly state = this.store.state;
  readonly subscribe = this.store.subscribe;
  private readonly files = new Map<string, OpenFile>();
  private readonly openings = new Map<string, Opening>();
  private readonly shelf: Shelf;
  private count = 0;

  constructor(private readonly ports: WorkbenchPorts) {
    this.shelf = new Shelf(
      ports.autosave,
      () => ports.now(),
      (id) => this.files.has(id),
    );
  }

  /** The host of an open file, for its pane. */
  host(id: string): WorkbenchHost | null {
    return this.files.get(id)?.host ?? null;
  }

  /** Opens files one after the other; each comes to the front when it is there. */
  async open(sources: readonly Source[]): Promise<void> {
    for (const source of sources) await this.openOne(source, []);
  }

  /** Opens a file, with changes that are carried out in it at once. Its id; null where it did not open, which is said. */
  async openOne(source: Source, changes: readonly Change[]): Promise<string | null> {
    if (source.size > MOST_BYTES) {
      this.refuse(source.name, tooLarge(source.size).error);
      return null;
    }
    const bytes = await source.bytes().catch(() => null);
    if (!bytes) {
      this.notify('error', note('file.unreadable', { file: source.name }));
      return null;
    }
    const fresh = this.fresh(source.name, bytes);
    const work = changes.length === 0 ? fresh : { ...fresh, batches: [changes], last: 1 };
    const undone = await this.openBytes(work, source);
    return undone === null ? null : fresh.id;
  }

  /** What an open file holds, where anything was written into it; null else. */
  async contentOf(id: string): Promise<Uint8Array | null> {
    const file = this.files.get(id);
    if (!file || file.stand === 0) return null;
    const content = await file.content().catch(() => null);
    return content && content.bytes;
  }

  /**
   * Brings back what was not saved when the page was left, and offers what else is kept. Says so where the browser keeps nothing;
   * one file that does not come back costs only itself. True when a file is open then.
   */
  async restore(): Promise<boolean> {
    const unsaved = await this.shelf.unsaved().catch((fault: unknown) => {
      this.ports.report(fault);
      this.store.patch({ isKeepingRefused: true });
      return [];
    });
    for (const work of unsaved) await this.bringBack(work);
    await this.refreshKept();
    return this.state().files.length > 0;
  }

  /** Goes on with kept work. */
  async openKept(id: string): Promise<void> {
    const work = await this.shelf.take(id).catch(() => null);
    if (work) await this.bringBack(work);
    else this.notifyKept(id, 'workbench.kept-elsewhere');
    await this.refreshKept();
  }

  /** Gives the person the file as it was opened. */
  async downloadOriginal(id: string): Promise<void> {
    const original = await this.shelf.original(id).catch(() => null);
    if (original) this.ports.download(original.name, original.bytes);
    else this.notifyKept(id, 'workbench.kept-damaged');
  }

  /** Lets go of kept work for good. */
  async throwAway(id: string): Promise<void> {
    const isGone = await this.shelf.throwAway(id).catch(() => false);
    if (!isGone) this.notifyKept(id, 'workbench.kept-elsewhere');
    await this.refreshKept();
  }

  cancel(id: string): void {
    this.openings.get(id)?.cancel();
    this.endOpening(id);
  }

  show(id: string): void {
    const file = this.files.get(id);
    if (!file) return;
    this.store.patch({ current: id });
    file.grid.focus();
  }

  /** Closes a file; what was not saved is gone. What was handed to the browser stays kept. */
  async close(id: string): Promise<void> {
    const file = this.files.get(id);
    if (!file) return;
    const files = this.state().files.filter((one) => one.id !== id);
    const place = this.state().files.findIndex((one) => one.id === id);
    const next =
      this.state().current === id ? (files[Math.min(place, files.length - 1)]?.id ?? null) : this.state().current;
    this.files.delete(id);
    this.store.patch({ files, current: next });
    if (next !== null) this.show(next);
    file.dispose();
    await file.keeper.close();
    await this.refreshKept();
  }

  /**
   * Hands the file with everything that was changed to the browser, under its own name. Whether the browser saves it nobody tells
   * us, so the work stays kept. True when it is, so that the file can be closed.
   */
  async download(id: string): Promise<boolean> {
    const file = this.files.get(id);
    if (!file || this.refusesToSave(file)) return false;
    const { name } = file;
    return this.leaving(async () => {
      const content = await file.content();
      this.ports.download(name, content.bytes);
      const handed = await file.handed(content);
      this.refresh(file);
      this.notify(handed === 'failed' ? 'warning' : 'info', note(HANDED[handed], { name, days: KEPT_DAYS }));
      return handed !== 'failed' && !file.isDirty;
    });
  }

  /** Hands the file to the browser and closes it (`close`), unless that would lose something. */
  async downloadAndClose(id: string, close: () => Promise<void> = () => this.close(id)): Promise<void> {
    if (await this.download(id)) await close();
  }

  /** Writes the changes into the file on disk, unless another program changed it meanwhile. */
  async writeBack(id: string): Promise<void> {
    const file = this.files.get(id);
    if (!file?.disk || this.refusesToSave(file)) return;
    const { name, disk } = file;
    await this.leaving(async () => {
      if (!(await disk.mayWrite())) return this.notify('warning', note('workbench.write-not-allowed', { name }));
      const content = await file.content();
      if (!(await disk.isUnchanged())) return this.notify('warning', note('workbench.changed-on-disk', { name }));
      const outcome = await disk.write(content.bytes);
      if (outcome !== 'written') return this.notify('error', note(NOT_WRITTEN[outcome], { name }));
      await file.saved(content);
      this.refresh(file);
      return this.notify('success', note('workbench.written-back', { name }));
    });
  }

  /** Hands a copy for sending out to the browser, under that name; the file that is open stays as it is, saved or not. `read`: the book of the changes. */
  async handCopy(
    id: string,
    read: Book,
    changes: readonly Change[],
    name: (base: string) => string,
  ): Promise<Outcome<Note>> {
    const file = this.files.get(id);
    if (!file) return refused('failed', note('workbench.not-open'));
    const copy = await file.host.sentOut(read, changes);
    if (!copy.ok) return copy;
    const [, base = file.name, ending = ''] = /^(.*)(\.[^.]*)$/.exec(file.name) ?? [];
    const given = `${name(base)}${ending}`;
    this.ports.download(given, copy.value);
    return done(note('workbench.copy-handed', { name: given }));
  }

  dismiss(): void {
    this.store.patch({ message: null });
  }

  /** Says so where a file is only read. */
  private refusesToSave({ readOnly }: OpenFile): boolean {
    if (readOnly) this.notify('warning', readOnly);
    return readOnly !== null;
  }

  /** What takes work out of the page. Whatever goes wrong on the way, it is said and nothing counts as saved. */
  private async leaving<T>(work: () => Promise<T>): Promise<T | false> {
    try {
      return await work();
    } catch (fault) {
      this.ports.report(fault);
      this.notify('error', note('workbench.fault'));
      return false;
    }
  }

  private fresh(name: string, bytes: Uint8Array): KeptWork {
    const nothing = {
      original: null,
      handed: null,
      stand: 0,
      kind: 'opened',
      batches: [],
      missing: 0,
      last: 0,
    } as const;
    return { ...nothing, id: this.ports.newId(), name, bytes, since: this.ports.now() };
  }

  private async bringBack(work: KeptWork): Promise<void> {
    const undone = await this.openBytes(work, null).catch((fault: unknown) => {
      this.ports.report(fault);
      this.endOpening(work.id);
      this.refuse(work.name, refused('failed', note('workbench.fault')).error);
      return null;
    });
    const { name } = work;
    const lost = work.missing + (undone?.length ?? 0);
    if (undone === null || lost > 0) this.shelf.spoil(work.id);
    if (undone === null) return;
    if (lost === 0) return this.notify('info', note('workbench.restored', { name }));
    const cells = namesOf(undone.flatMap((place) => cellsOf(work.batches[place] ?? [])));
    const reason = cells === '' ? note('workbench.lost-records') : note('workbench.lost-cells', { cells });
    const done = work.batches.length - undone.length;
    this.notify('warning', note('workbench.restored-partly', { name, done, lost }), reason);
  }

  /** Opens a file with the steps of an earlier visit. The places of those that could not be carried out; null where it did not open. */
  private async openBytes(kept: KeptWork, source: Source | null): Promise<readonly number[] | null> {
    const { id, name } = kept;
    const step = (at: 'unpack' | 'read' | 'look' | 'show') =>
      this.store.patch({ openings: this.state().openings.map((one) => (one.id === id ? { ...one, step: at } : one)) });
    this.store.patch({ openings: [...this.state().openings, { id, name, step: 'unpack' }], message: null });
    const opening = this.ports.open(kept.bytes, kept.batches, step);
    this.openings.set(id, opening);
    const outcome = await opening.result;
    if (!this.openings.has(id)) return null; // it was cancelled
    const shown = outcome.ok ? await this.showOpened(outcome.value, kept, source) : outcome;
    this.endOpening(id);
    if (!shown.ok) this.refuse(name, shown.error);
    return shown.ok ? shown.value : null;
  }

  /** Shows a file that was opened. One that the spreadsheet cannot show is closed again. */
  private async showOpened(work: WorkFile, kept: KeptWork, source: Source | null): Promise<Outcome<readonly number[]>> {
    try {
      await this.take(work, kept, source);
      return done(work.opened.undone);
    } catch (fault) {
      this.ports.report(fault);
      work.close();
      return refused('failed', note('workbench.fault'));
    }
  }

  private async take(work: WorkFile, kept: KeptWork, source: Source | null): Promise<void> {
    const { id } = kept;
    const { book, look, problems, undone } = work.opened;
    const grid = await this.ports.area.open(id, book, look, {
      refused: () => this.notify('warning', note('workbench.only-contents')),
      preserved: (places) => this.notify('info', preservedNote(places)),
    });
    const listener = {
      written: (changes: readonly Change[], stand: number) => this.written(id, changes, stand),
      refused: (error: HostError) => this.notify('error', error.note),
    };
    const host = new WorkbenchHost(work, grid, listener, kept.last);
    const isWhole = kept.missing + undone.length === 0;
    const file = new OpenFile(
      { work, grid, host, disk: source?.disk ?? null },
      {
        kept,
        isKept: source === null && isWhole,
        autosave: this.ports.autosave,
        told: (fault) => this.told(id, fault),
      },
    );
    this.files.set(id, file);
    if (source) {
      await file.keeper.whole('opened', { bytes: kept.bytes, stand: kept.stand });
      for (const [index, batch] of kept.batches.entries()) await file.keeper.written(batch, index + 1);
    } else if (!isWhole) await file.keeper.whole('unsaved', await file.content());
    this.store.patch({ files: [...this.state().files, this.view(file)] });
    this.show(id);
    if (problems[0]) this.notify('warning', problems[0]);
  }

  private written(id: string, changes: readonly Change[], stand: number): void {
    const file = this.files.get(id);
    if (!file) return;
    this.refresh(file);
    void file.keeper.written(changes, stand);
  }

  /** An attempt to keep something of that file has ended. */
  private told(id: string, fault: unknown): void {
    if (fault !== null) this.ports.report(fault);
    else this.store.patch({ isKeepingRefused: false });
    const file = this.files.get(id);
    if (file) this.refresh(file);
  }

  private async refreshKept(): Promise<void> {
    // Where nothing can be read, nothing can be offered.
    this.store.patch({ kept: await this.shelf.views().catch(() => []) });
  }

  private notifyKept(id: string, sentence: 'workbench.kept-elsewhere' | 'workbench.kept-damaged'): void {
    const name = this.state().kept.find((one) => one.id === id)?.name ?? id;
    this.notify('warning', note(sentence, { name }));
  }

  private view(file: OpenFile): FileView {
    const { id, name, isDirty, isSaved, disk, keeper, readOnly } = file;
    const canWriteBack = disk !== null && readOnly === null;
    return { id, name, isDirty, isSaved, isUnkept: isDirty && keeper.isFailing, canWriteBack, readOnly };
  }

  private refresh(file: OpenFile): void {
    this.store.patch({ files: this.state().files.map((one) => (one.id === file.id ? this.view(file) : one)) });
  }

  private endOpening(id: string): void {
    this.openings.delete(id);
    this.store.patch({ openings: this.state().openings.filter((one) => one.id !== id) });
  }

  private refuse(name: string, error: HostError): void {
    this.notify('error', note('workbench.file-refused', { name }), error.note);
  }

  private notify(severity: MessageSeverity, message: Note, reason: Note | null = null): void {
    this.store.patch({ message: { number: ++this.count, severity, note: message, reason } });
  }
}

const HANDED = {
  kept: 'workbench.handed',
  nothing: 'workbench.handed-as-is',
  failed: 'workbench.handed-not-kept',
} as const;

const NOT_WRITTEN = {
  untouched: 'workbench.write-back-failed',
  unsure: 'workbench.write-back-unsure',
} as const;

/** The most cells that a sentence names. */
const MOST_NAMED = 6;

function preservedNote(places: readonly CellRef[]): Note {
  return note('workbench.kept-results', { count: places.length, cells: namesOf(places) });
}

function namesOf(places: readonly CellRef[]): string {
  const names = places.slice(0, MOST_NAMED).map(({ sheet, address }) => `${sheet}!${formatAddress(address)}`);
  return (places.length > MOST_NAMED ? [...names, '…'] : names).join(', ');
}

/** The cells of a step. Its record may be damaged. */
function cellsOf(batch: readonly Change[]): CellRef[] {
  return batch.flatMap((change) =>
    change?.kind === 'cell' && typeof change.sheet === 'string' && change.address ? [change] : [],
  );
}
