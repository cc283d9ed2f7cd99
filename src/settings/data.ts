import type { MappingCorrection } from '../layout';
import type { Change } from '../model';
import type { Choice, Override } from '../scoring';

/*
 * What is kept in a workbook, as values. Their schemas stand in a file a kind beside this one, so that the pane's first script
 * does without the schema library.
 */

/** The settings of a workbook that are ours. */
export const KEPT_KEYS = {
  decisions: 'jxzp.decisions',
  overrides: 'jxzp.overrides',
  journal: 'jxzp.journal',
  acceptances: 'jxzp.accepted',
  templates: 'jxzp.templates',
  ruleSets: 'jxzp.ruleSets',
  highlights: 'jxzp.highlights',
  rowHeights: 'jxzp.rowHeights',
  results: 'jxzp.results',
  /** The workbook's own id, part of every mark in it. */
  workbook: 'jxzp.workbook',
} as const;

/** So many rule sets of a person's a workbook keeps. */
export const MOST_RULE_SETS = 50;

/**
 * What a person answered for one row. It holds as long as the row says what it said then: the texts are kept with it, so that an
 * answer about "19574." is not used for whatever is typed there later.
 */
export interface Answer {
  /** Zero-based row at the time of the answer. */
  readonly row: number;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly choice: Choice;
}

/** What a decision about one row is about: the row, and the texts that must still stand in it. */
export type DecidedRow = Omit<Answer, 'choice'>;

/** The cause that a person chose for the explanation of a row: a cause of the program or a template of theirs. Holds as an answer does. */
export interface ChosenCause extends DecidedRow {
  readonly cause: string;
}

/** What a person set for a row in place of the rules, and why. Holds as an answer does. `table`: the key of the table ("自评表#1"). */
export interface KeptOverride extends DecidedRow {
  readonly table: string;
  readonly override: Override;
}

export interface TableDecisions {
  /** Id of the chosen rule set; absent: the proposed one. */
  readonly rules?: string;
  readonly answers?: readonly Answer[];
  readonly causes?: readonly ChosenCause[];
}

/** What a person decided about the tables of a workbook. */
export interface Decisions {
  readonly tables: Readonly<Record<string, TableDecisions>>;
  readonly corrections: readonly MappingCorrection[];
}

export const NO_DECISIONS: Decisions = { tables: {}, corrections: [] };

/**
 * A finding that a person looked at and let stand. It holds as long as the finding says what it said then about what stood there
 * then, so that a note about "9" is not taken for whatever is typed there later.
 */
export interface Acceptance {
  readonly check: string;
  readonly place: AcceptedPlace;
  /** What the finding said: found, expected, message and source, as JSON. */
  readonly says: string;
  /** The texts that it rests on: its cell, and what describes its row. */
  readonly basis: readonly string[];
  /** No other finding said the same then. Only such a one is known again at another place. */
  readonly alone: boolean;
  /** Why it was let stand, in the person's words; '' where nothing was said. */
  readonly note: string;
}

/** A cell as "H16", or words in a paragraph (from 1) of a report, which is told by the name of its file. */
export type AcceptedPlace =
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'text'; readonly report: string; readonly paragraph: number; readonly words: string };

/** What a writing was about: scores, highlights (put in, taken out), explanations and conclusions, repairs, sheets of
 * ours, making it ready to be sent out. */
export const STEP_KINDS = ['score', 'mark', 'unmark', 'explain', 'repair', 'sheet', 'final'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** One writing: its changes in the order in which they were made, each with what stood there before. */
export interface JournalStep {
  readonly kind: StepKind;
  readonly changes: readonly Change[];
}
