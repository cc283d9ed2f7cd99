import type { Address } from '../model';
import type { BudgetRow, Indicator, Problem, SelfEvaluationTable } from '../layout';
import type { Operator } from '../quantity';
import type { RuleSet } from '../rules';
import type { FoundRule, UnreadRule } from './printedRules';
import type { RateBase } from './rateBase';
import type { Note } from '../texts/note';

/** How far a row could be scored. */
export type Status = 'scored' | 'qualitative' | 'ambiguous' | 'not-applicable' | 'no-points' | 'placeholder';

/** One side of a row as a number that can be computed with. */
export interface Operand {
  readonly value: number;
  readonly unit: string | null;
}

/**
 * What the score rests on: everything formulas/ needs to write the same computation into the cell.
 * compare: actual against target, both numbers, in comparable units. `factor` turns the actual into the target's unit
 *          (亿元 against 万元: 10000); `method` is what happens when it is not met; `direction` is the operator used.
 * met: a plain yes or no (date in time, range kept, zero target): `ratio` is 1 or 0.
 * chosen: a ratio that a person chose, or that the words of the actual plainly give (达成预期指标: 1).
 * parts: several numbers, each compared and capped by itself, the mean taken.
 */
export type Basis =
  | {
      readonly kind: 'compare';
      readonly direction: Operator;
      readonly method: 'B/A' | 'A/B' | '2-B/A';
      readonly target: Operand;
      readonly actual: Operand;
      readonly factor: number;
    }
  | { readonly kind: 'met'; readonly ratio: 0 | 1 }
  | { readonly kind: 'chosen'; readonly ratio: number }
  | { readonly kind: 'parts'; readonly parts: readonly { readonly target: number; readonly actual: number }[] };

/** Points of a row and where they come from. */
export interface ResolvedPoints {
  readonly value: number;
  readonly origin: 'cell' | 'equal-split' | 'shared-cell';
  /** The cell whose number the formula may refer to; null where the points must be written out (equal split). */
  readonly cell: Address | null;
}

/** A result of ours that stands in a cell. */
export interface Written {
  /** null where the formula has no result, or an error. */
  readonly value: number | null;
  /** The rules give another result by now, or none: what it rested on has changed. It counts as open until it is written anew. */
  readonly stale: boolean;
}

export interface IndicatorResult {
  readonly indicator: Indicator;
  readonly status: Status;
  /** What is unsure or why there is no score; null for a plainly scored row. */
  readonly why: Note | null;
  readonly points: ResolvedPoints | null;
  /** Actual against target (B/A, whatever the operator) as a fraction; 1 for words and dates that plainly say it was met. */
  readonly completion: number | null;
  readonly basis: Basis | null;
  /** Points earned under the rule set; null where it cannot be known. */
  readonly score: number | null;
  /** The score that a person or the template put into the cell (填报); null where there is none, or it is ours. */
  readonly entered: number | null;
  /** Our own result in the cell (that of all rows that share it); null where there is none. */
  readonly written: Written | null;
  readonly deviation: 'under' | 'over' | 'none' | null;
  readonly needsReason: boolean | null;
  readonly hasReason: boolean;
  /** The rules by which the row was judged: the table's, or what the form prints for this row. */
  readonly ruleSet: RuleSet;
  /** The year of the table, where a date of the row that names none was taken to be of it; null where the row rests on no year but its own. */
  readonly ofYear: TableYear | null;
  /** What a person set in place of the rules, and the score that these give (null: none); null where the rules hold. */
  readonly override: (Override & { readonly byRules: number | null }) | null;
  /** What a person set once and does not hold any more, and why; the rules hold. */
  readonly lapsed: { readonly override: Override; readonly why: Note } | null;
}

/** A row by its values alone, whatever stands in the cells for results. */
export type ScoredRow = Omit<IndicatorResult, 'entered' | 'written'>;

/**
 * What a person set for a row in place of the rules: its score in points, or that it is left out of the scoring; and why. `by` is the
 * name of somebody else who did; absent where it is the reader's own.
 */
export type Override = ({ readonly kind: 'score'; readonly score: number } | { readonly kind: 'left-out' }) & {
  readonly reason: string;
  readonly by?: string;
};

/** The overrides of a table by row (zero-based): those that hold, and those whose row says something else by now, with what it said. */
export interface Overrides {
  readonly holding: Readonly<Record<number, Override>>;
  readonly lapsed: Readonly<Record<number, { readonly override: Override; readonly was: RowTexts }>>;
}

/** What a row said when something was decided about it. */
export interface RowTexts {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
}

/** A year with the cell that says it, where one does. */
export interface TableYear {
  readonly year: number;
  readonly cell: Address | null;
}

export interface BudgetResult {
  readonly row: BudgetRow;
  /** executed / budget as a fraction, not rounded; null where either is missing or the budget is 0. */
  readonly rate: number | null;
  /** The amounts that the rate is made of, as the rule set asks for them; null where one is missing. */
  readonly base: RateBase | null;
  readonly points: number | null;
  readonly score: number | null;
  /** 填报: never a result of ours. */
  readonly entered: { readonly rate: number | null; readonly score: number | null };
  /** Our own score in the cell; null where there is none. */
  readonly written: Written | null;
  readonly why: Note | null;
}

/**
 * The one total that everybody shows (shownTotal.ts): what the table shows, or will show once the scores are written. While rows are
 * open it is what is known so far (暂计).
 */
export interface ShownTotal {
  /** The figure that leads; null for a table without scores. */
  readonly figure: number | null;
  readonly isOpen: boolean;
  /** Where the total stands; null where the table has no cell for it. */
  readonly cell: Address | null;
  /** The number in that cell now; null where it is empty or absent. */
  readonly inCell: number | null;
  /** By the rules alone, entered scores only where the rules give none; null while rows are open. */
  readonly byRules: number | null;
  /** Cells that hold, or are left with, something else than the rules give: they make the difference. */
  readonly differing: readonly Address[];
  /** The grade of the figure; null while rows are open, and where anything speaks against the figure. */
  readonly grade: string | null;
  /** What speaks against the figure: the points are not those of a full table, or the scores add up to something else. null while rows are open. */
  readonly doubt: Note | null;
}

export interface TotalResult {
  /** Sum of the points of all scored rows and of execution. */
  readonly points: number | null;
  /** What a person left out of the scoring: the rows, and their points, which `points` does not hold (0 where they are not known). */
  readonly leftOut: { readonly rows: readonly IndicatorResult[]; readonly points: number };
  /** The rows that count with a score that a person set. */
  readonly overridden: readonly IndicatorResult[];
  /** null while a row that counts has neither a score by the rules nor an entered one. */
  readonly score: number | null;
  /** The sum of what is known; equals score when nothing is open. */
  readonly known: number;
  readonly openRows: number;
  readonly openPoints: number;
  /** Rows (zero-based) whose scores add to the total: indicators, and money rows that carry the points for execution. */
  readonly counted: { readonly indicators: readonly number[]; readonly budget: readonly number[] };
  readonly grade: string | null;
  readonly why: Note | null;
  readonly shown: ShownTotal;
}

/** A table under a rule set. */
export interface Evaluation {
  readonly table: SelfEvaluationTable;
  /** The set that holds for the table: that of the place, and over it what the table prints. */
  readonly ruleSet: RuleSet;
  /** The set that was asked for. */
  readonly placeSet: RuleSet;
  /** Rules that the table prints: those that are used, and texts that were not understood or cannot be applied. */
  readonly printed: { readonly used: readonly FoundRule[]; readonly unread: readonly UnreadRule[] };
  readonly budget: readonly BudgetResult[];
  readonly indicators: readonly IndicatorResult[];
  readonly total: TotalResult;
  readonly problems: readonly Problem[];
}

/**
 * What a person answered for one row (key: zero-based row).
 * ratio: the chosen share of the points (0-1). reading: how a side is to be read. parts: the several numbers are to be compared one by one.
 */
export type Choice =
  | { readonly kind: 'ratio'; readonly ratio: number }
  | {
      readonly kind: 'reading';
      readonly target?: Operand & { readonly operator?: Operator };
      readonly actual?: Operand;
    }
  | { readonly kind: 'parts' };

export type Choices = Readonly<Record<number, Choice>>;
