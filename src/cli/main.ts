import { parseArguments } from './arguments';
import { runFiles } from './files';
import type { ExitCode, Io } from './io';
import { EXIT } from './io';
import { runJob } from './jobs/run';
import { runOwner } from './owner/command';
import { runReport } from './reportCommand';
import { runRules } from './rulesCommand';
import { runSummary } from './summaryCommand';
import { voice as voiceOf } from './say';

/**
 * The command line: does what the arguments say and gives the exit status of the contract.
 * `workerFile` is the bundle itself, for work on many files at once; null: everything in this thread.
 */
export async function main(argv: readonly string[], io: Io, workerFile: URL | null = null): Promise<ExitCode> {
  const { language, json, command } = parseArguments(argv);
  const voice = voiceOf(language);
  if (!command.ok) {
    io.err(`${voice.note(command.note)}\n`);
    return EXIT.unusable;
  }
  switch (command.value.kind) {
    case 'help':
      io.out(voice.text('cli.help', { version: io.version }));
      return EXIT.done;
    case 'version':
      io.out(`${io.version}\n`);
      return EXIT.done;
    case 'rules':
      return runRules(command.value, io, voice, json);
    case 'owner':
      return runOwner(command.value, io, voice, json);
    case 'report':
      return runReport(command.value, io, voice, json);
    case 'summary':
      return runSummary(command.value, io, voice, json);
    case 'inspect':
    case 'score':
    case 'check':
      return runFiles(command.value, { io, voice, json, runJob, workerFile });
  }
}
