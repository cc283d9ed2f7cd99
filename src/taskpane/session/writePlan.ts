import type { CellRef, Change, Book } from '../../model';
import type { CellRole, Left, SkippedCell, PlannedCell, PlanOptions } from '../../plan';
import type { Evaluation } from '../../scoring';
import type { JournalStep } from '../../settings/data';
import type { Note } from '../../texts/note';

/** What the person can choose about writing; the language is that of the pane. */
export type WriteOptions = Omit<PlanOptions, 'language' | 'left'>;

/** What a cell in a preview holds: a figure, or a text. */
export type ShownRole = CellRole | 'reason' | 'goal' | 'conclusion';

/** What will be written, and the cells that are left as they are though a figure for them is known. */
export interface WritePlan {
  readonly changes: readonly Change[];
  /** What the cells among the changes hold. */
  readonly cells: readonly (Pick<PlannedCell, 'change' | 'isFixed'> & { readonly role: ShownRole })[];
  readonly skipped: readonly Pick<SkippedCell, 'sheet' | 'address' | 'agrees' | 'why'>[];
  /** The tables whose scores are written, as they are then. */
  readonly after?: readonly Evaluation[];
  /** What a person should know about it beside the outcome; of an empty plan, why it is empty. */
  readonly remarks?: readonly Note[];
  /** What a person should look at before it is written; shown above the cells. */
  readonly warnings?: readonly Note[];
  /** Of what is taken back: the step, and the cells that were changed since, which forbid it. */
  readonly takesBack?: JournalStep;
  readonly inTheWay?: readonly CellRef[];
}

export const NOTHING: WritePlan = { changes: [], cells: [], skipped: [] };

/**
 * Makes what is written from the workbook as it stands; made anew whenever the workbook is read while the preview is open, or the person
 * leaves another cell. What is in `left` (plan/left.ts) is not written, and what rests on it is planned accordingly.
 */
export type Planner = (book: Book, left: Left) => WritePlan;
