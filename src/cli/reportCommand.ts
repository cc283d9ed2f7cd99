import { checkTables, sortOut, wrongCells } from '../checks';
import type { Outcome } from '../hosts';
import type { Form } from '../layout';
import { formSentence } from '../layout';
import { done } from '../hosts';
import { gapsOf, textOf } from '../narrative';
import type { ReportDocument, ReportKind } from '../report';
import { passagesOf, reportModel, withDoubts } from '../report';
import type { Note } from '../texts/note';
import type { Command } from './arguments';
import type { ExitCode } from './io';
import { EXIT } from './io';
import { evaluateFile } from '../decisions';
import { remarksOf } from './jobs/remarks';
import { openWorkbook } from './jobs/openWorkbook';
import type { Believed } from '../owner';
import { believed } from './owner/trust';
import { otherForms } from './readable/file';
import type { Around } from './surroundings';
import type { Keeping } from './writeOutput';
import { writeOutput } from './writeOutput';

type ReportCommand = Extract<Command, { kind: 'report' }>;

/** What `report --json` prints for its file. */
interface ReportJson {
  readonly file: string;
  readonly error: string | null;
  /** null where nothing was written. */
  readonly report: ReportKind | null;
  /** Tables behind the report. */
  readonly tables: number;
  /** How many places a person must fill in. */
  readonly gaps: number;
  readonly output: string | null;
}

/** report: a Word file for the tables of one workbook. */
export async function runReport(command: ReportCommand, around: Around): Promise<ExitCode> {
  const { io, voice, json, keeping } = around;
  const { file, output } = command;
  const print = (entry: Omit<ReportJson, 'file'>): void => {
    if (json) io.out(`${JSON.stringify({ files: [{ file, ...entry }] }, null, 2)}\n`);
  };
  const made = await makeReport(command, keeping, await believed(command.trustFile, io, voice));
  if (!made.ok) {
    const error = voice.note(made.error.note);
    io.err(`${voice.text('cli.file-message', { file, text: error })}\n`);
    print({ error, report: null, tables: 0, gaps: 0, output: null });
    return made.error.code === 'changed' ? EXIT.someFailed : EXIT.unusable;
  }
  const { report, errors, others, remarks } = made.value;
  for (const remark of remarks) io.err(`${voice.text('cli.file-message', { file, text: voice.note(remark) })}\n`);
  const tables = report?.appendices.length ?? 0;
  const gaps = report ? passagesOf(report).flatMap(gapsOf).length : 0;
  print({ error: null, report: report?.kind ?? null, tables, gaps, output: report ? output : null });
  if (json) return EXIT.done;
  const lines = report
    ? [
        voice.text('report.cli-made', { title: textOf(report.title), tables }),
        ...(errors > 0 ? [voice.text('report.cli-errors', { errors })] : []),
        voice.text(gaps > 0 ? 'report.cli-gaps' : 'report.cli-no-gaps', { gaps }),
        voice.text('cli.output', { output }),
      ]
    : [voice.text('report.cli-nothing'), ...others.map((form) => voice.note(formSentence(form)))];
  io.out(lines.map((line) => `${line}\n`).join(''));
  return EXIT.done;
}

interface MadeReport {
  /** As it was written; null where there is nothing to report on. */
  readonly report: ReportDocument | null;
  /** In so many cells the tables contradict themselves. */
  readonly errors: number;
  /** The forms of the workbook that are no self-evaluation. */
  readonly others: readonly Form[];
  readonly remarks: readonly Note[];
}

async function makeReport(
  { file, output, report: kind }: ReportCommand,
  keeping: Keeping,
  whom: Believed,
): Promise<Outcome<MadeReport>> {
  const workbook = await openWorkbook(file);
  if (!workbook.ok) return workbook;
  const evaluated = evaluateFile(workbook.value, null, whom);
  if (!evaluated.ok) return evaluated;
  const { book, forms, evaluations, accepted } = evaluated.value;
  const remarks = remarksOf(evaluated.value);
  const others = otherForms(forms);
  const model = reportModel(evaluations, book, kind);
  if (!model) return done({ report: null, errors: 0, others, remarks });
  const tables = evaluations.map(({ table }) => table);
  const { open } = sortOut(checkTables(book, tables, evaluations), accepted, { book, tables });
  const doubts = wrongCells(open);
  const report = withDoubts(model, doubts);
  // Loaded when it is needed: the Word library is larger than all the rest.
  const { toDocx } = await import('../report/word');
  const bytes = await toDocx(report);
  const written = await writeOutput(output, bytes, [file], keeping);
  return written.ok ? done({ report, errors: doubts.length, others, remarks }) : written;
}
