import { evaluateFile } from '../decisions';
import type { Outcome } from '../hosts';
import { done } from '../hosts';
import { newXlsx } from '../hosts/xlsx';
import type { ReviewedFile } from '../ledger';
import { reviewFile, summaryInputOf, unreadFile } from '../ledger';
import type { RuleSet } from '../rules';
import type { CommonForm, CommonIndicator, Summary, SummaryBook, SummaryInput } from '../summary';
import { summaryBook } from '../summary';
import { fileNames } from '../text';
import type { Command } from './arguments';
import { linkTo } from './findingListFile';
import { collectInputs } from './inputs';
import type { ExitCode } from './io';
import { EXIT } from './io';
import { remarksOf } from './jobs/remarks';
import { openWorkbook } from './jobs/openWorkbook';
import type { Believed } from '../owner';
import { believed } from './owner/trust';
import { RecordFolder } from './records/folder';
import { recordTexts } from './records/rowTexts';
import type { Note } from '../texts/note';
import { isAmong } from './outputs';
import { chooseRuleSet } from './ruleSets';
import type { Voice } from './say';
import type { Around } from './surroundings';
import type { Keeping } from './writeOutput';
import { tellRefused, writeOutput } from './writeOutput';

type SummaryCommand = Extract<Command, { kind: 'summary' }>;

/** summary: the tables of all files named as one workbook. A file that fails is named there and does not stop the others. */
export async function runSummary(command: SummaryCommand, around: Around): Promise<ExitCode> {
  const { io, voice, keeping } = around;
  const { output, to } = command;
  const found = await collectInputs(command.paths);
  const refuse = (sentence: string): ExitCode => {
    io.err(`${sentence}\n`);
    return EXIT.unusable;
  };
  const chosen = await chooseRuleSet(command.rules);
  if (!chosen.ok) {
    return refuse(voice.text('cli.rules-fault', { file: command.rules ?? '', reason: voice.note(chosen.note) }));
  }
  const places = found.map(({ path }) => path);
  if (output !== null && (await isAmong(output, places))) {
    return refuse(voice.text('cli.output-is-input', { output }));
  }
  const records = to === undefined ? null : await RecordFolder.begin(to, voice, keeping);
  if (records?.ok === false) return refuse(voice.note(records.error.note));
  const reading: Reading = {
    ruleSet: chosen.value,
    whom: await believed(command.trustFile, io, voice),
    records: records?.value ?? null,
  };
  const inputs: SummaryInput[] = [];
  for (const { path: file, problem } of found) {
    const reviewed = problem ? unread(file, problem, reading, voice) : await readInput(file, reading, around);
    if (reviewed.error) io.err(`${voice.text('cli.file-message', { file, text: voice.note(reviewed.error) })}\n`);
    const link = reviewed.error === null && output !== null ? { file: linkTo(file, output) } : null;
    inputs.push(summaryInputOf(reviewed, link));
  }
  return endSummary(inputs, reading.records, command, around);
}

/** Writes what was asked for, and says what came of it. */
async function endSummary(
  inputs: readonly SummaryInput[],
  records: RecordFolder | null,
  { output, to }: SummaryCommand,
  { io, voice, json, keeping }: Around,
): Promise<ExitCode> {
  const made = summaryBook(inputs, voice.language);
  const read = inputs.filter(({ error }) => error === null).map(({ file }) => file);
  const goesTo = made.summary.rows.length > 0 ? output : null;
  const written = goesTo === null ? done(undefined) : await writeSummary(made, goesTo, read, keeping);
  if (read.length === 0) await records?.drop();
  const ended = records && read.length > 0 ? await records.end(read) : done(undefined);
  const refused = tellRefused([written, ended], io, voice);
  if (refused !== null) return refused;
  io.out(json ? outcomeJson(inputs, made, voice, goesTo) : outcomeLines(inputs, made, goesTo, voice));
  if (!json && to !== undefined && read.length > 0) io.out(`${voice.text('records.made', { folder: to })}\n`);
  if (read.length === inputs.length) return EXIT.done;
  return read.length > 0 ? EXIT.someFailed : EXIT.unusable;
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
  output: string | null,
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
    ...(output === null ? [] : [voice.text('cli.output', { output })]),
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

/** By which every file is read, and where its rows for the data files go. */
interface Reading {
  readonly ruleSet: RuleSet | null;
  readonly whom: Believed;
  readonly records: RecordFolder | null;
}

/** One file with its tables and findings; what a person should know of it is said. */
async function readInput(file: string, reading: Reading, { io, voice }: Around): Promise<ReviewedFile> {
  const workbook = await openWorkbook(file);
  if (!workbook.ok) return unread(file, workbook.error.note, reading, voice);
  const read = evaluateFile(workbook.value, reading.ruleSet, reading.whom);
  if (!read.ok) return unread(file, read.error.note, reading, voice);
  for (const told of remarksOf(read.value)) {
    io.err(`${voice.text('cli.file-message', { file, text: voice.note(told) })}\n`);
  }
  const reviewed = reviewFile(file, read.value);
  reading.records?.add(recordTexts(reviewed, voice));
  return reviewed;
}

function unread(file: string, why: Note, { records }: Reading, voice: Voice): ReviewedFile {
  const reviewed = unreadFile(file, why);
  records?.add(recordTexts(reviewed, voice));
  return reviewed;
}
