import type { Acceptance, Finding, Origin, SortedFindings } from '../../checks';
import { acceptEach, checkStepwise, sortOut, withdraw } from '../../checks';
import { ACCEPTANCES } from '../../settings';
import type { GivenFile } from '../ports';
import type { Session } from '../session/session';
import type { PaneState, TableView } from '../session/state';
import { asksForReason, isAbout } from './findings';
import type { Refused, ReportReview } from './reports';
import { GivenReports } from './reports';
import type { SlicePorts } from '../session/slices';
import { inSlices } from '../session/slices';
import { createStore } from '../store';
import { note } from '../../texts/note';

/** What the checks found. */
export interface ReviewState {
  /** Findings of all tables of the workbook; null before it was checked. */
  readonly tables: SortedFindings | null;
  /** The workbook is being checked anew; `tables` are those of before. */
  readonly isBehind: boolean;
  /** A check of ours threw. */
  readonly hasFailed: boolean;
  readonly reports: readonly ReportReview[];
  /** Files that could not be read as a report, and why; until the next are given. */
  readonly refused: readonly Refused[];
}

const START: ReviewState = { tables: null, isBehind: true, hasFailed: false, reports: [], refused: [] };

/** How long the pane stays quiet after figures came before they are checked, in milliseconds. */
const PAUSE = 60;

/** What a run of the checks gave, and what it is about. */
interface Checked {
  readonly findings: readonly Finding[];
  readonly origin: Origin;
}

/**
 * Holds the tables of a session, and the reports put beside them, against the checks whenever the figures change: in slices, so that
 * the pane answers meanwhile. Holds one immutable state and tells who listens.
 */
export class Review {
  private readonly store = createStore<ReviewState>(START);
  readonly state = this.store.state;
  readonly subscribe = this.store.subscribe;
  private readonly reports = new GivenReports();
  private seen: Pick<PaneState, 'tables' | 'accepted'> = { tables: [], accepted: [] };
  private checked: Checked | null = null;
  /** Names of reports that were given and not yet compared. */
  private untold: readonly string[] = [];
  private accepted: readonly Acceptance[] = [];
  private cancel: () => void = () => undefined;
  private readonly leave: () => void;

  constructor(
    private readonly session: Session,
    private readonly ports: SlicePorts,
  ) {
    this.leave = session.subscribe(() => this.follow());
    this.follow();
  }

  dispose(): void {
    this.leave();
    this.cancel();
    this.store.close();
  }

  /** Takes findings as looked at, with one note; `report` names the file they are of, null for those of tables. Kept in the workbook. */
  accept(chosen: readonly Finding[], words: string, report: string | null): Promise<void> {
    const findings = report === null ? this.checked?.findings : this.reports.findingsOf(report);
    const origin = report === null ? this.checked?.origin : { report };
    if (!findings || !origin) return Promise.resolve();
    return this.keep(acceptEach(this.accepted, chosen, words, findings, origin));
  }

  withdraw(acceptance: Acceptance): Promise<void> {
    return this.keep(withdraw(this.accepted, acceptance));
  }

  /**
   * Reads files as reports and holds them against the tables; one of a name that is there takes its place. What came of each is told once
   * it was compared.
   */
  async addReports(files: readonly GivenFile[]): Promise<void> {
    const refused = await this.reports.add(files);
    const isRefused = (name: string): boolean => refused.some((one) => one.name === name);
    this.untold = [...this.untold, ...files.map(({ name }) => name).filter((name) => !isRefused(name))];
    this.store.patch({ refused });
    this.check();
  }

  /** Says of the reports that were given since what came of them. */
  private tellReports(): void {
    const names = this.untold;
    this.untold = [];
    for (const { name, findings } of this.state().reports) {
      if (!names.includes(name)) continue;
      const count = findings.open.length;
      if (count > 0) this.session.notify('warning', note('review.report-differs', { name, count }));
      else this.session.notify('success', note('review.report-agrees', { name }));
    }
  }

  removeReport(name: string): void {
    this.reports.remove(name);
    this.sort();
    // What it explained is asked for again.
    this.check();
  }

  /**
   * How many findings are open of one table and of the reports beside it. Those that ask for an explanation are counted where it is
   * written.
   */
  countOpen(view: TableView): number {
    const { tables } = this.session.state();
    const { tables: found, reports } = this.state();
    const isOwn = (finding: Finding): boolean => isAbout(finding, view, tables) && !asksForReason(finding, tables);
    const own = found?.open.filter(isOwn).length ?? 0;
    return reports.reduce((sum, { findings }) => sum + findings.open.length, own);
  }

  /** The errors of these tables that are open. */
  openErrors(views: readonly TableView[]): readonly Finding[] {
    const { tables } = this.session.state();
    const open = this.state().tables?.open ?? [];
    return open.filter(
      (finding) => finding.severity === 'error' && views.some((view) => isAbout(finding, view, tables)),
    );
  }

  private keep(accepted: readonly Acceptance[]): Promise<void> {
    return this.session.keep(ACCEPTANCES, accepted);
  }

  /** The session's state changed: other figures are checked anew, other acceptances only sorted out. */
  private follow(): void {
    const { tables, accepted } = this.session.state();
    const { seen } = this;
    this.seen = { tables, accepted };
    if (accepted !== seen.accepted) {
      this.accepted = accepted;
      this.sort();
    }
    if (tables !== seen.tables) this.check();
  }

  private check(): void {
    this.cancel();
    const { book, tables } = this.session.state();
    if (book === null) return;
    this.store.patch({ isBehind: true });
    const evaluations = tables.map((view) => view.evaluation);
    const recognised = tables.map((view) => view.table);
    const { reports } = this;
    const work = function* (): Generator<undefined, Checked, undefined> {
      const findings = yield* checkStepwise(book, recognised, evaluations);
      yield* reports.check(evaluations, findings);
      return { findings: reports.leaveOutExplained(findings, evaluations), origin: { book, tables: recognised } };
    };
    this.cancel = inSlices(work(), PAUSE, this.ports, {
      done: (checked) => {
        this.checked = checked;
        this.store.patch({ isBehind: false, hasFailed: false });
        this.sort();
        this.tellReports();
      },
      failed: () => this.store.patch({ isBehind: false, hasFailed: true }),
    });
  }

  private sort(): void {
    const { checked, accepted } = this;
    const tables = checked && sortOut(checked.findings, accepted, checked.origin);
    this.store.patch({ tables, reports: this.reports.reviews(accepted) });
  }
}
