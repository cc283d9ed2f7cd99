import type { GroupName } from '../rules';

/** A figure as a rule prints it: in percent (unit '%'), in a unit of its own, or bare (null). */
export interface Figure {
  readonly value: number;
  readonly unit: string | null;
}

/**
 * What a step earns: a share of the points (0-1); so many points; or all but so many points. Points become a share only beside a row
 * whose points are known.
 */
export type Worth =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'lost'; readonly points: number };

/** What a condition is about: the completion rate, the value itself, the deviation, or nothing that is said. */
export type Measured = 'completion' | 'actual' | 'unsaid';

export interface Limit {
  readonly value: number;
  readonly inclusive: boolean;
}

export interface Step extends Figure {
  readonly inclusive: boolean;
  readonly worth: Worth;
}

/**
 * How points are earned, as printed. Limits and steps are in percent, or in the unit of the step.
 * steps: the first one reached, else `otherwise`. `doubtAt` are figures that the text gives to two steps at once.
 * loss: `amount` for each `per` beyond `from` (null: the target); `counted` null: not said what a part of a step costs.
 * deviation: the first step that the deviation (percent) lies within, else nothing.
 */
export type PrintedEarning =
  | {
      readonly kind: 'proportion';
      readonly zeroBelow: Limit | null;
      readonly fullFrom: Limit | null;
      readonly of: Measured;
      readonly doubtAt: readonly number[];
    }
  | { readonly kind: 'all-or-nothing' }
  | {
      readonly kind: 'steps';
      readonly of: Measured;
      readonly steps: readonly Step[];
      readonly otherwise: Worth;
      readonly doubtAt: readonly number[];
    }
  | {
      readonly kind: 'loss';
      readonly side: 'below' | 'above';
      readonly of: Measured;
      readonly from: Figure | null;
      readonly per: Figure;
      readonly counted: 'whole' | 'begun' | null;
      readonly loses: 'points' | 'share';
      readonly amount: number;
    }
  | { readonly kind: 'deviation'; readonly steps: readonly { readonly within: number; readonly worth: Worth }[] };

/** The rows that a rule is for, as its words say: null asks for nothing. 'own': the row beside which it stands. */
export interface Scope {
  readonly group: GroupName | null;
  readonly target: 'number' | null;
}

/**
 * One rule as a form prints it, in terms of a rule set (src/rules/ruleSet.ts), by the field that it speaks to. `full`: the points that the
 * text calls the full ones; it is no rule for a row that has others.
 */
export type PrintedRule =
  | {
      readonly rule: 'rows';
      readonly scope: Scope;
      readonly earning: PrintedEarning;
      readonly full: number | null;
    }
  | { readonly rule: 'execution.earning'; readonly earning: PrintedEarning; readonly full: number | null }
  | {
      readonly rule: 'overDeduction';
      readonly from: Limit;
      readonly off: { readonly kind: 'points' | 'share'; readonly amount: number };
    }
  | { readonly rule: 'overThreshold'; readonly from: Limit }
  | { readonly rule: 'reasons.lowExecution'; readonly below: number }
  | { readonly rule: 'executionCaps'; readonly below: number; readonly maximum: number }
  | { readonly rule: 'comparison.atMost'; readonly notMet: 'A/B' | '2-B/A' }
  | { readonly rule: 'bands'; readonly reached: number; readonly partly: number }
  | { readonly rule: 'rounding'; readonly decimals: number }
  | { readonly rule: 'grades'; readonly grades: readonly (Limit & { readonly name: string })[] };

/** Where a text stands, as far as it bears on what it means. */
export type Place =
  { readonly kind: 'row'; readonly name: string } | { readonly kind: 'note' } | { readonly kind: 'head' };

/** The rules of a text, each with its sentence, and the sentences that speak of points but were not understood. */
export interface Reading {
  readonly rules: readonly (PrintedRule & { readonly sentence: string })[];
  readonly unread: readonly string[];
}
