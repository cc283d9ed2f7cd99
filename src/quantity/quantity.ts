import type { Note } from '../texts/note';

/** How an actual is held against a target. '=' is met by the very value (a rule set says what more than that means). */
export type Operator = '>=' | '<=' | '=' | '>' | '<';

/** A piece of the text as written; the pieces of a quantity, put together, give the text back letter by letter. */
export interface Piece {
  readonly kind: 'operator' | 'number' | 'unit' | 'date' | 'text';
  readonly text: string;
}

interface Written {
  /** As it stands in the cell (trimmed of nothing). */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What a person should know of the reading though it holds, e.g. an operator copied into the actual. */
  readonly remarks: readonly Note[];
}

/** A number with its unit. "≥95%" is value 95, unit "%": the value counts in the unit, it is not the fraction. */
export interface NumberQuantity extends Written {
  readonly kind: 'number';
  /** null where none is written: the reader of the table decides (≥ for outputs, ≤ for costs) and says so. */
  readonly operator: Operator | null;
  readonly value: number;
  readonly unit: string | null;
}

/**
 * How far a value rose or fell: "增长5%以上", "较上年下降3%", "提高2个百分点". It is no level, and is never held against one unasked.
 * Percentage points are always a change: of % they are another quantity, and a number in them is none of NumberQuantity.
 */
export interface ChangeQuantity extends Written {
  readonly kind: 'change';
  /** null where only the unit says that it is a change (2个百分点). */
  readonly direction: 'up' | 'down' | null;
  readonly operator: Operator | null;
  /** By how much, in `unit`; below 0 only for a growth that is written as negative (增长-2%). */
  readonly value: number;
  readonly unit: string | null;
}

/** A place in an order: "前5名", "全省第3名". The smaller the better; no share of it can be reached. */
export interface RankQuantity extends Written {
  readonly kind: 'rank';
  readonly place: number;
}

/** "20-30/本", "80%~90%": both ends count as inside. */
export interface RangeQuantity extends Written {
  readonly kind: 'range';
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
}

/** A day, month or year, with how far it is known. "2024年12月31日前", "12月底前", "2023年10月". */
export interface CalendarDay {
  /** null where the text names no year. */
  readonly year: number | null;
  /** 1-12; null where the text names only a year. */
  readonly month: number | null;
  /** 1-31; null where the text names no day ("12月底" is day null: the end of that month). */
  readonly day: number | null;
  /** Where a stretch is named that is no whole month or year (上旬, 三季度): the day on which it begins. The fields above say its last. */
  readonly begin?: { readonly month: number; readonly day: number };
}

export interface DateQuantity extends Written {
  readonly kind: 'date';
  readonly date: CalendarDay;
  /** '<=' for a deadline (前, 底, 以前, 之前, 年内); null for a date that is merely named. */
  readonly operator: Operator | null;
  /** The text itself says that it was done (已于…前完成). */
  readonly done: boolean;
}

/** Several numbers in one cell, in the order written: "入库…580家，国家高企达210家", "591，230". */
export interface SeveralQuantity extends Written {
  readonly kind: 'several';
  readonly parts: readonly {
    readonly operator: Operator | null;
    readonly value: number;
    readonly unit: string | null;
  }[];
}

/**
 * Words instead of a number.
 * met: it plainly says that the target was reached (达成预期指标, 已完成, 是); partly: it says that it was reached in part
 * (基本达到, 部分达成); unmet: it says that it was not (未完成, 否); null: it describes, and a person must judge.
 */
export interface QualitativeQuantity extends Written {
  readonly kind: 'qualitative';
  readonly verdict: 'met' | 'partly' | 'unmet' | null;
}

/** Only a unit ("个"): the indicator does not apply here. */
export interface UnitOnlyQuantity extends Written {
  readonly kind: 'unit-only';
  readonly unit: string;
}

/** Nothing: empty, or a mark that says so (-, —, /, 无, 不涉及, ……). */
export interface NoQuantity extends Written {
  readonly kind: 'none';
}

/** Something that could be read in more than one way or in none; never computed with until a person has said how. */
export interface AmbiguousQuantity extends Written {
  readonly kind: 'ambiguous';
  readonly reason: Note;
  /** The reading that seems likeliest, offered to the person; never used by itself. */
  readonly proposal: {
    readonly operator: Operator | null;
    readonly value: number;
    readonly unit: string | null;
  } | null;
}

export type Quantity =
  | NumberQuantity
  | ChangeQuantity
  | RankQuantity
  | RangeQuantity
  | DateQuantity
  | SeveralQuantity
  | QualitativeQuantity
  | UnitOnlyQuantity
  | NoQuantity
  | AmbiguousQuantity;

export type QuantityKind = Quantity['kind'];

/** Where the text stands and what stands beside it. */
export interface ReadingContext {
  readonly role: 'target' | 'actual';
  /** Text of the operator column of the row (≥, ≤, =, 定性, 正向指标 …), where the table has one. */
  readonly operatorText?: string | null;
  /** Text of the unit column of the row, where the table has one. */
  readonly unitText?: string | null;
}
