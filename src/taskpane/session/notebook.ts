import type { Decisions } from '../../decisions';
import { NO_DECISIONS } from '../../decisions';
import type { Host, Outcome } from '../../hosts';
import { done } from '../../hosts';
import type { Book, Change, SettingChange } from '../../model';
import { invertAll } from '../../model';
import type { KeptKind } from '../../settings';
import type { JournalStep } from '../../settings/data';
import { KEPT_KEYS } from '../../settings/data';
import type { Note } from '../../texts/note';
import type { Settings } from './state';

/** The schemas of what is kept: not in the pane's first script, since they bring their library. */
const keeping = () => import(/* webpackChunkName: "kept" */ '../../settings');

/**
 * The workbook together with what we keep in it (settings/). Knows the text of each setting as it last saw it, since every change
 * says what it expects to find.
 */
export class Notebook {
  private readonly host: Host;
  settings: Settings = {};
  decisions: Decisions = NO_DECISIONS;
  /** What was written and can be taken back, oldest first. */
  steps: readonly JournalStep[] = [];
  private leftAside: readonly Note[] = [];

  constructor(host: Host) {
    this.host = host;
  }

  /** The workbook and our settings, anew. */
  async load(): Promise<Outcome<Book>> {
    const book = await this.host.read();
    if (!book.ok) return book;
    const settings: Record<string, string | null> = {};
    for (const key of Object.values(KEPT_KEYS)) {
      const text = await this.host.setting(key);
      if (!text.ok) return text;
      settings[key] = text.value;
    }
    const { DECISIONS, leftAsideOf, readKept } = await keeping();
    this.settings = settings;
    this.decisions = readKept(DECISIONS, settings[DECISIONS.key] ?? null).data;
    await this.readSteps();
    this.leftAside = leftAsideOf(settings, this.host.kind === 'xlsx' ? 'file' : 'live');
    return book;
  }

  /** What of our settings was left aside at the last loading; told once. */
  takeLeftAside(): readonly Note[] {
    const { leftAside } = this;
    this.leftAside = [];
    return leftAside;
  }

  /** The workbook alone, after an edit of the person or a writing of ours. */
  read(): Promise<Outcome<Book>> {
    return this.host.read({ quick: true });
  }

  /** Keeps the decisions in the workbook. They hold in this session also when they cannot be kept. */
  async decide(decisions: Decisions): Promise<Outcome<void>> {
    this.decisions = decisions;
    const { DECISIONS } = await keeping();
    return this.keep(DECISIONS, decisions);
  }

  /** Keeps something of ours in the workbook, beside the journal: it is no step that 还原 takes back. */
  async keep<Data>(kind: KeptKind<Data>, data: Data): Promise<Outcome<void>> {
    const { changeKept } = await keeping();
    const change = changeKept(kind, this.settings[kind.key] ?? null, data);
    if (!change.ok) return change;
    return change.value === null ? done(undefined) : this.apply([change.value]);
  }

  /** Writes a step and records it, both or neither. */
  write(step: JournalStep): Promise<Outcome<void>> {
    return this.applyStep(step.changes, [...this.steps, step]);
  }

  /** Takes the newest step back; the host refuses where a cell was edited since. */
  async takeBack(): Promise<Outcome<JournalStep | null>> {
    const step = this.steps.at(-1);
    if (!step) return done(null);
    const outcome = await this.applyStep(invertAll(step.changes), this.steps.slice(0, -1));
    return outcome.ok ? done(step) : outcome;
  }

  /** Applies changes together with the journal that says so. */
  private async applyStep(changes: readonly Change[], steps: readonly JournalStep[]): Promise<Outcome<void>> {
    const { JOURNAL, writeKept } = await keeping();
    const after = writeKept(JOURNAL, steps);
    if (!after.ok) return after;
    const before = this.settings[JOURNAL.key] ?? null;
    const record: SettingChange = { kind: 'setting', key: JOURNAL.key, before, after: after.value };
    const outcome = await this.apply([...changes, record]);
    if (outcome.ok) await this.readSteps();
    return outcome;
  }

  /** The steps as they stand in the workbook: old ones may have been given up. */
  private async readSteps(): Promise<void> {
    const { JOURNAL, readKept } = await keeping();
    this.steps = readKept(JOURNAL, this.settings[JOURNAL.key] ?? null).data;
  }

  private async apply(changes: readonly Change[]): Promise<Outcome<void>> {
    const outcome = await this.host.apply(changes);
    if (!outcome.ok) return outcome;
    const written = changes
      .filter((change) => change.kind === 'setting')
      .map(({ key, after }) => [key, after] as const);
    this.settings = { ...this.settings, ...Object.fromEntries(written) };
    return outcome;
  }
}
