import { createStore } from '../../taskpane/door';
import type { Batch } from '../batch/batch';
import type { BatchPage, nextToReview, ReviewBar, startBatch } from '../batch/start';
import { showReview } from '../pane/link';
import type { Source } from './ports';
import type { Workbench } from './workbench';

/** What works on a review and shows it, as it is loaded (batch/start). */
export interface Part {
  readonly BatchPage: typeof BatchPage;
  readonly ReviewBar: typeof ReviewBar;
  readonly startBatch: typeof startBatch;
  readonly nextToReview: typeof nextToReview;
}

/** A review of many files, as the page shows it. */
export interface ReviewView {
  readonly batch: Batch | null;
  /** What shows it and works on it; there as soon as the batch is. */
  readonly part: Part | null;
  /** The page lies in front of the files. */
  readonly isShown: boolean;
}

/** The review of many files beside the files that are open: what is opened from it, and what is closed, it is told. */
export class Review {
  private readonly store = createStore<ReviewView>({ batch: null, part: null, isShown: false });
  readonly state = this.store.state;
  readonly subscribe = this.store.subscribe;

  constructor(
    private readonly workbench: Workbench,
    private readonly load: () => Promise<Part>,
  ) {}

  /** Takes files in, and shows the page. */
  async take(sources: readonly Source[]): Promise<void> {
    const part = await this.load();
    const batch = this.state().batch ?? part.startBatch(this.workbench);
    this.store.patch({ batch, part, isShown: true });
    await batch.add(sources);
  }

  /** Shows the page; files that were changed meanwhile are looked at anew. */
  show(): void {
    const { batch } = this.state();
    if (!batch) return;
    this.store.patch({ isShown: true });
    void batch.refresh();
  }

  /** Shows an open file. */
  showFile(id: string): void {
    this.hide();
    this.workbench.show(id);
  }

  hide(): void {
    if (this.state().isShown) this.store.patch({ isShown: false });
  }

  /** Ends the review. Verdicts are kept, open files stay open. */
  end(): void {
    const { batch } = this.state();
    this.store.patch({ batch: null, part: null, isShown: false });
    batch?.dispose();
  }

  /** The file of the batch that is in front of the others; null where it is none of them. */
  inFront() {
    const { current } = this.workbench.state();
    return (
      this.state()
        .batch?.state()
        .files.find(({ openId }) => openId !== null && openId === current) ?? null
    );
  }

  /** Opens a file of the batch, or brings it to the front. */
  async open(key: number): Promise<void> {
    const { batch } = this.state();
    const file = batch?.state().files[key];
    if (!batch || !file) return;
    if (file.openId !== null) this.workbench.show(file.openId);
    this.hide();
    if (file.openId !== null) return;
    const found = await batch.toOpen(key);
    const id = found && (await this.workbench.openOne(found.source, found.changes));
    if (id === null) return this.store.patch({ isShown: true });
    batch.opened(key, id);
    showReview(id);
  }

  /** Opens the next file that is to be reviewed; the one in front is closed where nothing of it would be lost. */
  async openNext(): Promise<void> {
    const { batch, part } = this.state();
    if (!batch || !part) return;
    const before = this.inFront();
    const next = part.nextToReview(batch.state().files, before?.key ?? null);
    if (!next) return this.show();
    await this.open(next.key);
    const left = this.workbench.state().files.find(({ id }) => id === before?.openId);
    if (left && !left.isDirty) await this.close(left.id, true);
  }

  /** Hands a file to the browser and closes it, unless that would lose something. */
  downloadAndClose(id: string): Promise<void> {
    return this.workbench.downloadAndClose(id, () => this.close(id, true));
  }

  /** Closes a file; `keepsChanges`: what was done in it is not given up. */
  async close(id: string, keepsChanges: boolean): Promise<void> {
    await this.state().batch?.closing(id, keepsChanges);
    await this.workbench.close(id);
  }
}
