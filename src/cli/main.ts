import type { Arguments } from './arguments';
import { parseArguments } from './arguments';
import { configFolderHere } from './configFolder';
import { runFiles } from './files';
import { runFinalize } from './finalizeCommand';
import type { ExitCode, Io } from './io';
import { EXIT } from './io';
import { runJob } from './jobs/run';
import { guarded } from './outlet';
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
  const given = parseArguments(argv);
  const outlet = guarded(io, given.json);
  try {
    return await runCommand(given, outlet, workerFile);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    outlet.err(`${voiceOf(given.language).text('cli.internal-run', { reason })}\n`);
    return EXIT.unusable;
  }
}

async function runCommand(given: Arguments, io: Io, workerFile: URL | null): Promise<ExitCode> {
  const { language, json, overwrite, command } = given;
  const voice = voiceOf(language);
  const keeping = { folder: configFolderHere(io.env), overwrite };
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
      return runReport(command.value, { io, voice, json, keeping });
    case 'summary':
      return runSummary(command.value, { io, voice, json, keeping });
    case 'finalize':
      return runFinalize(command.value, { io, voice, json, keeping });
    case 'inspect':
    case 'score':
    case 'check':
      return runFiles(command.value, { io, voice, json, keeping, runJob, workerFile });
  }
}
