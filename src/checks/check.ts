import type { SelfEvaluationTable } from '../layout';
import type { Book, Sheet } from '../model';
import type { Section, Statement } from '../reportReader';
import type { Evaluation } from '../scoring';
import type { SentenceId } from '../texts/catalogue';
import type { Severity } from './finding';
import type { Reporter } from './reporter';

/** One table with all that a check may look at. */
export interface TableSubject {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly table: SelfEvaluationTable;
  readonly evaluation: Evaluation;
}

/** A table of the workbook beside a report. */
export interface BoundTable {
  readonly table: SelfEvaluationTable;
  readonly evaluation: Evaluation;
  /** The section of the report that tells of this table; null where that is not known. */
  readonly section: Section | null;
}

/** A report with the tables it tells of. */
export interface ReportSubject {
  readonly statements: readonly Statement[];
  readonly tables: readonly BoundTable[];
}

/** What the checks look at, in the order in which they run and stand in the manual. */
export const GROUPS = [
  'points',
  'money',
  'scores',
  'reasons',
  'values',
  'indicators',
  'completeness',
  'formulas',
  'workbook',
  // A report by itself
  'figures',
  'consistency',
  'prose',
  // A report against the tables
  'against-rows',
  'against-money',
  'against-scores',
] as const;

export type Group = (typeof GROUPS)[number];

interface Described {
  /** thing-what_is_checked: the name of its folder, and what an accepted finding is remembered by. */
  readonly name: string;
  /** A few words for the heading of its findings. */
  readonly title: SentenceId;
  readonly group: Group;
  /** Its place within the group, counted from 1: of two findings in one cell the earlier check's comes first. */
  readonly position: number;
  /** The severities its findings can have, gravest first. */
  readonly severities: readonly Severity[];
  /** For which kinds of forms it holds; absent: for every form that is scored. */
  readonly forms?: readonly SelfEvaluationTable['form'][];
}

/** The forms that a check is about where it does not say. */
export const CHECKED_FORMS: readonly SelfEvaluationTable['form'][] = ['self-evaluation', 'score-list'];

/** A check that looks at one table at a time. */
export interface TableCheck extends Described {
  readonly scope: 'table';
  readonly run: (subject: TableSubject, report: Reporter) => void;
}

/** A check that compares the tables of a workbook. */
export interface BookCheck extends Described {
  readonly scope: 'book';
  readonly run: (subjects: readonly TableSubject[], report: Reporter) => void;
}

/** A check that looks at a report: by itself, or against the tables. */
export interface ReportCheck extends Described {
  readonly scope: 'report';
  readonly run: (subject: ReportSubject, report: Reporter) => void;
}

export type Check = TableCheck | BookCheck | ReportCheck;
