/**
 * A column title says three things at once:
 *
 *     复核完成值        the actual  × of the reviewer × of the year
 *     1-7月执行数       the actual  × of the unit     × to date
 *     2023年实际完成值  the actual  × of the unit     × of 2023
 *
 * Each has a table of its own: what (columns.ts, asides.ts), whose (whose.ts), when (when.ts). All are data.
 */

/** What a column holds. */
export type What =
  | 'level1' // first level above the indicators
  | 'level2'
  | 'name' // of the indicator
  | 'operator'
  | 'target'
  | 'unit'
  | 'actual'
  | 'points'
  | 'score'
  | 'reason'
  | 'rate' // 完成率
  | 'coefficient' // 得分系数
  | 'likelihood' // 完成目标可能性
  | 'lamp' // a warning, or the deviation that lights it
  | 'deviation' // 偏差率, 得分偏差
  | 'deduction' // points taken or given beside the score
  | 'standard' // how points are earned, what the indicator means
  | 'evidence'
  | 'source' // where the value is taken from, how it is computed
  | 'grade'
  | 'amount'
  | 'criterion' // what a reviewer looks at
  | 'judgement' // a reviewer's opinion in words
  | 'problem' // a column of a list of problems
  | 'serial'
  | 'project'
  | 'code' // of a project or unit in the finance system
  | 'remark'
  | 'contact' // who answers for it
  | 'other'; // its words tell whose or when, no more

/** Who gives the value: the unit itself, who approved its targets, or who reviews it. */
export type Whose = 'unit' | 'approved' | 'reviewer';

/** Of which time the value is. Which year is past, only the titles beside it tell (layout/measures.ts). */
export type When = 'year' | 'past' | 'toDate' | 'period' | 'cumulative' | 'forecast';

/**
 * What a word means for the table of indicators of a self-evaluation:
 *
 * column: it names a column that is read. aside: it is known and never a column that is read. evidence: it is known and tells
 * which form this is; a header is found as if it were no title at all.
 */
export type Standing = 'column' | 'aside' | 'evidence';

/** A pattern, and how sure it is: the higher rank wins where two columns claim a role. */
export interface RankedPattern {
  readonly pattern: RegExp;
  readonly rank: number;
}

/** One thing that titles can say their column holds. */
export interface WhatEntry {
  readonly what: What;
  readonly standing: Standing;
  /** The column of the indicator table that it names (layout/table.ts), where that is not called as `what`. */
  readonly column?: 'completion' | 'adjustedTarget';
  /** Of a synonym that fits none of the patterns. */
  readonly rank: number;
  /**
   * Whole titles as forms print them, normalised (half-width, no blanks, no brackets). They come before all patterns. This is
   * where another one is added.
   */
  readonly synonyms: readonly string[];
  /** Families of titles; against the normalised title, in the order of the tables. */
  readonly patterns: readonly RankedPattern[];
}

/** Words inside a title that tell whose or when. */
export interface MarkEntry<Mark extends string> {
  readonly mark: Mark;
  readonly standing: Standing;
  /** Words anywhere in the normalised title. This is where another one is added. */
  readonly synonyms: readonly string[];
  /** The few forms that are no fixed word; what they match is what is taken out of the title to read the rest. */
  readonly patterns: readonly RegExp[];
}
