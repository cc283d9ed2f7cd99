import type { HostError, Outcome } from '../../hosts';
import { done, refused } from '../../hosts';
import { formatAddress } from '../../model';
import type { Change, CellRef } from '../../model';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import { MOST_BYTES } from '../file/limits';
import type { Opening } from '../file/remoteFile';
import { tooLarge } from '../file/remoteFile';
import type { WorkFile } from '../file/workFile';
import type { MessageSeverity } from '../../taskpane/door';
import { createStore } from '../../taskpane/door';
import { WorkbenchHost } from '../host';
import type { Content } from './openFile';
import { OpenFile } from './openFile';
import type { Source, UnsavedWork, WorkbenchPorts } from './ports';
import type { FileView, WorkbenchState } from './state';
import { START } from './state';

/** The files that are open and what is done with them. Holds one immutable state and tells who listens. */
export class Workbench {
  private readonly store = createStore<WorkbenchState>(START);
  readonly state = this.store.state;
  readonly subscribe = this.store.subscribe;
  private readonly files = new Map<string, OpenFile>();
  private readonly openings = new Map<string, Opening>();
  private count = 0;

  constructor(private readonly ports: WorkbenchPorts) {}

  /** The host of an open file, for its pane. */
  host(id: string): WorkbenchHost | null {
    return this.files.get(id)?.host ?? null;
  }

  /** Opens files one after the other; each comes to the front when it is there. */
  async open(sources: readonly Source[]): Promise<void> {
    for (const source of sources) {
      if (source.size > MOST_BYTES) {
        this.refuse(source.name, tooLarge(source.size).error);
        continue;
      }
      const bytes = await source.bytes().catch(() => null);
      if (bytes) await this.openBytes({ id: this.ports.newId(), name: source.name, bytes, batches: [] }, source);
      else this.notify('error', note('file.unreadable', { file: source.name }));
    }
  }

  /** Brings back what was not saved when the page was left. */
  async restore(): Promise<boolean> {
    const unsaved = await this.ports.autosave.all();
    for (const work of unsaved) {
      if (work.batches.length === 0) await this.ports.autosave.drop(work.id);
      else if (await this.openBytes(work, null)) this.notify('info', note('workbench.restored', { name: work.name }));
    }
    return this.state().files.length > 0;
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

  /** Closes a file; what was not saved is gone. */
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
    await this.ports.autosave.drop(id);
  }

  /** Gives the person the file with everything that was changed, under its own name. */
  async download(id: string): Promise<void> {
    const file = this.files.get(id);
    if (!file) return;
    const content = await file.content();
    this.ports.download(file.name, content.bytes);
    await this.saved(file, content);
    this.notify('success', note('workbench.saved', { name: file.name }));
  }

  /** Writes the changes into the file on disk, unless another program changed it meanwhile. */
  async writeBack(id: string): Promise<void> {
    const file = this.files.get(id);
    if (!file?.disk) return;
    const { name, disk } = file;
    if (!(await disk.mayWrite())) return this.notify('warning', note('workbench.write-not-allowed', { name }));
    const content = await file.content();
    if (!(await disk.isUnchanged())) return this.notify('warning', note('workbench.changed-on-disk', { name }));
    if (!(await disk.write(content.bytes))) return this.notify('error', note('workbench.write-back-failed', { name }));
    await this.saved(file, content);
    this.notify('success', note('workbench.written-back', { name }));
  }

  dismiss(): void {
    this.store.patch({ message: null });
  }

  private async openBytes({ id, name, bytes, batches }: UnsavedWork, source: Source | null): Promise<boolean> {
    const step = (at: 'unpack' | 'read' | 'look' | 'show') =>
      this.store.patch({ openings: this.state().openings.map((one) => (one.id === id ? { ...one, step: at } : one)) });
    this.store.patch({ openings: [...this.state().openings, { id, name, step: 'unpack' }], message: null });
    const opening = this.ports.open(bytes, batches, step);
    this.openings.set(id, opening);
    const outcome = await opening.result;
    if (!this.openings.has(id)) return false; // it was cancelled
    const shown = outcome.ok ? await this.showOpened(outcome.value, { id, name, bytes, batches }, source) : outcome;
    this.endOpening(id);
    if (!shown.ok) this.refuse(name, shown.error);
    return shown.ok;
  }

  /** Shows a file that was opened. One that the spreadsheet cannot show is closed again. */
  private async showOpened(work: WorkFile, unsaved: UnsavedWork, source: Source | null): Promise<Outcome<void>> {
    try {
      await this.take(work, unsaved, source);
      return done(undefined);
    } catch (fault) {
      this.ports.report(fault);
      work.close();
      return refused('failed', note('workbench.fault'));
    }
  }

  private async take(work: WorkFile, { id, name, bytes, batches }: UnsavedWork, source: Source | null): Promise<void> {
    const { book, look, problems } = work.opened;
    const grid = await this.ports.area.open(id, book, look, {
      refused: () => this.notify('warning', note('workbench.only-contents')),
      preserved: (places) => this.notify('info', preservedNote(places)),
    });
    const host = new WorkbenchHost(work, grid, {
      written: (changes) => this.written(id, changes),
      refused: (error) => this.notify('error', error.note),
    });
    const file = new OpenFile({ id, name, work, grid, host, disk: source?.disk ?? null });
    this.files.set(id, file);
    if (batches.length > 0) file.written();
    else await this.ports.autosave.begin(id, name, bytes).catch(this.ports.report);
    this.store.patch({ files: [...this.state().files, this.view(file)] });
    this.show(id);
    if (problems[0]) this.notify('warning', problems[0]);
  }

  private written(id: string, changes: readonly Change[]): void {
    const file = this.files.get(id);
    if (!file) return;
    file.written();
    this.refresh(file);
    this.ports.autosave.add(id, changes).catch(this.ports.report);
  }

  /**
   * From now on nothing is lost when the page is left, unless something was written while we saved. The file is shown as saved
   * only when nothing of it is kept any more: who then leaves the page does not find old work brought back.
   */
  private async saved(file: OpenFile, { bytes, stand }: Content): Promise<void> {
    if (file.isAt(stand)) await this.ports.autosave.begin(file.id, file.name, bytes).catch(this.ports.report);
    file.saved(stand);
    this.refresh(file);
  }

  private view(file: OpenFile): FileView {
    return { id: file.id, name: file.name, isDirty: file.isDirty, canWriteBack: file.disk !== null };
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

/** The most cells that a sentence names. */
const MOST_NAMED = 6;

function preservedNote(places: readonly CellRef[]): Note {
  const names = places.slice(0, MOST_NAMED).map(({ sheet, address }) => `${sheet}!${formatAddress(address)}`);
  const cells = places.length > MOST_NAMED ? [...names, '…'] : names;
  return note('workbench.kept-results', { count: places.length, cells: cells.join(', ') });
}
