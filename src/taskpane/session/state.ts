import type { Severity } from '../../checks';
import type { Answer, ChosenCause } from '../../decisions';
import type { HostError, Remedy } from '../../hosts';
import type { Form, SelfEvaluationTable } from '../../layout';
import { ASK_BELOW } from '../../layout';
import type { Book } from '../../model';
import type { Left } from '../../plan';
import type { OpenPlace } from '../../plan/final';
import type { RuleSet } from '../../rules';
import type { AlikeQuestion, Evaluation, Overrides, Working } from '../../scoring';
import type { Template } from '../../narrative';
import type { Signature } from '../../settings';
import type { Acceptance, StepKind } from '../../settings/data';
import type { ForeignEntry } from './foreign';
import type { Note } from '../../texts/note';
import type { TableDrafts } from './drafts';
import type { WriteOptions, WritePlan } from './writePlan';

/** A column (zero-based) and what stands above it. */
export interface ColumnTitle {
  readonly column: number;
  readonly title: string;
}

/** One recognised table with what the person decided about it. */
export interface TableView {
  /** Names the table among those of the workbook, as long as no table is put in before it on its sheet. */
  readonly key: string;
  readonly table: SelfEvaluationTable;
  readonly titles: readonly ColumnTitle[];
  readonly ruleSet: RuleSet;
  readonly proposed: RuleSet;
  readonly answers: readonly Answer[];
  /** The causes that the person chose for the explanations of rows. */
  readonly causes: readonly ChosenCause[];
  /** What the person set in place of the rules. */
  readonly overrides: Overrides;
  readonly evaluation: Evaluation;
  /** The rows (zero-based) whose written score does not follow them. */
  readonly fixed: ReadonlySet<number>;
  /** How the score of each row (zero-based) comes about. */
  readonly workings: ReadonlyMap<number, Working>;
  /** The questions that many of its open rows ask alike. */
  readonly alike: readonly AlikeQuestion[];
}

/** What went well, and what a finding can be. */
export type MessageSeverity = Severity | 'success';

/** The outcome of an action, for the person. */
export interface Message {
  readonly severity: MessageSeverity;
  readonly note: Note;
  /** More to it: one sentence a line. */
  readonly details: readonly Note[];
  /** What a button beside it does about it. */
  readonly remedy?: Remedy;
  /** What was written; the next step of the work is then offered. */
  readonly step?: StepKind;
}

/** A message as it is shown; it counts up, so that the same words twice are two messages. */
export interface ShownMessage extends Message {
  readonly number: number;
}

/** Of a table that is not, the mapping is asked about, and nothing is written without a preview. */
export function isSure({ table }: TableView): boolean {
  return table.confidence >= ASK_BELOW;
}

/** Whether the figures are those of the sheet: following when an edit is being caught up with, stuck when that did not succeed. */
export type Freshness = 'fresh' | 'following' | 'stuck';

export type Busy = 'reading' | 'writing' | 'restoring';

/** Whether an action is about the table that is shown or about all of the workbook. */
export type Scope = 'current' | 'all';

/** Of which tables the scores are written, and how. */
export interface ScoreSettings {
  readonly scope: Scope;
  readonly options: WriteOptions;
}

/** What is about to be written, or taken back, shown before it is. */
export interface Preview {
  readonly step: Step;
  /** What is written: all that is offered but what the person leaves. */
  readonly plan: WritePlan;
  readonly offered: WritePlan;
  readonly left: Left;
  /** It is the newest step that is taken back. */
  readonly isRestore: boolean;
  /** null where it is not scores that are written. */
  readonly scores: ScoreSettings | null;
}

/** What a writing was about. */
export type Step = StepKind;

/** What can be taken back. */
export interface StepSummary {
  readonly kind: Step;
  readonly cells: number;
}

/** Why a copy that was asked for was not made. */
export type KeptBack =
  | { readonly kind: 'open'; readonly places: readonly OpenPlace[] }
  | { readonly kind: 'refused'; readonly error: HostError; readonly remarks: readonly Note[] };

export type Settings = Readonly<Record<string, string | null>>;

export interface PaneState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why the workbook could not be read; only when failed. */
  readonly error: HostError | null;
  /** The workbook as last read; null before that. */
  readonly book: Book | null;
  readonly tables: readonly TableView[];
  /** The other forms of the budget cycle that stand in the workbook, and those of which it is asked, or was said, which they are. */
  readonly otherForms: readonly Form[];
  /** What we keep in the workbook, by key; null for what is not there. */
  readonly settings: Settings;
  /** What the person let stand in this workbook. */
  readonly accepted: readonly Acceptance[];
  /** The person's templates that go with the workbook. */
  readonly templates: readonly Template[];
  /** The person's rule sets that go with the workbook. */
  readonly ruleSets: readonly RuleSet[];
  /** What the workbook keeps that is not the person's own: it decides nothing until it is taken over. */
  readonly foreign: readonly ForeignEntry[];
  /** The person has left all of it aside: they are not asked again. */
  readonly isForeignLeft: boolean;
  /** Whose own that is; null before the workbook was read. */
  readonly person: Signature | null;
  /** Key of the table that is shown. */
  readonly current: string | null;
  readonly freshness: Freshness;
  /** When the figures were made, milliseconds since 1970. */
  readonly checkedAt: number | null;
  readonly busy: Busy | null;
  readonly preview: Preview | null;
  /** What kept back the copy that was asked for, until the person has seen it. */
  readonly keptBack: KeptBack | null;
  /** Explanations begun and not written, by table. */
  readonly drafts: Readonly<Record<string, TableDrafts>>;
  /** Steps that can be taken back, the newest last. */
  readonly steps: readonly StepSummary[];
  readonly message: ShownMessage | null;
}

export const START: PaneState = {
  status: 'loading',
  error: null,
  book: null,
  tables: [],
  otherForms: [],
  settings: {},
  accepted: [],
  templates: [],
  ruleSets: [],
  foreign: [],
  isForeignLeft: false,
  person: null,
  current: null,
  freshness: 'fresh',
  checkedAt: null,
  busy: 'reading',
  preview: null,
  keptBack: null,
  drafts: {},
  steps: [],
  message: null,
};

/** The table that is shown; null when there is none. */
export function currentTable(state: PaneState): TableView | null {
  return state.tables.find((view) => view.key === state.current) ?? null;
}
