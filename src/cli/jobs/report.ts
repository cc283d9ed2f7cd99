import { basename } from 'node:path';
import type { Finding } from '../../checks';
import { checkReportText, checkTables, leaveOutExplained, readExplanations, referToTable, sortOut } from '../../checks';
import { readReportAt } from '../../hosts/docx/node';
import type { RuleSet } from '../../rules';
import type { Evaluation } from '../../scoring';
import type { Believed } from '../../owner';
import type { SignedAcceptance } from '../../decisions';
import { evaluateFile } from '../../decisions';
import type { CheckOrder, Job, JobResult } from './job';
import { openWorkbook } from './openWorkbook';
import { checkedReportResult, failedResult } from './result';

/** Holds a report against the tables of these workbooks; what cannot be read of them is told by their own jobs. */
export async function checkReportFile(
  job: Job,
  workbooks: readonly string[],
  ruleSet: RuleSet | null,
): Promise<JobResult> {
  const report = await readReportAt(job.file);
  if (!report.ok) return failedResult(job, report.error.note);
  const tables = await Promise.all(workbooks.map((file) => readTables(file, ruleSet, job.believed)));
  const findings = referToTable(
    checkReportText(
      report.value.paragraphs,
      tables.flatMap((one) => one.evaluations),
    ),
    tables.flatMap((one) => one.findings),
  );
  const accepted = tables.flatMap((one) => one.accepted);
  return checkedReportResult(job, sortOut(findings, accepted, { report: basename(job.file) }));
}

/** The findings of a workbook without what the report beside it explains; all of them where there is none, or it cannot be read. */
export async function leaveOutTold(
  findings: readonly Finding[],
  evaluations: readonly Evaluation[],
  { besides }: CheckOrder,
): Promise<readonly Finding[]> {
  const report = besides ? await readReportAt(besides.report) : null;
  if (!besides || !report?.ok) return findings;
  return leaveOutExplained(findings, [readExplanations(report.value.paragraphs)], evaluations, besides.tellsOfOthers);
}

/** What a workbook tells of its tables, and which findings the person accepted there. */
interface BookTables {
  readonly evaluations: readonly Evaluation[];
  readonly findings: readonly Finding[];
  readonly accepted: readonly SignedAcceptance[];
}

async function readTables(path: string, ruleSet: RuleSet | null, believed: Believed): Promise<BookTables> {
  const file = await openWorkbook(path);
  const evaluated = file.ok ? evaluateFile(file.value, ruleSet, believed) : null;
  if (!evaluated?.ok) return { evaluations: [], findings: [], accepted: [] };
  const { book, evaluations, accepted } = evaluated.value;
  const tables = evaluations.map(({ table }) => table);
  return { evaluations, findings: checkTables(book, tables, evaluations), accepted };
}
