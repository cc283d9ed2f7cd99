import type { Host, Outcome } from '../../hosts';
import type { Book, BookRemark } from '../../model';
import { append } from '../../model';
import type { Left } from '../../plan';
import type { Language } from '../../texts/note';
import { note } from '../../texts/note';
import type { CopyMaker, PersonStore } from '../ports';
import { createStore } from '../store';
import { summarise } from './journal';
import type { Message, Busy, PaneState, Preview, Scope, TableView } from './state';
import { loadTables } from './engine';
import { errorMessage, plainMessage } from './messages';
import { Notebook } from './notebook';
import { sliced } from './slices';
import { currentTable, START } from './state';
import type { Planner, WritePlan } from './writePlan';
import { NOTHING } from './writePlan';

/** What a session needs from outside: the workbook, and time. */
export interface SessionPorts {
  readonly host: Host;
  /** Where the person's key is kept. */
  readonly store: PersonStore;
  /** So many random bytes, fit for secrets. */
  readonly random: (length: number) => Uint8Array;
  /** How a copy that is sent out is made; only where it can be. */
  readonly copyMaker?: CopyMaker | undefined;
  /** Of the words on a sheet that we add. */
  readonly language: Language;
  /** Now, in milliseconds since 1970. */
  readonly clock: () => number;
  /** Calls back once after so many milliseconds; gives a function that calls it off. */
  readonly schedule: (callback: () => void, milliseconds: number) => () => void;
  /** Where a fault of the program goes; the person gets a sentence. */
  readonly report: (fault: unknown) => void;
}

const NONE: Left = new Set();

type PreviewAbout = Omit<Preview, 'plan' | 'offered' | 'left'>;

/** The state of a session and the row in which its actions wait for each other. */
export class Core {
  readonly notebook: Notebook;
  readonly store = createStore<PaneState>(START);
  private planner: Planner | null = null;
  private queue: Promise<void> = Promise.resolve();
  private messages = 0;
  /** What the button beside the message does once more: the action that it is about. */
  /** What the readings of the action brought that is to be told. */
  private readonly remarks: BookRemark[] = [];
  private repeat: (() => Promise<void>) | null = null;

  constructor(readonly ports: SessionPorts) {
    this.notebook = new Notebook(ports);
  }

  get state(): PaneState {
    return this.store.state();
  }

  get book(): Book | null {
    return this.state.book;
  }

  patch(change: Partial<PaneState>): void {
    this.store.patch(change);
  }

  notify(message: Message): void {
    this.messages++;
    this.patch({ message: { number: this.messages, ...message } });
  }

  /** What was told of a wait is over with it. */
  forgetWaiting(): void {
    if (this.state.message?.note.id === 'office.waiting') this.patch({ message: null });
  }

  /** What was told of an action that went well holds for the moment: not after an edit, nor for what the person turns to. */
  forgetSuccess(): void {
    if (this.state.message?.severity === 'success') this.patch({ message: null });
  }

  /** Puts an action into the row; its message is that of this action alone. */
  run(busy: Busy | null, action: () => Promise<void>): Promise<void> {
    const turn = async () => {
      if (busy) this.patch({ busy });
      const told = this.messages;
      try {
        await action();
      } catch (fault) {
        this.ports.report(fault);
        if (this.state.status === 'loading') this.patch({ status: 'failed' });
        this.notify(plainMessage('error', note('pane.fault')));
      }
      if (busy) this.patch({ busy: null });
      this.tellRemarks(this.messages > told);
      if (this.messages > told) this.repeat = () => this.run(busy, action);
    };
    this.queue = this.queue.then(turn);
    return this.queue;
  }

  /** Tells what a reading brought that was not so at the last one: beside the message of the action, or alone. */
  private tellRemarks(isTold: boolean): void {
    const [first, ...others] = this.remarks.splice(0);
    const { message } = this.state;
    if (!first) return;
    if (isTold && message) {
      const remedy = message.remedy ?? first.remedy;
      const details = [...message.details, ...[first, ...others].map((one) => one.note)];
      const severity = message.severity === 'error' ? 'error' : 'warning';
      this.patch({ message: { ...message, severity, details, ...(remedy ? { remedy } : {}) } });
      return;
    }
    const details = others.map((one) => one.note);
    this.notify({ severity: 'warning', note: first.note, details, ...(first.remedy ? { remedy: first.remedy } : {}) });
  }

  /** Does again what the message is about: the person has done their part. */
  again(): Promise<void> {
    const { repeat } = this;
    this.patch({ message: null });
    return repeat?.() ?? Promise.resolve();
  }

  /** Takes a reading over. false when there was none: the figures of before stay, marked as not fresh. */
  async take(reading: Outcome<Book>): Promise<boolean> {
    if (!reading.ok) {
      if (this.book === null) this.patch({ status: 'failed', error: reading.error });
      else {
        this.patch({ freshness: 'stuck' });
        this.notify(errorMessage(reading.error));
      }
      return false;
    }
    const known = new Set((this.book?.remarks ?? []).map((one) => JSON.stringify(one.note)));
    append(
      this.remarks,
      (reading.value.remarks ?? []).filter((one) => !known.has(JSON.stringify(one.note))),
    );
    await this.evaluateAll(reading.value, { freshness: 'fresh', checkedAt: this.ports.clock() });
    const [first, ...details] = this.notebook.takeLeftAside();
    if (first) this.notify({ severity: 'warning', note: first, details });
    return true;
  }

  /** The workbook with our settings, and beside it what reads tables: where that does not come, it is asked for again below, and said. */
  load(): Promise<Outcome<Book>> {
    loadTables().catch(() => undefined);
    return this.notebook.load();
  }

  /** The workbook anew: with our settings the first time, alone later. */
  readAgain(waits = true): Promise<Outcome<Book>> {
    return this.book === null ? this.load() : this.notebook.read(waits);
  }

  /** Recognises and evaluates a workbook; what the pane shows changes in one go, when all of it is known. */
  async evaluateAll(book: Book, seen: Partial<PaneState> = {}): Promise<void> {
    const { schedule, clock } = this.ports;
    const { viewTables } = await loadTables();
    const { tables, otherForms } = await sliced(viewTables(book, this.notebook), {
      schedule,
      now: clock,
    });
    const current = tables.find((view) => view.key === this.state.current) ?? tables[0];
    this.patch({ ...seen, book, status: 'ready', error: null, tables, otherForms, current: current?.key ?? null });
    this.showSettings();
    this.planAgain();
  }

  async evaluateOne(key: string): Promise<void> {
    const { viewTable } = await loadTables();
    const { book } = this;
    if (book === null) return;
    const tables = this.state.tables.map((view) =>
      view.key === key ? viewTable(key, view, book, this.notebook) : view,
    );
    this.patch({ tables });
    this.planAgain();
  }

  inScope(scope: Scope): readonly TableView[] {
    const current = currentTable(this.state);
    return scope === 'all' ? this.state.tables : current ? [current] : [];
  }

  /** Opens the preview of what the planner makes; there is nothing in it before the workbook was read. */
  openPreview(about: PreviewAbout, planner: Planner): void {
    const { preview } = this.state;
    // Another scope or another way to write: what the person has left stays so.
    const left = preview?.step === about.step && !about.isRestore ? preview.left : NONE;
    this.planner = planner;
    this.patch({ preview: { ...about, plan: NOTHING, offered: NOTHING, left } });
  }

  /** An open preview follows the figures. */
  planAgain(): void {
    const { preview } = this.state;
    if (!preview || !this.planner || this.book === null) return;
    const offered = this.planner(this.book, NONE);
    this.patch({ preview: { ...preview, offered, plan: this.planWithout(offered, preview.left) } });
  }

  /** The person leaves these cells of what is offered, and no others. */
  leave(left: Left): void {
    const { preview } = this.state;
    if (preview) this.patch({ preview: { ...preview, left, plan: this.planWithout(preview.offered, left) } });
  }

  private planWithout(offered: WritePlan, left: Left): WritePlan {
    return left.size === 0 || !this.planner || this.book === null ? offered : this.planner(this.book, left);
  }

  stopPreview(): void {
    this.planner = null;
    this.patch({ preview: null });
  }

  /** What the workbook keeps for us has changed. */
  showSettings(): void {
    const { settings, steps, accepted, templates, ruleSets, foreign, isForeignLeft, person } = this.notebook;
    this.patch({ settings, steps: summarise(steps), accepted, templates, ruleSets, foreign, isForeignLeft, person });
  }
}
