import type { Indicator, MappingCorrection } from '../layout/table';
import type { Address } from '../model/address';
import type { Choice } from '../scoring/evaluation';
import type { KeptKind } from '../settings';
import type { Note } from '../texts/note';
import type { WriteOptions } from './engine';
import type { Planner, SessionPorts } from './session/core';
import { Core } from './session/core';
import { answer, chooseRuleSet, correct } from './session/deciding';
import { tell, tellError } from './session/messages';
import type { Jottings } from './session/jottings';
import type { PaneState, Scope, Step, Tone } from './session/state';
import { keep, mark, preview, propose, put, restore, scoreAll, unmark, write } from './session/writing';

export type { Planner, SessionPorts } from './session/core';

/** How long after the last edit the figures follow, in milliseconds: a person types on, and reading costs a round trip. */
export const SETTLE = 600;

/**
 * What the pane and the ribbon commands do with a workbook: read → recognise → evaluate → plan → apply. It holds one immutable
 * state and tells who listens; actions run one after the other, and all effects go through the ports.
 */
export class Session {
  private readonly core: Core;
  private readonly stopListening: () => void;
  private cancelFollowing: () => void = () => undefined;

  constructor(ports: SessionPorts) {
    this.core = new Core(ports);
    this.stopListening = ports.host.onEdit(() => this.follow());
  }

  readonly state = (): PaneState => this.core.state;
  readonly subscribe = (listener: () => void): (() => void) => this.core.subscribe(listener);

  dispose(): void {
    this.stopListening();
    this.cancelFollowing();
    this.core.forget();
  }

  /** Reads the workbook and our settings anew: at the start, and as 重新检查, which is the truth when events are missed. */
  open(): Promise<void> {
    return this.core.run('reading', async () => {
      await this.core.take(await this.core.notebook.load());
    });
  }

  show(key: string): void {
    this.core.stopPreview();
    this.core.patch({ current: key });
  }

  dismiss(): void {
    this.core.patch({ message: null });
  }

  /** The person turns to something else: what went well has been read, what did not stays. */
  turnAway(): void {
    this.core.forgetSuccess();
  }

  chooseRuleSet(key: string, id: string): Promise<void> {
    return chooseRuleSet(this.core, key, id);
  }

  answer(key: string, indicator: Indicator, choice: Choice | null): Promise<void> {
    return answer(this.core, key, indicator, choice);
  }

  correct(sheet: string, headerRows: readonly number[], columns: MappingCorrection['columns'] | null): Promise<void> {
    return correct(this.core, sheet, headerRows, columns);
  }

  preview(scope: Scope, options: WriteOptions): Promise<void> {
    return preview(this.core, scope, options);
  }

  /** Shows what a planner of another layer makes (explanations, repairs, sheets), to be written with `write`. */
  propose(step: Step, planner: Planner): Promise<void> {
    return propose(this.core, step, planner);
  }

  /** Writes what a planner makes at once: for what the person has just seen and asked for. */
  put(step: Step, planner: Planner): Promise<void> {
    return put(this.core, step, planner);
  }

  /** Keeps something of ours in the workbook, in place of what was kept of that kind. */
  keep<Data>(kind: KeptKind<Data>, data: Data): Promise<void> {
    return keep(this.core, kind, data);
  }

  /** Remembers what a person typed for a table and has not written. */
  jot(key: string, jottings: Jottings): void {
    this.core.patch({ jottings: { ...this.core.state.jottings, [key]: jottings } });
  }

  /** Tells the outcome of what was done beside the workbook (copied, kept as a template). */
  say(tone: Tone, message: Note): void {
    this.core.say(tell(tone, message));
  }

  closePreview(): void {
    this.core.stopPreview();
  }

  write(): Promise<void> {
    return write(this.core);
  }

  scoreAll(): Promise<void> {
    return scoreAll(this.core);
  }

  mark(): Promise<void> {
    return mark(this.core);
  }

  /** Takes all highlights of ours out. */
  unmark(): Promise<void> {
    return unmark(this.core);
  }

  restore(): Promise<void> {
    return restore(this.core);
  }

  select(sheet: string, address: Address): Promise<void> {
    return this.core.run(null, async () => {
      const outcome = await this.core.host.select(sheet, address);
      if (!outcome.ok) this.core.say(tellError(outcome.error));
    });
  }

  /** After an edit the figures are known to be old at once, and follow when the person pauses. */
  private follow(): void {
    this.core.patch({ freshness: 'following' });
    this.cancelFollowing();
    this.cancelFollowing = this.core.ports.schedule(() => {
      void this.core.run(null, async () => {
        if (await this.core.take(await this.core.readAgain())) this.core.forgetSuccess();
      });
    }, SETTLE);
  }
}
