import { checkTables } from '../checks';
import { newXlsx } from '../hosts/xlsx/blank';
import { readWorkbookFile, writeWorkbookFile } from '../hosts/xlsx/node';
import type { RuleSet } from '../rules';
import type { CommonForm, CommonIndicator, SummaryInput } from '../summary';
import { summaryBook } from '../summary';
import type { Note } from '../texts/note';
import type { Command } from './arguments';
import { linkTo } from './findingListFile';
import { collectInputs } from './inputs';
import type { ExitCode, Io } from './io';
import { EXIT } from './io';
import { evaluateBook } from './jobs/evaluateBook';
import { madeFolderFor } from './jobs/folder';
import { isAmong } from './outputs';
import { chooseRuleSet } from './ruleSets';
import type { Voice } from './say';

type SummaryCommand = Extract<Command, { kind: 'summary' }>;

/** summary: the tables of all files named as one workbook. A file that fails is named there and does not stop the others. */
export async function runSummary(command: SummaryCommand, io: Io, voice: Voice, json: boolean): Promise<ExitCode> {
  const { output } = command;
  const found = await collectInputs(command.paths);
  const refuse = (sentence: string): ExitCode => {
    io.err(`${sentence}\n`);
    return EXIT.unusable;
  };
  const chosen = await chooseRuleSet(command.rules);
  if (!chosen.ok) {
    return refuse(voice.text('cli.rules-fault', { file: command.rules ?? '', reason: voice.note(chosen.note) }));
  }
  if (
    await isAmong(
      output,
      found.map((input) => input.path),
    )
  ) {
    return refuse(voice.text('cli.output-is-input', { output }));
  }
  const inputs: SummaryInput[] = [];
  for (const { path, problem } of found) {
    inputs.push(problem ? failedInput(path, problem) : await readInput(path, output, chosen.value));
  }
  for (const { file, error } of inputs) {
    if (error) io.err(`${voice.text('cli.file-message', { file, text: voice.note(error) })}\n`);
  }
  const { summary, forms, sheets } = summaryBook(inputs, voice.language);
  const hasRows = summary.rows.length > 0;
  if (hasRows) {
    const made = newXlsx(sheets);
    if (!made.ok) return refuse(voice.note(made.error.note));
    if (!(await madeFolderFor(output))) return refuse(voice.text('file.unwritable', { file: output }));
    const written = await writeWorkbookFile(output, made.value.bytes());
    if (!written.ok) return refuse(voice.note(written.error.note));
  }
  const failed = inputs.filter(({ error }) => error !== null).length;
  if (json) {
    const files = inputs.map(({ file, error, evaluations }) => ({
      file,
      error: error && voice.note(error),
      tables: evaluations.length,
    }));
    io.out(`${JSON.stringify({ files, output: hasRows ? output : null }, null, 2)}\n`);
  } else if (hasRows) {
    const made = voice.text('summary.made', { tables: summary.rows.length, files: inputs.length - failed });
    const lines = [made, ...forms.map((form) => formLine(form, voice)), voice.text('cli.output', { output })];
    io.out(lines.map((line) => `${line}\n`).join(''));
  } else io.out(`${voice.text('summary.nothing')}\n`);
  if (failed === 0) return EXIT.done;
  return failed < inputs.length ? EXIT.someFailed : EXIT.unusable;
}

/** How many indicators of tables of one form were added, averaged, or not put together. */
function formLine({ group, indicators }: CommonForm, voice: Voice): string {
  const count = (...ways: readonly CommonIndicator['way'][]): number =>
    indicators.filter(({ way }) => ways.includes(way)).length;
  return voice.text('summary.made-forms', {
    tables: group.tables.length,
    sums: count('sum'),
    means: count('weighted', 'ratio'),
    none: count(null),
    sheet: voice.text('summary.form-sheet'),
  });
}

const failedInput = (file: string, error: Note): SummaryInput => ({
  ...{ file, error, evaluations: [], book: null, findings: null, link: null },
});

async function readInput(file: string, output: string, ruleSet: RuleSet | null): Promise<SummaryInput> {
  const workbook = await readWorkbookFile(file);
  const read = workbook.ok ? workbook.value.book() : workbook;
  if (!read.ok) return failedInput(file, read.error.note);
  const book = read.value;
  const evaluations = evaluateBook(book, ruleSet);
  const tables = evaluations.map(({ table }) => table);
  const findings = checkTables(book, tables, evaluations);
  return { file, error: null, evaluations, book, findings, link: { file: linkTo(file, output) } };
}
