import type { SelfEvaluationTable } from '../../layout';
import type { Evaluation } from '../../scoring';
import type { SentenceId } from '../../texts/catalogue';
import type { Severity } from '../finding';
import type { Report } from '../sink';
import type { Section, Statement } from '../../reportReader/statement';

/** A table of the workbook beside the report. */
export interface ReportTable {
  readonly table: SelfEvaluationTable;
  readonly evaluation: Evaluation;
  /** The section of the report that tells of this table; null where that is not known. */
  readonly section: Section | null;
}

/** A report with the tables it tells of. */
export interface ReportSubject {
  readonly statements: readonly Statement[];
  readonly tables: readonly ReportTable[];
}

/** A check that looks at a report: by itself, or against the tables. */
export interface TextCheck {
  /** What an accepted finding is remembered by. */
  readonly name: string;
  /** A few words for the heading of its group. */
  readonly title: SentenceId;
  /** The severities its findings can have, gravest first. */
  readonly severities: readonly Severity[];
  readonly run: (subject: ReportSubject, report: Report) => void;
}
