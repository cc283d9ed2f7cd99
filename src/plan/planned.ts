import type { FormulaPlace } from '../formulas';
import type { Address, CellChange, CellContent, Change, Sheet } from '../model';
import type { Evaluation } from '../scoring';
import type { Language, Note } from '../texts/note';
import type { Left } from './left';

/** A sheet that tables stand on, and the names that are being made for it. */
export interface SheetPlace extends FormulaPlace {
  readonly sheet: Sheet;
}

/** What a planned cell holds. */
export type CellRole = 'rate' | 'execution-score' | 'score' | 'completion' | 'coefficient' | 'total';

export interface PlanOptions {
  /** Live formulas, or plain numbers. */
  readonly write: 'formulas' | 'values';
  /** Add the working paper for every table; a table without score cells gets it in any case. */
  readonly workingPaper: boolean;
  /** Language of the words on the working paper. */
  readonly language: Language;
  /** What is not written; absent: nothing. The plan is that of a table in which these cells keep what they have. */
  readonly left?: Left;
}

/** One cell that will be written. */
export interface PlannedCell {
  readonly role: CellRole;
  /** null for the table's own sheet; else the sheet that we add. */
  readonly sheet: string | null;
  readonly change: CellChange;
  /** The figure does not follow its row: it stays as judged now (按当前判断固定). */
  readonly isFixed?: boolean;
}

/** One cell that is left as it is though a figure for it is known. */
export interface SkippedCell {
  readonly role: CellRole;
  readonly sheet: string;
  readonly address: Address;
  readonly found: CellContent;
  /** What the rules give; null where they give no single figure. */
  readonly computed: number | null;
  /** What stands there is what the rules give. */
  readonly agrees: boolean;
  readonly why: Note;
}

/** What is written for one table. */
export interface TablePlan {
  readonly evaluation: Evaluation;
  readonly cells: readonly PlannedCell[];
  readonly skipped: readonly SkippedCell[];
  /** The table as it is once everything is written; its total is the one that will be shown. */
  readonly after: Evaluation;
  /** What else a person should know: a working paper that was left as it is. */
  readonly notes: readonly Note[];
}

/** A table's plan and the formulas by which it uses defined names. */
export interface TableDraft extends TablePlan {
  readonly formulas: readonly string[];
}

/** All changes in the order in which they are applied (names first), and the same by table. */
export interface ScorePlan {
  readonly changes: readonly Change[];
  readonly perTable: readonly TablePlan[];
}
