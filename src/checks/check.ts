import type { SelfEvaluationTable } from '../layout';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import type { Evaluation } from '../scoring';
import type { SentenceId } from '../texts/catalogue';
import type { Severity } from './finding';
import type { Report } from './sink';

/** One table with all that a check may look at. */
export interface TableSubject {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly table: SelfEvaluationTable;
  readonly evaluation: Evaluation;
}

interface Described {
  /** thing-what_is_checked: the name of its folder, and what an accepted finding is remembered by. */
  readonly name: string;
  /** A few words for the heading of its group. */
  readonly title: SentenceId;
  /** The severities its findings can have, gravest first. */
  readonly severities: readonly Severity[];
}

/** A check that looks at one table at a time. */
export interface TableCheck extends Described {
  readonly scope: 'table';
  readonly run: (subject: TableSubject, report: Report) => void;
}

/** A check that holds the tables of a workbook against each other. */
export interface BookCheck extends Described {
  readonly scope: 'book';
  readonly run: (subjects: readonly TableSubject[], report: Report) => void;
}

export type Check = TableCheck | BookCheck;
