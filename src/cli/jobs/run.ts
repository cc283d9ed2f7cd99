import { checkTables, formulasOf, sortOut } from '../../checks';
import type { Outcome } from '../../hosts';
import { reviewFile } from '../../ledger';
import { done } from '../../hosts';
import type { XlsxFile } from '../../hosts/xlsx';
import { readWorkbookFile } from '../../hosts/xlsx/node';
import { sameTexts } from '../../plan';
import { note } from '../../texts/note';
import type { KeptWorkbook } from '../../decisions';
import { evaluateFile } from '../../decisions';
import { remarksOf } from './remarks';
import { openWorkbook } from './openWorkbook';
import { checkReportFile, leaveOutTold } from './report';
import { voice as voiceOf } from '../say';
import { checkedResult, failedResult, inspectedResult, scoredResult } from './result';
import type { Job, JobResult } from './job';
import { scoreFile } from './score';

/** Does one job. Whatever happens, it gives a result: a mistake of ours in one file must not end the others. */
export async function runJob(job: Job): Promise<JobResult> {
  const voice = voiceOf(job.form.language);
  try {
    if (job.check?.workbooks) return await checkReportFile(job, job.check.workbooks, job.check.ruleSet);
    const file = await opened(job);
    if (!file.ok) return failedResult(job, file.error.note);
    const evaluated = evaluateFile(file.value.readable, (job.score ?? job.check)?.ruleSet ?? null, job.believed);
    if (!evaluated.ok) return failedResult(job, evaluated.error.note);
    const { book, evaluations, accepted } = evaluated.value;
    const remarks = remarksOf(evaluated.value).map((remark) => voice.note(remark));
    if (job.check) {
      const tables = evaluations.map((evaluation) => evaluation.table);
      const findings = await leaveOutTold(checkTables(book, tables, evaluations), evaluations, job.check);
      const reviewed = reviewFile(job.file, evaluated.value, findings);
      const sorted = sortOut(findings, accepted, { book, tables });
      return checkedResult(job, reviewed, sorted, remarks, formulasOf(book, evaluations));
    }
    const { writable } = file.value;
    if (job.score === null || !writable) return inspectedResult(job, evaluated.value, remarks);
    const scored = await scoreFile(job.file, writable, evaluated.value, job.score);
    if (scored.ok) {
      const same = scored.value.drafts.flatMap(({ drafts }) => sameTexts(drafts)).map((each) => voice.note(each));
      return scoredResult(job, scored.value, book, [...remarks, ...same]);
    }
    return {
      ...failedResult(job, scored.error.note),
      keptBack: scored.error.note.id === 'cli.output-kept',
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failedResult(job, note('cli.internal', { reason }));
  }
}

/** What is to be written must be an .xlsx; everything else can also be an old workbook. */
async function opened({ file, score }: Job): Promise<Outcome<{ readable: KeptWorkbook; writable: XlsxFile | null }>> {
  if (score !== null) {
    const writable = await readWorkbookFile(file);
    return writable.ok ? done({ readable: writable.value, writable: writable.value }) : writable;
  }
  const readable = await openWorkbook(file);
  return readable.ok ? done({ readable: readable.value, writable: null }) : readable;
}
