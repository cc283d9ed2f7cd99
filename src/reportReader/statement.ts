import type { Operator } from '../quantity';
import type { SentenceId } from '../texts/catalogue';

/** Where something stands in a report: the paragraph (counted from 1) and the words as written there. */
export interface TextPlace {
  readonly paragraph: number;
  readonly words: string;
}

/** What a figure of money stands for, judged by the words before it. */
export type Role = 'initial' | 'budget' | 'amount' | 'planned' | 'received' | 'executed' | 'left';

/** One number of a sentence with what stands around it. */
export interface Figure {
  /** NaN where it could not be read (`fault` says why). */
  readonly value: number;
  /** Decimals printed. */
  readonly decimals: number;
  readonly unit: string | null;
  /** The words before it, back to the last stop or the figure before: "实际完成数量". */
  readonly label: string;
  /** From the words around it (≥, 不少于); null where there are none. */
  readonly operator: Operator | null;
  readonly role: Role | null;
  /** 约, 近, 余, 以上: not the very number. */
  readonly isAbout: boolean;
  /** Why the number cannot be taken as it stands; null for a sound one. */
  readonly fault: SentenceId | null;
  /** What it most likely means, where it is faulty. */
  readonly proposal: number | null;
  /** Number and unit as written. */
  readonly text: string;
  /** In the passage, in letters. */
  readonly start: number;
  readonly end: number;
  readonly labelStart: number;
  readonly place: TextPlace;
}

/** A part of a report that speaks of one thing: the whole, an annex, or one numbered project of a list. */
export interface Section {
  readonly index: number;
  readonly kind: 'part' | 'project';
  /** Its heading; '' for a report without any. */
  readonly title: string;
  /** The year that its title names; null where it names none. */
  readonly year: number | null;
  /** All its words, without spaces, a line for each paragraph. */
  readonly text: string;
  /** The same without the cells of tables. */
  readonly prose: string;
}

interface Stated {
  readonly place: TextPlace;
  readonly section: Section;
  /** Stands in a table of the report: the workbook's own checks look at that. */
  readonly inTable: boolean;
}

/** 指标 ≥ 目标, 实际完成 B, 完成率 R%. What a line does not print is null. */
export interface IndicatorStatement extends Stated {
  readonly kind: 'indicator';
  readonly name: string;
  readonly target: Figure | null;
  readonly actual: Figure | null;
  readonly rate: Figure | null;
}

/** 预算 X, 实际支出 Y, 执行率 Z%. `budgets` are all that the rate may rest on; `others` (到位, 计划) are not. */
export interface ExecutionStatement extends Stated {
  readonly kind: 'execution';
  readonly subject: string;
  readonly budgets: readonly Figure[];
  readonly others: readonly Figure[];
  /** Several where the whole is the sum of them. */
  readonly executed: readonly Figure[];
  readonly rate: Figure | null;
  /** The sentence as read: it may name the money where the words before the figures do not. */
  readonly sentence: string;
}

/** A total and what it consists of (其中…). `isClosed`: the parts must add up to the total. */
export interface SumStatement extends Stated {
  readonly kind: 'sum';
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly isClosed: boolean;
  /** The list ends on 等: more belongs to it. */
  readonly isOpen: boolean;
}

/** X 万元, 占 R%: `wholes` are the figures it may be a share of. */
export interface ShareStatement extends Stated {
  readonly kind: 'share';
  readonly part: Figure;
  readonly wholes: readonly Figure[];
  readonly rate: Figure;
  /** The wholes are sure: named with the share (占支出合计的…), or another share of the sentence rests on the first of them. */
  readonly isSure: boolean;
}

/** X, 较上年增加 D (or 较上年的 Y), 增长 R%. */
export interface GrowthStatement extends Stated {
  readonly kind: 'growth';
  readonly current: Figure;
  readonly change: Figure | null;
  readonly base: Figure | null;
  readonly rate: Figure;
  readonly direction: 1 | -1;
}

export interface ScoreStatement extends Stated {
  readonly kind: 'score';
  readonly score: Figure;
}

/** Points that a level of the table got: 产出指标48分. */
export interface LevelScoreStatement extends Stated {
  readonly kind: 'level-score';
  readonly level: '产出' | '效益' | '满意度';
  readonly score: Figure;
}

export type Grade = '优' | '良' | '中' | '差';

export interface GradeStatement extends Stated {
  readonly kind: 'grade';
  readonly grade: Grade;
}

/** How many indicators there are, were met, were not, are still to be judged, were exceeded by far, or belong to a level. */
export interface CountStatement extends Stated {
  readonly kind: 'count';
  readonly what: 'all' | 'done' | 'undone' | 'open' | 'over' | 'level';
  /** 产出, 数量 … for a level; '' else. */
  readonly level: string;
  /** In brackets: a level below the one before them. */
  readonly isNested: boolean;
  readonly figure: Figure;
}

/** A quantity with its name, of a year: 国家高新技术企业 222 家. */
export interface FactStatement extends Stated {
  readonly kind: 'fact';
  readonly name: string;
  readonly figure: Figure;
  readonly year: number | null;
  /** Which chapter of its section, and whether it stands in an entry of an enumeration. */
  readonly chapter: number;
  readonly isListed: boolean;
  /** Of the whole place or of a class of things, whichever project tells it: 全市…, 高新技术企业. */
  readonly isOfPlace: boolean;
  /** The completion rate said right behind it; null where there is none. */
  readonly completion: Figure | null;
}

/** A number that cannot be read as it stands: 11,25791万元. */
export interface FaultyStatement extends Stated {
  readonly kind: 'faulty';
  readonly figure: Figure;
}

/** The chapter on problems says that there are none. */
export interface NoProblemsStatement extends Stated {
  readonly kind: 'no-problems';
}

/** Words that say that an indicator was not met. */
export interface UnmetStatement extends Stated {
  readonly kind: 'unmet';
}

/** The figures are of a day before the year's end: 截止12月19日. */
export interface CutOffStatement extends Stated {
  readonly kind: 'cut-off';
  readonly month: number;
  readonly day: number;
}

/** "完成率超过30%" said of indicators whose rates lie far above that. */
export interface OverWordingStatement extends Stated {
  readonly kind: 'over-wording';
  /** In percent: 30. */
  readonly share: number;
}

/** Something of which the report says that there is none (`count` null), or how many there are. */
export interface DenialStatement extends Stated {
  readonly kind: 'denial';
  /** Which thing of the list in words/. */
  readonly thing: number;
  readonly count: Figure | null;
}

export type Statement =
  | IndicatorStatement
  | ExecutionStatement
  | SumStatement
  | ShareStatement
  | GrowthStatement
  | ScoreStatement
  | LevelScoreStatement
  | GradeStatement
  | CountStatement
  | FactStatement
  | FaultyStatement
  | NoProblemsStatement
  | UnmetStatement
  | CutOffStatement
  | OverWordingStatement
  | DenialStatement;

export type StatementOf<Kind extends Statement['kind']> = Extract<Statement, { readonly kind: Kind }>;

/** The statements of one kind, in reading order. */
export function ofKind<Kind extends Statement['kind']>(
  statements: readonly Statement[],
  kind: Kind,
): StatementOf<Kind>[] {
  return statements.filter((one): one is StatementOf<Kind> => one.kind === kind);
}
