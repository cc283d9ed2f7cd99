import { newXlsx } from '../hosts/xlsx/blank';
import { readWorkbookFile, writeWorkbookFile } from '../hosts/xlsx/node';
import type { RuleSet } from '../rules';
import type { SummaryInput } from '../summary';
import { summarise, summarySheet } from '../summary';
import type { Command } from './arguments';
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
    inputs.push(problem ? { file: path, error: problem, evaluations: [] } : await readInput(path, chosen.value));
  }
  for (const { file, error } of inputs) {
    if (error) io.err(`${voice.text('cli.file-message', { file, text: voice.note(error) })}\n`);
  }
  const summary = summarise(inputs);
  const hasRows = summary.rows.length > 0;
  if (hasRows) {
    const made = newXlsx([summarySheet(summary, voice.language)]);
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
    io.out(`${made}\n${voice.text('cli.output', { output })}\n`);
  } else io.out(`${voice.text('summary.nothing')}\n`);
  if (failed === 0) return EXIT.done;
  return failed < inputs.length ? EXIT.someFailed : EXIT.unusable;
}

async function readInput(file: string, ruleSet: RuleSet | null): Promise<SummaryInput> {
  const workbook = await readWorkbookFile(file);
  const book = workbook.ok ? workbook.value.book() : workbook;
  if (!book.ok) return { file, error: book.error.note, evaluations: [] };
  return { file, error: null, evaluations: evaluateBook(book.value, ruleSet) };
}
