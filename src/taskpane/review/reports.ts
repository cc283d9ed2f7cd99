import type { Acceptance, Explanations, Finding, SortedFindings, Statement } from '../../checks';
import { checkReport, leaveOutExplained, readExplanations, readReport, referToTable, sortOut } from '../../checks';
import type { Evaluation } from '../../scoring';
import type { Note } from '../../texts/note';
import type { GivenFile } from '../ports';

/** A report beside the tables, with what is wrong in it. */
export interface ReportReview {
  /** Of its file. */
  readonly name: string;
  readonly findings: SortedFindings;
}

/** A file that could not be read as a report, and why. */
export interface Refused {
  readonly name: string;
  readonly why: Note;
}

interface Report {
  readonly name: string;
  readonly paragraphs: readonly string[];
  /** Read once, when it is checked for the first time. */
  statements: readonly Statement[] | null;
  /** What it explains; null before it was checked. */
  explanations: Explanations | null;
  /** null before it was checked. */
  findings: readonly Finding[] | null;
}

/** The reports that a person put beside the tables. They stay in memory: the workbook keeps nothing of them but acceptances. */
export class GivenReports {
  private reports: readonly Report[] = [];

  /** Reads files; gives those that are no reports, and why. What reads them is loaded with the first. */
  async add(files: readonly GivenFile[]): Promise<Refused[]> {
    const { readReportFile } = await import(/* webpackChunkName: "read-report" */ '../../hosts/docx');
    return files.flatMap(({ name, bytes }) => {
      const read = readReportFile(name, bytes);
      if (!read.ok) return [{ name, why: read.error.note }];
      const { paragraphs } = read.value;
      this.remove(name);
      this.reports = [...this.reports, { name, paragraphs, statements: null, explanations: null, findings: null }];
      return [];
    });
  }

  remove(name: string): void {
    this.reports = this.reports.filter((report) => report.name !== name);
  }

  findingsOf(name: string): readonly Finding[] | null {
    return this.reports.find((report) => report.name === name)?.findings ?? null;
  }

  /** Holds every report against these tables, in which `ofTables` was found, one in a step. */
  *check(evaluations: readonly Evaluation[], ofTables: readonly Finding[]): Generator<undefined, void, undefined> {
    const tables = evaluations.map((one) => one.table);
    for (const report of this.reports) {
      report.statements ??= readReport(report.paragraphs);
      yield;
      report.findings = referToTable(checkReport(report.statements, tables, evaluations), ofTables);
      yield;
    }
  }

  /** What was found in these tables, without the deviations that a report explains. */
  leaveOutExplained(ofTables: readonly Finding[], evaluations: readonly Evaluation[]): Finding[] {
    const explained = this.reports.map((report) => (report.explanations ??= readExplanations(report.paragraphs)));
    return leaveOutExplained(ofTables, explained, evaluations);
  }

  /** The reports that were checked, with what a person accepted set apart. */
  reviews(accepted: readonly Acceptance[]): ReportReview[] {
    return this.reports.flatMap(({ name, findings }) =>
      findings === null ? [] : [{ name, findings: sortOut(findings, accepted, { report: name }) }],
    );
  }
}
