import type { SelfEvaluationTable } from '../layout';
import type { Statement } from '../reportReader';
import { readReport } from '../reportReader';
import type { Evaluation } from '../scoring';
import type { Finding } from './finding';
import { SEVERITIES } from './finding';
import { CHECKS } from './checks';
import { bindTables } from './lib/report/bind';
import { ofReports } from './order';
import { reporterFor } from './reporter';

/**
 * What is wrong in a report: its statements against each other and against the tables. No tables: the report by itself.
 * `evaluations` are of these `tables`, in their order. Each finding names the paragraph (from 1) and the words.
 * Refuses (RangeError) tables and evaluations that do not belong together.
 */
export function checkReport(
  statements: readonly Statement[],
  tables: readonly SelfEvaluationTable[] = [],
  evaluations: readonly Evaluation[] = [],
  options: { readonly only?: readonly string[] } = {},
): Finding[] {
  if (tables.length !== evaluations.length || tables.some((table, index) => evaluations[index]?.table !== table)) {
    throw new RangeError('tables and evaluations do not belong together');
  }
  const sections = [...new Set(statements.map((one) => one.section))];
  const subject = { statements, tables: bindTables(sections, tables, evaluations) };
  const findings: Finding[] = [];
  for (const check of ofReports(CHECKS)) {
    if (!options.only || options.only.includes(check.name)) check.run(subject, reporterFor(check, findings));
  }
  return findings.sort(
    (a, b) => paragraphOf(a) - paragraphOf(b) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}

/** Reads a report and checks it: its paragraphs by themselves, and against the tables evaluated. */
export function checkReportText(
  paragraphs: readonly string[],
  evaluations: readonly Evaluation[] = [],
  options: { readonly only?: readonly string[] } = {},
): Finding[] {
  const tables = evaluations.map((one) => one.table);
  return checkReport(readReport(paragraphs), tables, evaluations, options);
}

const paragraphOf = ({ place }: Finding): number => (place.kind === 'text' ? place.paragraph : 0);
