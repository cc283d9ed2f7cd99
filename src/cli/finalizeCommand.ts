import { formatAddress } from '../model';
import { readWorkbookFile } from '../hosts/xlsx/node';
import type { OpenPlace } from '../plan/final';
import { planFinal } from '../plan/final';
import { KEPT_KEYS } from '../settings/data';
import type { Note } from '../texts/note';
import type { Command } from './arguments';
import { collectInputs } from './inputs';
import type { ExitCode } from './io';
import { EXIT } from './io';
import { evaluateFile } from '../decisions';
import { remarksOf } from './jobs/remarks';
import { planOutputs } from './outputs';
import type { Believed } from '../owner';
import { believed } from './owner/trust';
import type { Around } from './surroundings';
import type { Keeping } from './writeOutput';
import { writeOutput } from './writeOutput';

type FinalizeCommand = Extract<Command, { kind: 'finalize' }>;

/** What `finalize --json` prints for a file. */
interface FinalizedJson {
  readonly file: string;
  readonly error: string | null;
  /** null where nothing was written. */
  readonly output: string | null;
  /** What keeps the copy back; nothing is written then. */
  readonly open: readonly { readonly sheet: string; readonly cell: string; readonly why: string }[];
}

/** finalize: the copy of each file that is sent out. A file that is kept back or fails does not stop the others. */
export async function runFinalize(command: FinalizeCommand, around: Around): Promise<ExitCode> {
  const { io, voice, json, keeping } = around;
  const except = command.target.kind === 'folder' ? command.target.path : null;
  const inputs = await collectInputs(command.paths, except);
  const files = inputs.filter(({ problem }) => problem === null).map(({ path }) => path);
  const plan = await planOutputs(files, command.target);
  if (!plan.ok) {
    io.err(`${voice.note(plan.note)}\n`);
    return EXIT.unusable;
  }
  const outputs = new Map(files.map((file, index) => [file, plan.outputs[index] ?? '']));
  const whom = await believed(command.trustFile, io, voice);
  const entries: FinalizedJson[] = [];
  let unread = 0;
  for (const { path: file, problem } of inputs) {
    const output = outputs.get(file) ?? '';
    const made = problem ? failure(problem) : await finalize(file, output, whom, keeping);
    if (made.error && !made.isRead) unread++;
    for (const told of made.error ? [made.error] : made.remarks) {
      io.err(`${voice.text('cli.file-message', { file, text: voice.note(told) })}\n`);
    }
    const entry = entryOf(file, output, made, around);
    entries.push(entry);
    if (!json) io.out(linesOf(entry, around));
  }
  if (json) io.out(`${JSON.stringify({ files: entries }, null, 2)}\n`);
  if (entries.every(({ output }) => output !== null)) return EXIT.done;
  return unread < entries.length ? EXIT.someFailed : EXIT.unusable;
}

function entryOf(file: string, output: string, { error, open }: Made, { voice }: Around): FinalizedJson {
  const places = open.map(({ sheet, address, why }) => ({ sheet, cell: formatAddress(address), why: voice.note(why) }));
  const isWritten = error === null && open.length === 0;
  return { file, error: error && voice.note(error), output: isWritten ? output : null, open: places };
}

interface Made {
  readonly error: Note | null;
  /** The file could be read. */
  readonly isRead: boolean;
  readonly open: readonly OpenPlace[];
  readonly remarks: readonly Note[];
}

const failure = (error: Note, isRead = false): Made => ({ error, isRead, open: [], remarks: [] });

async function finalize(file: string, output: string, whom: Believed, keeping: Keeping): Promise<Made> {
  const workbook = await readWorkbookFile(file);
  if (!workbook.ok) return failure(workbook.error.note);
  const evaluated = evaluateFile(workbook.value, null, whom);
  if (!evaluated.ok) return failure(evaluated.error.note);
  const { book, evaluations } = evaluated.value;
  const remarks = remarksOf(evaluated.value);
  const kept = workbook.value.setting(KEPT_KEYS.highlights);
  if (!kept.ok) return failure(kept.error.note);
  const { changes, open, remarks: unsettled } = planFinal(evaluations, book, kept.value);
  if (open.length > 0) return { error: null, isRead: true, open, remarks };
  const patched = workbook.value.sentOut(changes);
  if (!patched.ok) return failure(patched.error.note, true);
  const written = await writeOutput(output, patched.value.bytes(), [file], keeping);
  return written.ok
    ? { error: null, isRead: true, open, remarks: [...remarks, ...unsettled] }
    : failure(written.error.note, true);
}

function linesOf({ file, error, output, open }: FinalizedJson, { voice }: Around): string {
  if (error !== null) return '';
  const lines =
    output === null
      ? [
          voice.text('cli.final-open', { file, count: open.length }),
          ...open.map(({ sheet, cell, why }) => `  ${voice.text('cli.item', { cell: `${sheet}!${cell}`, text: why })}`),
        ]
      : [voice.text('cli.final-made', { file }), voice.text('cli.output', { output })];
  return lines.map((line) => `${line}\n`).join('');
}
