import type { Decisions } from '../../decisions';
import { DECISIONS_KEY, NO_DECISIONS, readDecisions, writeDecisions } from '../../decisions';
import type { Host, Outcome } from '../../hosts/host';
import { done } from '../../hosts/host';
import type { Book } from '../../model/book';
import type { Change, SettingChange } from '../../model/change';
import { invertAll } from '../../model/change';
import type { JournalStep } from './journal';
import { dropLastStep, JOURNAL_KEY, readJournal, recordStep } from './journal';
import { KEPT_KEYS } from './keptKeys';
import type { Settings } from './state';

/**
 * The workbook together with what we keep in it (keptKeys.ts). Knows the text of each setting as it last saw it, since every change
 * says what it expects to find.
 */
export class Notebook {
  private readonly host: Host;
  settings: Settings = {};
  decisions: Decisions = NO_DECISIONS;

  constructor(host: Host) {
    this.host = host;
  }

  get journal(): string | null {
    return this.settings[JOURNAL_KEY] ?? null;
  }

  /** The workbook and our settings, anew. */
  async load(): Promise<Outcome<Book>> {
    const book = await this.host.read();
    if (!book.ok) return book;
    const settings: Record<string, string | null> = {};
    for (const key of KEPT_KEYS) {
      const text = await this.host.setting(key);
      if (!text.ok) return text;
      settings[key] = text.value;
    }
    this.settings = settings;
    this.decisions = readDecisions(settings[DECISIONS_KEY] ?? null);
    return book;
  }

  /** The workbook alone, after an edit of the person or a writing of ours. */
  read(): Promise<Outcome<Book>> {
    return this.host.read({ quick: true });
  }

  /** Keeps the decisions in the workbook. They hold in this session also when they cannot be kept. */
  decide(decisions: Decisions): Promise<Outcome<void>> {
    this.decisions = decisions;
    return this.keep(DECISIONS_KEY, writeDecisions(decisions));
  }

  /** Keeps one of our settings in the workbook, beside the journal: it is no step that 还原 takes back. */
  async keep(key: string, after: string | null): Promise<Outcome<void>> {
    const change = this.settingChange(key, after);
    return change.before === after ? done(undefined) : this.apply([change]);
  }

  /** The change that sets one of our settings, for a step that writes other things too. */
  settingChange(key: string, after: string | null): SettingChange {
    return { kind: 'setting', key, before: this.settings[key] ?? null, after };
  }

  /** Writes a step and records it, both or neither. */
  write(step: JournalStep): Promise<Outcome<void>> {
    return this.apply([...step.changes, recordStep(this.journal, step)]);
  }

  /** Takes the newest step back; the host refuses where a cell was edited since. */
  async takeBack(): Promise<Outcome<JournalStep | null>> {
    const step = readJournal(this.journal).at(-1);
    if (!step) return done(null);
    const outcome = await this.apply([...invertAll(step.changes), dropLastStep(this.journal)]);
    return outcome.ok ? done(step) : outcome;
  }

  private async apply(changes: readonly Change[]): Promise<Outcome<void>> {
    const outcome = await this.host.apply(changes);
    if (!outcome.ok) return outcome;
    const written = changes.filter((change) => change.kind === 'setting').map(({ key, after }) => [key, after]);
    this.settings = { ...this.settings, ...Object.fromEntries(written) };
    return outcome;
  }
}
