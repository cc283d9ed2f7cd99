import type { Host, Outcome } from '../../hosts/host';
import type { Book } from '../../model/book';
import { note } from '../../texts/note';
import type { Engine, WritePlan } from '../engine';
import { NOTHING } from '../engine';
import { sliced } from '../slices';
import { summarise } from './journal';
import type { Told } from './messages';
import { tell, tellError } from './messages';
import { Notebook } from './notebook';
import type { Busy, PaneState, Scope, ScoreSettings, Step, TableView } from './state';
import { currentTable, START } from './state';
import { viewTable, viewTables } from './tables';

/** What a session needs from outside: the workbook, the pure layers, and time. */
export interface SessionPorts {
  readonly host: Host;
  readonly engine: Engine;
  /** Now, in milliseconds since 1970. */
  readonly clock: () => number;
  /** Calls back once after so many milliseconds; gives a function that calls it off. */
  readonly schedule: (callback: () => void, milliseconds: number) => () => void;
  /** Where a fault of the program goes; the person gets a sentence. */
  readonly report: (fault: unknown) => void;
}

/** Makes what is written from the workbook as it stands; made anew whenever the workbook is read while the preview is open. */
export type Planner = (book: Book) => WritePlan;

/** The state of a session, who listens to it, and the row in which its actions wait for each other. */
export class Core {
  readonly notebook: Notebook;
  state: PaneState = START;
  private planner: Planner | null = null;
  private queue: Promise<void> = Promise.resolve();
  private messages = 0;
  private readonly listeners = new Set<() => void>();

  constructor(readonly ports: SessionPorts) {
    this.notebook = new Notebook(ports.host);
  }

  get book(): Book | null {
    return this.state.book;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  forget(): void {
    this.listeners.clear();
  }

  patch(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  say(told: Told): void {
    this.messages++;
    this.patch({ message: { number: this.messages, ...told } });
  }

  /** What was told of an action that went well holds for the moment: not after an edit, nor for what the person turns to. */
  forgetSuccess(): void {
    if (this.state.message?.tone === 'success') this.patch({ message: null });
  }

  /** Puts an action into the row; its message is that of this action alone. */
  run(busy: Busy | null, action: () => Promise<void>): Promise<void> {
    const turn = async () => {
      if (busy) this.patch({ busy });
      try {
        await action();
      } catch (fault) {
        this.ports.report(fault);
        this.say(tell('error', note('pane.fault')));
      }
      if (busy) this.patch({ busy: null });
    };
    this.queue = this.queue.then(turn);
    return this.queue;
  }

  /** Takes a reading over. false when there was none: the figures of before stay, marked as not fresh. */
  async take(reading: Outcome<Book>): Promise<boolean> {
    if (!reading.ok) {
      if (this.book === null) this.patch({ status: 'failed', error: reading.error });
      else {
        this.patch({ freshness: 'stuck' });
        this.say(tellError(reading.error));
      }
      return false;
    }
    await this.evaluateAll(reading.value, { freshness: 'fresh', checkedAt: this.ports.clock() });
    const [first, ...details] = this.notebook.takeLeftAside();
    if (first) this.say({ tone: 'warning', note: first, details });
    return true;
  }

  /** The workbook anew: with our settings the first time, alone later. */
  readAgain(): Promise<Outcome<Book>> {
    return this.book === null ? this.notebook.load() : this.notebook.read();
  }

  /** Recognises and evaluates a workbook; what the pane shows changes in one go, when all of it is known. */
  async evaluateAll(book: Book, seen: Partial<PaneState> = {}): Promise<void> {
    const { engine, schedule, clock } = this.ports;
    const tables = await sliced(viewTables(book, engine, this.notebook.decisions), { schedule, now: clock });
    const current = tables.find((view) => view.key === this.state.current) ?? tables[0];
    this.patch({ ...seen, book, status: 'ready', error: null, tables, current: current?.key ?? null });
    this.tellSettings();
    this.planAgain();
  }

  evaluateOne(key: string): void {
    const { engine } = this.ports;
    const tables = this.state.tables.map((view) =>
      view.key === key ? viewTable(key, view.table, view.titles, engine, this.notebook.decisions) : view,
    );
    this.patch({ tables });
    this.planAgain();
  }

  inScope(scope: Scope): readonly TableView[] {
    const current = currentTable(this.state);
    return scope === 'all' ? this.state.tables : current ? [current] : [];
  }

  /** Opens the preview of what the planner makes; there is nothing in it before the workbook was read. */
  openPreview(step: Step, scores: ScoreSettings | null, planner: Planner): void {
    this.planner = planner;
    this.patch({ preview: { step, scores, plan: NOTHING } });
  }

  /** An open preview follows the figures. */
  private planAgain(): void {
    const { preview } = this.state;
    if (!preview || !this.planner || this.book === null) return;
    this.patch({ preview: { ...preview, plan: this.planner(this.book) } });
  }

  stopPreview(): void {
    this.planner = null;
    this.patch({ preview: null });
  }

  /** What the workbook keeps for us has changed. */
  tellSettings(): void {
    this.patch({ settings: this.notebook.settings, steps: summarise(this.notebook.steps) });
  }

  get host(): Host {
    return this.ports.host;
  }
}
