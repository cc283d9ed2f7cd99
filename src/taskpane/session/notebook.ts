import type { Host, Outcome } from '../../hosts/host';
import { done } from '../../hosts/host';
import type { Book } from '../../model/book';
import type { Change } from '../../model/change';
import { invertAll } from '../../model/change';
import type { JournalStep } from './journal';
import { dropLastStep, JOURNAL_KEY, readJournal, recordStep } from './journal';
import type { Decisions } from './stored';
import { DECISIONS_KEY, NO_DECISIONS, readDecisions, writeDecisions } from './stored';

/**
 * The workbook together with what we keep in it: decisions and journal. Knows the text of both settings as it last saw them, since
 * every change says what it expects to find.
 */
export class Notebook {
  private readonly host: Host;
  private decisionsText: string | null = null;
  journal: string | null = null;
  decisions: Decisions = NO_DECISIONS;

  constructor(host: Host) {
    this.host = host;
  }

  /** The workbook and both settings, anew. */
  async load(): Promise<Outcome<Book>> {
    const book = await this.host.read();
    if (!book.ok) return book;
    const decisions = await this.host.setting(DECISIONS_KEY);
    if (!decisions.ok) return decisions;
    const journal = await this.host.setting(JOURNAL_KEY);
    if (!journal.ok) return journal;
    this.decisionsText = decisions.value;
    this.decisions = readDecisions(decisions.value);
    this.journal = journal.value;
    return book;
  }

  /** The workbook alone, after an edit of the person or a writing of ours. */
  read(): Promise<Outcome<Book>> {
    return this.host.read({ quick: true });
  }

  /** Keeps the decisions in the workbook. They hold in this session also when they cannot be kept. */
  async decide(decisions: Decisions): Promise<Outcome<void>> {
    this.decisions = decisions;
    const after = writeDecisions(decisions);
    if (after === this.decisionsText) return done(undefined);
    const outcome = await this.host.apply([{ kind: 'setting', key: DECISIONS_KEY, before: this.decisionsText, after }]);
    if (outcome.ok) this.decisionsText = after;
    return outcome;
  }

  /** Writes a step and records it, both or neither. */
  async write(step: JournalStep): Promise<Outcome<void>> {
    return this.applyWithJournal(step.changes, recordStep(this.journal, step));
  }

  /** Takes the newest step back; the host refuses where a cell was edited since. */
  async takeBack(): Promise<Outcome<JournalStep | null>> {
    const step = readJournal(this.journal).at(-1);
    if (!step) return done(null);
    const outcome = await this.applyWithJournal(invertAll(step.changes), dropLastStep(this.journal));
    return outcome.ok ? done(step) : outcome;
  }

  private async applyWithJournal(
    changes: readonly Change[],
    entry: ReturnType<typeof recordStep>,
  ): Promise<Outcome<void>> {
    const outcome = await this.host.apply([...changes, entry]);
    if (outcome.ok) this.journal = entry.after;
    return outcome;
  }
}
