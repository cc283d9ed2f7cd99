import type { FormulaColumn, SortedFindings } from '../../checks';
import type { Form as BudgetForm } from '../../layout';
import type { ReviewedFile } from '../../ledger';
import { listSourceOf, unreadFile } from '../../ledger';
import type { DraftPlan, HighlightPlan, TablePlan } from '../../plan';
import type { Book } from '../../model';
import { fixedRows } from '../../plan';
import { countFindings } from '../checkCommand';
import { changesJson } from '../json/changes';
import { errorJson, fileJsonText } from '../json/file';
import { findingJson } from '../json/findings';
import { formulasJson } from '../json/formulas';
import { formJson, tableJson } from '../json/table';
import { coloured, plain } from '../paint';
import { recordTexts, reportTexts } from '../records/rowTexts';
import { draftLines, highlightLines } from '../readable/drafts';
import { findingLines } from '../readable/findings';
import { formulaLines } from '../readable/formulas';
import { headlineOf, headlineOfFile } from '../readable/file';
import { tableLines } from '../readable/table';
import { writtenLines } from '../readable/written';
import type { Note } from '../../texts/note';
import { voice as voiceOf } from '../say';
import type { Style } from '../readable/style';
import type { EvaluatedFile, SignedAcceptance } from '../../decisions';
import type { Form, Job, JobResult } from './job';

/** A scored file. `output` is null when there was no table to score. */
export interface ScoredFile {
  readonly forms: readonly BudgetForm[];
  readonly tables: readonly TablePlan[];
  /** In the order of the tables; none where they were not asked for. */
  readonly drafts: readonly DraftPlan[];
  readonly highlights: HighlightPlan | null;
  readonly output: string | null;
}

/** The result of a file that could not be done. A list and the data files name it with the reason. */
export function failedResult(job: Job, error: Note): JobResult {
  const voice = voiceOf(job.form.language);
  const sentence = voice.note(error);
  const body = job.form.kind === 'json' ? errorJson(job.file, sentence, commandOf(job)) : '';
  const unread = unreadFile(job.file, error);
  return {
    ...{ error: sentence, body, tables: 0, remarks: [] },
    ...(job.check?.listed ? { listed: listSourceOf(unread, null) } : {}),
    ...(job.check?.recorded ? { records: recordTexts(unread, voice) } : {}),
  };
}

/** What the person asked to be done with the file. */
export function commandOf(job: Job): 'inspect' | 'score' | 'check' {
  if (job.check) return 'check';
  return job.score === null ? 'inspect' : 'score';
}

/** The result of checking a report. */
export function checkedReportResult(job: Job, findings: SortedFindings<SignedAcceptance>): JobResult {
  const style = styleOf(job.form);
  const lines = [...headlineOf(job.file, style), ...findingLines(findings, style)];
  const result = { ...checked(job, findings, lines), tables: 0, remarks: [] };
  return {
    ...result,
    ...(job.check?.listed ? { listed: { kind: 'report', ...listedIn(job, findings) } as const } : {}),
    ...(job.check?.recorded ? { records: reportTexts(job.file, findings, style.voice) } : {}),
  };
}

/** The result of checking a file. */
export function checkedResult(
  job: Job,
  reviewed: ReviewedFile,
  findings: SortedFindings<SignedAcceptance>,
  remarks: readonly string[],
  formulas: readonly FormulaColumn[],
): JobResult {
  const style = styleOf(job.form);
  const { forms, evaluations } = reviewed;
  const list = evaluations.length > 0 ? findingLines(findings, style) : [];
  const view = job.check?.showsFormulas ? formulaLines(formulas, style) : [];
  const result = {
    ...checked(job, findings, [...headlineOfFile(job.file, forms, style), ...list, ...view], formulas),
    tables: evaluations.length,
    remarks,
  };
  return {
    ...result,
    ...(job.check?.listed ? { listed: listSourceOf(reviewed, null) } : {}),
    ...(job.check?.recorded ? { records: recordTexts(reviewed, style.voice) } : {}),
  };
}

/** Accepted findings stand in the JSON behind the open ones, with the name and the note; they do not fail. */
function checked(
  job: Job,
  { open, accepted }: SortedFindings<SignedAcceptance>,
  lines: readonly string[],
  formulas: readonly FormulaColumn[] = [],
) {
  const { voice } = styleOf(job.form);
  const settled = accepted.map(({ finding, acceptance: { by, note } }) => ({
    ...findingJson(finding, voice),
    accepted: { by, note },
  }));
  const more = formulas.length === 0 ? {} : { formulas: formulasJson(formulas) };
  const body =
    job.form.kind === 'json'
      ? fileJsonText({ file: job.file, findings: [...open.map((one) => findingJson(one, voice)), ...settled], ...more })
      : lines.map((line) => `${line}\n`).join('');
  return { error: null, body, findings: countFindings(open) };
}

const listedIn = ({ file }: Job, { open, accepted }: SortedFindings<SignedAcceptance>) => ({
  file,
  link: null,
  findings: [
    ...open.map((finding) => ({ finding, accepted: null })),
    ...accepted.map(({ finding, acceptance }) => ({ finding, accepted: acceptance.note })),
  ],
});

/** The result of looking at a file. */
export function inspectedResult(
  job: Job,
  { evaluations: tables, forms, book }: Pick<EvaluatedFile, 'evaluations' | 'forms' | 'book'>,
  remarks: readonly string[],
): JobResult {
  const style = styleOf(job.form);
  const { voice } = style;
  const body =
    job.form.kind === 'json'
      ? fileJsonText({
          file: job.file,
          error: null,
          tables: tables.map((one) => tableJson(one, voice, fixedRows(one, book))),
          forms: forms.map((form) => formJson(form, voice)),
        })
      : linesOf(
          { file: job.file, forms },
          tables.map((one) => tableLines(one, style)),
          style,
        );
  return { error: null, body, tables: tables.length, remarks };
}

/** The result of scoring a file. */
export function scoredResult(
  job: Job,
  { forms, tables, drafts, highlights, output }: ScoredFile,
  book: Book,
  remarks: readonly string[],
): JobResult {
  const style = styleOf(job.form);
  const { voice } = style;
  if (job.form.kind === 'json') {
    const entries = tables.map(({ after: evaluation, cells }, index) => {
      const { project, printedRules, ...table } = tableJson(evaluation, voice, fixedRows(evaluation, book));
      const changes = changesJson([...cells, ...(drafts[index]?.drafts ?? [])], evaluation.table.sheet);
      // What came after the contract stands behind what it names.
      return { ...table, changes, project, printedRules };
    });
    const named = forms.map((form) => formJson(form, voice));
    const body = fileJsonText({ file: job.file, error: null, tables: entries, output, forms: named });
    return { error: null, body, tables: tables.length, remarks };
  }
  const blocks = tables.map((one, index) => {
    const draft = drafts[index];
    return [
      ...tableLines(one.after, style),
      ...writtenLines(one, style),
      ...(draft ? draftLines(draft, style) : []),
      ...(highlights ? highlightLines(one.evaluation, style) : []),
    ];
  });
  const end = output === null ? voice.text('cli.no-output') : voice.text('cli.output', { output });
  return {
    error: null,
    body: `${linesOf({ file: job.file, forms }, blocks, style)}${end}\n`,
    tables: tables.length,
    remarks,
  };
}

function styleOf({ language, columns, coloured: inColour }: Form): Style {
  return { voice: voiceOf(language), columns, paint: inColour ? coloured : plain };
}

function linesOf(
  { file, forms }: { readonly file: string; readonly forms: readonly BudgetForm[] },
  blocks: readonly (readonly string[])[],
  style: Style,
): string {
  return [...headlineOfFile(file, forms, style), ...blocks.flat()].map((line) => `${line}\n`).join('');
}
