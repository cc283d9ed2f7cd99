import type { HostError } from '../../hosts/host';
import type { CellRef } from '../../model/address';
import { formatAddress } from '../../model/address';
import type { Change } from '../../model/change';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import { MOST_BYTES } from '../file/limits';
import type { Opening } from '../file/remoteFile';
import { tooLarge } from '../file/remoteFile';
import type { WorkFile } from '../file/workFile';
import { WorkbenchHost } from '../host';
import type { Content } from './openFile';
import { OpenFile } from './openFile';
import type { Kept, Source, WorkbenchPorts } from './ports';
import type { FileView, Told, WorkbenchState } from './state';
import { START } from './state';

/** The files that are open and what is done with them. Holds one immutable state and tells who listens. */
export class Workbench {
  private current: WorkbenchState = START;
  private readonly listeners = new Set<() => void>();
  private readonly files = new Map<string, OpenFile>();
  private readonly openings = new Map<string, Opening>();
  private count = 0;

  constructor(private readonly ports: WorkbenchPorts) {}

  readonly state = (): WorkbenchState => this.current;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

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
      else this.tell('error', note('file.unreadable', { file: source.name }));
    }
  }

  /** Brings back what was not saved when the page was left. */
  async restore(): Promise<boolean> {
    const kept = await this.ports.keeper.all();
    for (const work of kept) {
      if (work.batches.length === 0) await this.ports.keeper.drop(work.id);
      else if (await this.openBytes(work, null)) this.tell('info', note('workbench.restored', { name: work.name }));
    }
    return this.current.files.length > 0;
  }

  cancel(id: string): void {
    this.openings.get(id)?.cancel();
    this.openings.delete(id);
    this.patch({ openings: this.current.openings.filter((one) => one.id !== id) });
  }

  show(id: string): void {
    const file = this.files.get(id);
    if (!file) return;
    this.patch({ current: id });
    file.grid.focus();
  }

  /** Closes a file; what was not saved is gone. */
  async close(id: string): Promise<void> {
    const file = this.files.get(id);
    if (!file) return;
    const files = this.current.files.filter((one) => one.id !== id);
    const place = this.current.files.findIndex((one) => one.id === id);
    const next =
      this.current.current === id ? (files[Math.min(place, files.length - 1)]?.id ?? null) : this.current.current;
    this.files.delete(id);
    this.patch({ files, current: next });
    if (next !== null) this.show(next);
    file.dispose();
    await this.ports.keeper.drop(id);
  }

  /** Gives the person the file with everything that was changed, under its own name. */
  async download(id: string): Promise<void> {
    const file = this.files.get(id);
    if (!file) return;
    const content = await file.content();
    this.ports.download(file.name, content.bytes);
    await this.saved(file, content);
    this.tell('success', note('workbench.saved', { name: file.name }));
  }

  /** Writes the changes into the file on disk, unless another program changed it meanwhile. */
  async writeBack(id: string): Promise<void> {
    const file = this.files.get(id);
    if (!file?.disk) return;
    const { name, disk } = file;
    if (!(await disk.mayWrite())) return this.tell('warning', note('workbench.write-not-allowed', { name }));
    const content = await file.content();
    if (!(await disk.isUnchanged())) return this.tell('warning', note('workbench.changed-on-disk', { name }));
    if (!(await disk.write(content.bytes))) return this.tell('error', note('workbench.write-back-failed', { name }));
    await this.saved(file, content);
    this.tell('success', note('workbench.written-back', { name }));
  }

  dismiss(): void {
    this.patch({ told: null });
  }

  private async openBytes({ id, name, bytes, batches }: Kept, source: Source | null): Promise<boolean> {
    const step = (at: 'unpack' | 'read' | 'look' | 'show') =>
      this.patch({ openings: this.current.openings.map((one) => (one.id === id ? { ...one, step: at } : one)) });
    this.patch({ openings: [...this.current.openings, { id, name, step: 'unpack' }], told: null });
    const opening = this.ports.open(bytes, batches, step);
    this.openings.set(id, opening);
    const outcome = await opening.result;
    const isCancelled = !this.openings.has(id);
    if (!isCancelled && outcome.ok) await this.take(id, name, outcome.value, source, { bytes, batches });
    this.cancelled(id);
    if (!isCancelled && !outcome.ok) this.refuse(name, outcome.error);
    return !isCancelled && outcome.ok;
  }

  private async take(
    id: string,
    name: string,
    work: WorkFile,
    source: Source | null,
    { bytes, batches }: Pick<Kept, 'bytes' | 'batches'>,
  ): Promise<void> {
    const { book, look, problems } = work.opened;
    const grid = await this.ports.stage.open(id, book, look, {
      refused: () => this.tell('warning', note('workbench.only-contents')),
      kept: (places) => this.tell('info', tellKept(places)),
    });
    const host = new WorkbenchHost(work, grid, {
      written: (changes) => this.written(id, changes),
      refused: (error) => this.tell('error', error.note),
    });
    const file = new OpenFile({ id, name, work, grid, host, disk: source?.disk ?? null });
    this.files.set(id, file);
    if (batches.length > 0) file.written();
    else await this.ports.keeper.begin(id, name, bytes).catch(this.ports.report);
    this.patch({ files: [...this.current.files, this.view(file)] });
    this.show(id);
    if (problems[0]) this.tell('warning', problems[0]);
  }

  private written(id: string, changes: readonly Change[]): void {
    const file = this.files.get(id);
    if (!file) return;
    file.written();
    this.refresh(file);
    this.ports.keeper.add(id, changes).catch(this.ports.report);
  }

  /**
   * From now on nothing is lost when the page is left, unless something was written while we saved. The file is shown as saved
   * only when nothing of it is kept any more: who then leaves the page does not find old work brought back.
   */
  private async saved(file: OpenFile, { bytes, stand }: Content): Promise<void> {
    if (file.isAt(stand)) await this.ports.keeper.begin(file.id, file.name, bytes).catch(this.ports.report);
    file.saved(stand);
    this.refresh(file);
  }

  private view(file: OpenFile): FileView {
    return { id: file.id, name: file.name, isDirty: file.isDirty, canWriteBack: file.disk !== null };
  }

  private refresh(file: OpenFile): void {
    this.patch({ files: this.current.files.map((one) => (one.id === file.id ? this.view(file) : one)) });
  }

  private cancelled(id: string): void {
    this.openings.delete(id);
    this.patch({ openings: this.current.openings.filter((one) => one.id !== id) });
  }

  private refuse(name: string, error: HostError): void {
    this.tell('error', note('workbench.file-refused', { name }), error.note);
  }

  private tell(tone: Told['tone'], message: Note, reason: Note | null = null): void {
    this.patch({ told: { number: ++this.count, tone, note: message, reason } });
  }

  private patch(part: Partial<WorkbenchState>): void {
    this.current = { ...this.current, ...part };
    this.listeners.forEach((listener) => listener());
  }
}

/** The most cells that a sentence names. */
const MOST_NAMED = 6;

function tellKept(places: readonly CellRef[]): Note {
  const names = places.slice(0, MOST_NAMED).map(({ sheet, address }) => `${sheet}!${formatAddress(address)}`);
  const cells = places.length > MOST_NAMED ? [...names, '…'] : names;
  return note('workbench.kept-results', { count: places.length, cells: cells.join(', ') });
}
