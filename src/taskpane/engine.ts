import type { MappingCorrection, SelfEvaluationTable } from '../layout/table';
import type { Book } from '../model/book';
import type { Change } from '../model/change';
import type { Outcome } from '../model/outcome';
import type { Sheet } from '../model/sheet';
import type { CellRole, SkippedCell, PlannedCell, PlanOptions } from '../plan/planned';
import type { RuleSet } from '../rules';
import type { Choices, Evaluation } from '../scoring/evaluation';
import type { Note } from '../texts/note';

/** What the person can choose about writing; the language is that of the pane. */
export type WriteOptions = Omit<PlanOptions, 'language'>;

/** What a cell in a preview holds: a figure, or a text. */
export type ShownRole = CellRole | 'reason' | 'conclusion';

/** What will be written, and the cells that are left as they are though a figure for them is known. */
export interface WritePlan {
  readonly changes: readonly Change[];
  /** What the cells among the changes hold. */
  readonly cells: readonly (Pick<PlannedCell, 'change'> & { readonly role: ShownRole })[];
  readonly kept: readonly Pick<SkippedCell, 'sheet' | 'address' | 'agrees' | 'why'>[];
  /** What a person should know about it beside the outcome; of an empty plan, why it is empty. */
  readonly remark?: Note;
}

export const NOTHING: WritePlan = { changes: [], cells: [], kept: [] };

/** The pure layers as the pane uses them: layout, rules, scoring and plan behind one door, so that a test can stand in. */
export interface Engine {
  readonly ruleSets: readonly RuleSet[];
  /** The tables of one sheet; `corrections` are those of that sheet. */
  recognise(sheet: Sheet, corrections: readonly MappingCorrection[]): readonly SelfEvaluationTable[];
  /** The rule set that the table itself suggests. */
  proposeRuleSet(table: SelfEvaluationTable): RuleSet;
  evaluate(table: SelfEvaluationTable, ruleSet: RuleSet, choices: Choices): Evaluation;
  planScores(book: Book, evaluations: readonly Evaluation[], options: WriteOptions): WritePlan;
  /**
   * Highlights for the rows that are to be explained, in place of those that stand (`kept`: their setting); nothing where they
   * stand already. Loaded when it is first asked for.
   */
  planMarks(book: Book, evaluations: readonly Evaluation[], kept: string | null): Promise<Outcome<readonly Change[]>>;
  /** Takes all highlights of ours out. */
  planUnmark(book: Book, kept: string | null): Promise<readonly Change[]>;
}
