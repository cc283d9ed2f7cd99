import { checkReportText } from '../../checks';
import { readReportAt } from '../../hosts/docx/node';
import { readWorkbookFile } from '../../hosts/xlsx/node';
import type { RuleSet } from '../../rules';
import type { Evaluation } from '../../scoring';
import { voice as voiceOf } from '../say';
import { evaluateBook } from './evaluateBook';
import type { Job, JobResult } from './job';
import { checkedReportResult, failedResult } from './result';

/** Holds a report against the tables of these workbooks; what cannot be read of them is told by their own jobs. */
export async function checkReportFile(
  job: Job,
  workbooks: readonly string[],
  ruleSet: RuleSet | null,
): Promise<JobResult> {
  const report = await readReportAt(job.file);
  if (!report.ok) return failedResult(job, voiceOf(job.form.language).note(report.error.note));
  const evaluations = (await Promise.all(workbooks.map((file) => evaluationsIn(file, ruleSet)))).flat();
  return checkedReportResult(job, checkReportText(report.value.paragraphs, evaluations));
}

async function evaluationsIn(path: string, ruleSet: RuleSet | null): Promise<Evaluation[]> {
  const file = await readWorkbookFile(path);
  const book = file.ok ? file.value.book() : null;
  return book?.ok ? evaluateBook(book.value, ruleSet) : [];
}
