import { checkTables, sortOut } from '../../checks';
import { readWorkbookFile } from '../../hosts/xlsx/node';
import { evaluateFile } from './evaluateFile';
import { checkReportFile } from './report';
import { voice as voiceOf } from '../say';
import { checkedResult, failedResult, inspectedResult, scoredResult } from './result';
import type { Job, JobResult } from './job';
import { scoreFile } from './score';

/** Does one job. Whatever happens, it gives a result: a mistake of ours in one file must not end the others. */
export async function runJob(job: Job): Promise<JobResult> {
  const voice = voiceOf(job.form.language);
  try {
    if (job.check?.workbooks) return await checkReportFile(job, job.check.workbooks, job.check.ruleSet);
    const file = await readWorkbookFile(job.file);
    if (!file.ok) return failedResult(job, voice.note(file.error.note));
    const evaluated = evaluateFile(file.value, (job.score ?? job.check)?.ruleSet ?? null, job.believed);
    if (!evaluated.ok) return failedResult(job, voice.note(evaluated.error.note));
    const { book, evaluations, accepted } = evaluated.value;
    const remarks = evaluated.value.remarks.map((remark) => voice.note(remark));
    if (job.check) {
      const tables = evaluations.map((evaluation) => evaluation.table);
      const findings = checkTables(book, tables, evaluations);
      const sorted = sortOut(findings, accepted, { book, tables });
      return checkedResult(job, tables, sorted, remarks);
    }
    if (job.score === null) return inspectedResult(job, evaluations, remarks);
    const scored = await scoreFile(job.file, file.value, evaluated.value, job.score);
    return scored.ok ? scoredResult(job, scored.value, remarks) : failedResult(job, voice.note(scored.error.note));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failedResult(job, voice.text('cli.internal', { reason }));
  }
}
