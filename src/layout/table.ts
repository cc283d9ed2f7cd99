import type { FormKind } from '../lexicon/forms';
import type { Address, Range } from '../model';
import type { Quantity } from '../quantity';
import type { Note } from '../texts/note';
import type { LayoutId } from './layouts';

/** What a column of the indicator table holds. */
export type ColumnRole =
  | 'goal' // 绩效目标1..6 (Tianjin)
  | 'level1'
  | 'level2'
  | 'level3' // only where there is a fourth level, which then is the indicator
  | 'name'
  | 'operator'
  | 'target'
  | 'adjustedTarget' // 调整指标值: counts where it is filled
  | 'unit'
  | 'actual'
  | 'points'
  | 'score'
  | 'reason'
  | 'completion' // 完成率
  | 'coefficient' // 得分系数(%)
  | 'level1Points' // 一级指标 权重 (Guangdong)
  | 'level2Points';

/** One recognised column, and why it was taken. */
export interface ColumnMapping {
  readonly column: number;
  /** Last column of the title's merge; the text of a row may stand anywhere from `column` to here. */
  readonly lastColumn: number;
  /** The titles above it, outermost first, as written. */
  readonly title: string;
  readonly why: Note;
}

export type Columns = Readonly<Partial<Record<ColumnRole, ColumnMapping>>>;

/** One stretch of indicator rows under one header. A header repeated on each printed page or per goal begins a new section. */
export interface Section {
  /** First and last header row. */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Columns;
}

/** A number as it stands in a cell that holds points, a score, a rate or an amount. */
export interface WrittenNumber {
  readonly cell: Address;
  readonly text: string;
  /** As read: points as points ("9%" is 9), rates as a fraction, amounts in the table's amount unit; null where it is no number. */
  readonly value: number | null;
}

/** A level above the indicator: its text, its cell, and the rows of its merge or group. */
export interface LevelCell {
  readonly text: string;
  readonly cell: Address;
  readonly rows: { readonly first: number; readonly last: number };
  /** Points of the whole level: from its own points column (Guangdong), or from its name (产出指标(50分)). */
  readonly points: WrittenNumber | null;
}

export interface IndicatorCells {
  readonly name: Address;
  readonly operator: Address | null;
  readonly target: Address | null;
  readonly unit: Address | null;
  readonly actual: Address | null;
  readonly points: Address | null;
  readonly score: Address | null;
  readonly reason: Address | null;
  readonly completion: Address | null;
  readonly coefficient: Address | null;
}

/** One row that is, or could be, scored. Text cells are as written; cells that do not exist are null. */
export interface Indicator {
  readonly row: number;
  readonly cells: IndicatorCells;
  /** Goal, first and second level, where they exist. */
  readonly levels: readonly LevelCell[];
  /** The levels' texts without line breaks, outermost first. */
  readonly path: readonly string[];
  readonly name: string;
  readonly target: Quantity;
  readonly actual: Quantity;
  /** The points cell as written (without such a column, the points that the name gives); its text may be a number, "9%", or a rule such as 各项指标权重=40/指标总数. */
  readonly points: WrittenNumber | null;
  /** Rows that share the points cell (one cell merged over a group), first to last; only this row where it is its own. */
  readonly pointsRows: { readonly first: number; readonly last: number };
  /** Rows that share the score cell (one score cell over several rows, Hubei). */
  readonly scoreRows: { readonly first: number; readonly last: number };
  /** As the table prints it, whoever wrote it (`results` says who). */
  readonly entered: { readonly score: number | null; readonly completion: number | null };
  readonly reason: string;
  /** What stands in a column 扣分 beside the row, blank or not (cell null: in no cell of the sheet); absent where the form has no such column. */
  readonly deduction?: Omit<WrittenNumber, 'cell'> & { readonly cell: Address | null };
  /** Row of the parent (★ 总数 … 其中：) whose part this row is; null for most. */
  readonly parentRow: number | null;
  /** Whether this is an output, a benefit …; cost indicators read a bare number as ≤. */
  readonly nature: 'cost' | 'time' | 'satisfaction' | 'other';
  /** Why this row was taken. */
  readonly why: Note;
}

/** 调整数, 统筹整合资金, 其他支出 of a row of the money block, where the form has columns for them. */
export type BesideAmounts = Readonly<
  Partial<Record<'adjustment' | 'pooled' | 'otherPaid', { readonly cell: Address; readonly amount: number | null }>>
>;

/** One row of the money block (年度资金总额, 其中：财政拨款 …). Amounts are in the table's amount unit. */
export interface BudgetRow {
  readonly row: number;
  readonly label: string;
  readonly cells: {
    readonly initial: Address | null;
    readonly budget: Address | null;
    readonly executed: Address | null;
    readonly rate: Address | null;
    readonly points: Address | null;
    readonly score: Address | null;
  };
  readonly initial: number | null;
  readonly budget: number | null;
  readonly executed: number | null;
  readonly points: number | null;
  readonly entered: { readonly rate: number | null; readonly score: number | null };
  /** Amounts of further columns that a rule may count in; 0 where the cell is empty, null where it cannot be read. */
  readonly beside?: BesideAmounts;
  /** The row is a part (其中…) of the total row above it: its points are never added again. */
  readonly isPart: boolean;
  readonly problems: readonly Problem[];
}

export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly cells: { readonly points: Address | null; readonly score: Address | null; readonly grade: Address | null };
  readonly points: number | null;
  readonly entered: number | null;
}

/**
 * By whose hand a result stands in a cell. typed: entered by a person; template: a formula that was there before us; ours: a formula of
 * ours, or a number that the workbook's journal says we wrote. Only typed ones and those of the template count as 填报.
 */
export type Hand = 'empty' | 'typed' | 'template' | 'ours';

/** A cell for a result (rate, score, completion, total). */
export interface ResultCell {
  readonly hand: Hand;
  /** The sheet is protected and this cell with it: nothing can be written. */
  readonly isLocked: boolean;
}

/** What a formula adds up: the cells one by one (A1, a cell that is added twice twice), and the numbers in them. */
export interface PlainSum {
  readonly cells: readonly string[];
  readonly values: ReadonlyMap<string, number>;
}

export type AmountUnit = '元' | '万元' | '亿元';

/**
 * A text in which the form may say how points are earned. standard: the cell of a column for it, beside that row; note: of a block of
 * notes; line: alone in a row below the indicators, which may as well be somebody's own; title: of a column, with a formula.
 */
export interface PrintedText {
  readonly kind: 'standard' | 'note' | 'line' | 'title';
  readonly cell: Address;
  /** As written. */
  readonly text: string;
  readonly row: number | null;
}

/** Something about a table that a person should know: where, and what. */
export interface Problem {
  readonly address: Address | null;
  readonly note: Note;
  /** What the column holds that it is about. */
  readonly role?: ColumnRole;
}

/** The project that a table of a list of projects is about; null where its cell is empty or there is no such column. */
export interface ListedProjectId {
  readonly code: string | null;
  readonly name: string | null;
  /** Where its name stands first, or its code where it has none. */
  readonly cell: Address;
}

/** One recognised 自评表: an immutable value that carries its problems as data. */
export interface SelfEvaluationTable {
  readonly sheet: string;
  readonly range: Range;
  /** What kind of form it is: a list of points and scores has neither targets nor actual values. */
  readonly form: 'self-evaluation' | 'score-list';
  /** In a list of several projects the one whose rows these are; else null. */
  readonly project: ListedProjectId | null;
  readonly title: string | null;
  /** Id of the layout family (layouts.ts), and why it was taken. */
  readonly layout: LayoutId;
  readonly layoutWhy: Note;
  /** 0-1; below 0.6 the mapping is shown and asked about. */
  readonly confidence: number;
  /** Name of the unit that evaluates itself (单位名称, 部门名称, 实施单位 …). */
  readonly unit: string | null;
  readonly year: number | null;
  /** The cell that says the year; null where none does. */
  readonly yearCell: Address | null;
  readonly amountUnit: AmountUnit | null;
  readonly sections: readonly Section[];
  readonly budget: readonly BudgetRow[];
  readonly indicators: readonly Indicator[];
  readonly total: TotalRow | null;
  /** The cells for results, by A1 address. */
  readonly results: ReadonlyMap<string, ResultCell>;
  /** What the formula of the total adds up; null where there is none, or it does something else. */
  readonly totalSum: PlainSum | null;
  readonly conclusion: { readonly cell: Address } | null;
  readonly printed: readonly PrintedText[];
  readonly problems: readonly Problem[];
}

/** The section whose header names the most columns: the one a person means by "the columns" of a table. */
export function mainSection(table: { readonly sections: readonly Section[] }): Section | undefined {
  return table.sections.reduce<Section | undefined>(
    (best, section) => (Object.keys(section.columns).length > Object.keys(best?.columns ?? {}).length ? section : best),
    undefined,
  );
}

/** A person's correction of the mapping of one header: role → column (zero-based), or null for "there is none". */
export interface MappingCorrection {
  readonly sheet: string;
  /** The first header row the correction is for. Where no header was found there and the columns make one, it is one. */
  readonly headerRow: number;
  /** The last header row, where the person said where the header is; absent: as it was found. */
  readonly headerBottom?: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number | null>>>;
  /** Rows that a person took out or put in. */
  readonly rows?: Readonly<Record<number, 'indicator' | 'ignore'>>;
  /**
   * Which form it is: one of its readings, where its columns and its title contradict each other; a self-evaluation whatever it was taken
   * for, where the person said with it which column holds what.
   */
  readonly form?: FormKind;
}
