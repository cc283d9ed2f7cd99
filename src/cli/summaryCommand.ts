import { checkTables, sortOut } from '../checks';
import type { Outcome } from '../hosts';
import { done } from '../hosts';
import { newXlsx } from '../hosts/xlsx';
import type { RuleSet } from '../rules';
import type { CommonForm, CommonIndicator, Summary, SummaryBook, SummaryInput } from '../summary';
import { summaryBook } from '../summary';
import { fileNames } from '../text';
import type { Note } from '../texts/note';
import type { Command } from './arguments';
import { linkTo } from './findingListFile';
import { collectInputs } from './inputs';
import type { ExitCode } from './io';
import { EXIT } from './io';
import { evaluateFile } from './jobs/evaluateFile';
import { openWorkbook } from './jobs/openWorkbook';
import type { Believed } from './owner/trust';
import { believed } from './owner/trust';
import { isAmong } from './outputs';
import { chooseRuleSet } from './ruleSets';
import type { Voice } from './say';
import type { Around } from './surroundings';
import type { Keeping } from './writeOutput';
import { writeOutput } from './writeOutput';

type SummaryCommand = Extract<Command, { kind: 'summary' }>;

/** summary: the tables of all files named as one workbook. A file that fails is named there and does not stop the others. */
export async function runSummary(command: SummaryCommand, around: Around): Promise<ExitCode> {
  const { io, voice, json, keeping } = around;
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
  const whom = await believed(command.trustFile, io, voice);
  const inputs: SummaryInput[] = [];
  for (const { path: file, problem } of found) {
    const read = problem
      ? { input: failedInput(file, problem), remarks: [] }
      : await readInput(file, output, { ruleSet: chosen.value, whom });
    inputs.push(read.input);
    const { error } = read.input;
    for (const told of error ? [error] : read.remarks) {
      io.err(`${voice.text('cli.file-message', { file, text: voice.note(told) })}\n`);
    }
  }
  const made = summaryBook(inputs, voice.language);
  const hasRows = made.summary.rows.length > 0;
  const read = inputs.filter(({ error }) => error === null).map(({ file }) => file);
  const written = hasRows ? await writeSummary(made, output, read, keeping) : done(undefined);
  if (!written.ok) {
    refuse(voice.note(written.error.note));
    return written.error.code === 'changed' ? EXIT.someFailed : EXIT.unusable;
  }
  io.out(json ? outcomeJson(inputs, made, voice, hasRows ? output : null) : outcomeLines(inputs, made, output, voice));
  const failed = inputs.filter(({ error }) => error !== null).length;
  if (failed === 0) return EXIT.done;
  return failed < inputs.length ? EXIT.someFailed : EXIT.unusable;
}

/** Writes the workbook, and its folder where that is missing. */
async function writeSummary(
  { sheets }: SummaryBook,
  output: string,
  files: readonly string[],
  keeping: Keeping,
): Promise<Outcome<void>> {
  const file = newXlsx(sheets);
  return file.ok ? writeOutput(output, file.value.bytes(), files, keeping) : file;
}

/** `output`: null where no workbook was written. */
function outcomeJson(
  inputs: readonly SummaryInput[],
  { summary }: SummaryBook,
  voice: Voice,
  output: string | null,
): string {
  const files = inputs.map(({ file, error, evaluations }) => ({
    file,
    error: error && voice.note(error),
    tables: evaluations.length,
  }));
  // A summary calls files by their names; here they stand as they were given.
  const given = new Map([...fileNames(inputs.map(({ file }) => file))].map(([file, name]) => [name, file]));
  const repeated = summary.repeated.map(({ file, sheet }) => ({ file: given.get(file) ?? file, sheet }));
  return `${JSON.stringify({ files, repeated, output }, null, 2)}\n`;
}

function outcomeLines(
  inputs: readonly SummaryInput[],
  { summary, forms }: SummaryBook,
  output: string,
  voice: Voice,
): string {
  if (summary.rows.length === 0) return `${voice.text('summary.nothing')}\n`;
  const files = inputs.filter(({ error }) => error === null).length;
  const head = voice.text('summary.made', { tables: summary.rows.length, files });
  const lines = [
    head,
    ...yearLine(summary, voice),
    ...repeatedLine(summary, voice),
    ...forms.map((form) => formLine(form, voice)),
    voice.text('cli.output', { output }),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The years of the tables, where they are several. */
function yearLine({ rows }: Summary, voice: Voice): string[] {
  const years = [...new Set(rows.map(({ year }) => year))];
  if (years.length < 2) return [];
  const names = years.map((year) => (year === null ? voice.text('summary.unknown') : String(year)));
  return [voice.text('summary.made-years', { count: years.length, years: names.join('、') })];
}

/** The tables that stand in no sum because another one is of the same project and year. */
function repeatedLine({ repeated }: Summary, voice: Voice): string[] {
  if (repeated.length === 0) return [];
  const places = repeated.map(({ file, sheet }) => `${file} ${sheet}`).join('、');
  return [voice.text('summary.made-repeated', { count: repeated.length, places })];
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

interface ReadInput {
  readonly input: SummaryInput;
  readonly remarks: readonly Note[];
}

/** One file with its tables, and its findings without those that the person accepted. */
async function readInput(
  file: string,
  output: string,
  { ruleSet, whom }: { readonly ruleSet: RuleSet | null; readonly whom: Believed },
): Promise<ReadInput> {
  const workbook = await openWorkbook(file);
  if (!workbook.ok) return { input: failedInput(file, workbook.error.note), remarks: [] };
  const read = evaluateFile(workbook.value, ruleSet, whom);
  if (!read.ok) return { input: failedInput(file, read.error.note), remarks: [] };
  const { book, forms, evaluations, accepted, remarks } = read.value;
  const tables = evaluations.map(({ table }) => table);
  const { open } = sortOut(checkTables(book, tables, evaluations), accepted, { book, tables });
  const link = { file: linkTo(file, output) };
  return { input: { file, error: null, evaluations, forms, book, findings: open, link }, remarks };
}
