import type { Outcome } from '../../hosts';
import { done, refused } from '../../hosts';
import type { Change } from '../../model';
import { Sheet } from '../../model';
import { note } from '../../texts/note';
import { MOST_BYTES } from './limits';
import { tooLarge } from './within';
import type { WorkerMessage, Reply, Request, OpeningStep, SentOpened, SentWritten } from './protocol';
import { unpackBook } from './protocol';
import type { Opened, WorkFile, Written } from './workFile';
import { startWorker } from '../startWorker';

/** An opening that goes on: how far it is, how it ends, and a way to end it. */
export interface Opening {
  readonly result: Promise<Outcome<WorkFile>>;
  cancel(): void;
}

/** Opens a file in a worker of its own. `changes` are carried out on it first, batch by batch (work of an earlier visit). */
export function openInWorker(
  bytes: Uint8Array,
  changes: readonly (readonly Change[])[],
  onStep: (step: OpeningStep) => void,
): Opening {
  if (bytes.length > MOST_BYTES) return { result: Promise.resolve(tooLarge(bytes.length)), cancel: () => undefined };
  const line = new Line(onStep);
  const result = line.ask<SentOpened>({ kind: 'open', bytes, changes }).then((outcome): Outcome<WorkFile> => {
    if (outcome.ok) return done(new RemoteFile(line, outcome.value));
    line.close();
    return outcome;
  });
  return { result, cancel: () => line.close() };
}

/** The line to a worker: one question at a time, in the order in which they are asked. */
class Line {
  private readonly worker: Promise<Worker>;
  private readonly waiting: ((reply: Reply) => void)[] = [];
  private isClosed = false;
  /** Sheets that have come. */
  readonly sheets: Sheet[] = [];

  constructor(private readonly onStep: (step: OpeningStep) => void) {
    this.worker = this.begin();
    // Its text did not come: the files of the page are not whole, or the network is gone.
    this.worker.catch(() => {
      this.fail();
      this.isClosed = true;
    });
  }

  private async begin(): Promise<Worker> {
    const { text } = await import(/* webpackChunkName: "file-worker" */ './workerText');
    const worker = startWorker(text, 'file');
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'step') this.onStep(data.step);
      else if (data.kind === 'sheet') this.sheets.push(new Sheet(data.sheet));
      else this.answer(data.kind === 'reply' ? data.reply : { ok: false, error: data.error });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.fail();
    };
    return worker;
  }

  ask<T>(request: Request): Promise<Outcome<T>> {
    return new Promise((resolve) => {
      if (this.isClosed) {
        resolve(refused('failed', note('workbench.not-open')));
        return;
      }
      this.waiting.push((reply) => resolve(reply as Outcome<T>));
      this.withWorker((worker) => worker.postMessage(request));
    });
  }

  /** Ends the worker; whoever still waits is told. */
  close(): void {
    this.isClosed = true;
    this.withWorker((worker) => worker.terminate());
    this.fail();
  }

  /** In the order of the calls; nothing where there is none, which is told where it was started. */
  private withWorker(act: (worker: Worker) => void): void {
    void this.worker.then(act, () => undefined);
  }

  private fail(): void {
    const gone: Reply = refused('failed', note(this.isClosed ? 'workbench.not-open' : 'workbench.fault'));
    while (this.waiting.length > 0) this.answer(gone);
  }

  private answer(reply: Reply): void {
    this.waiting.shift()?.(reply);
  }
}

class RemoteFile implements WorkFile {
  readonly opened: Opened;
  private sheets: readonly Sheet[];

  constructor(
    private readonly line: Line,
    opened: SentOpened,
  ) {
    const book = unpackBook(opened.book, line.sheets);
    this.opened = { ...opened, book };
    this.sheets = book.sheets;
  }

  async apply(changes: readonly Change[]): Promise<Outcome<Written>> {
    const written = await this.line.ask<SentWritten>({ kind: 'apply', changes });
    if (!written.ok) return written;
    const book = unpackBook(written.value.book, this.sheets);
    this.sheets = book.sheets;
    return done({ book, look: written.value.look });
  }

  setting(key: string): Promise<Outcome<string | null>> {
    return this.line.ask({ kind: 'setting', key });
  }

  async bytes(): Promise<Uint8Array> {
    const outcome = await this.line.ask<Uint8Array>({ kind: 'bytes' });
    if (!outcome.ok) throw new Error(outcome.error.note.id);
    return outcome.value;
  }

  sentOut(changes: readonly Change[]): Promise<Outcome<Uint8Array>> {
    return this.line.ask({ kind: 'sent-out', changes });
  }

  close(): void {
    this.line.close();
  }
}
