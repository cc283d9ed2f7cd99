import type { RuleSet } from '../rules';
import type { Command, Target } from './arguments';
import type { FindingCounts } from './checkCommand';
import { addCounts, failsOn, NO_FINDINGS } from './checkCommand';
import type { Input } from './inputs';
import { collectInputs } from './inputs';
import type { ExitCode } from './io';
import { EXIT } from './io';
import { errorJson } from './json/file';
import type { CheckOrder, Form, Job, JobResult, RunJob } from './jobs/job';
import type { Breakdown } from './jobs/pool';
import { jobsAtOnce, runAll } from './jobs/pool';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { ListSource } from '../rectification';
import { writeFindingList } from './findingListFile';
import { isAmong, planOutputs } from './outputs';
import { believed } from './owner/trust';
import { wantsColour } from './paint';
import { progressLine } from './progress';
import { FEWEST_COLUMNS, USUAL_COLUMNS } from './readable/style';
import { chooseRuleSet } from './ruleSets';
import type { Around } from './surroundings';
import type { Keeping } from './writeOutput';

type FilesCommand = Extract<Command, { kind: 'inspect' | 'score' | 'check' }>;

interface Surroundings extends Around {
  readonly runJob: RunJob;
  readonly workerFile: URL | null;
}

/** inspect, score and check: every file named, one result each, in their order. A file that fails does not stop the others. */
export async function runFiles(command: FilesCommand, around: Surroundings): Promise<ExitCode> {
  const { io, voice } = around;
  const refuse = (sentence: string): ExitCode => {
    io.err(`${sentence}\n`);
    return EXIT.unusable;
  };
  const { rules, target, report, list } = orderedIn(command);
  const chosen = await chooseRuleSet(rules);
  if (!chosen.ok) return refuse(voice.text('cli.rules-fault', { file: rules ?? '', reason: voice.note(chosen.note) }));
  const except = target?.kind === 'folder' ? target.path : null;
  const inputs = await collectInputs(command.paths, except);
  const files = inputs.filter((input) => input.problem === null).map((input) => input.path);
  const plan = target && (await planOutputs(files, target));
  if (plan && !plan.ok) return refuse(voice.note(plan.note));
  const outputs = new Map(plan ? files.map((file, index) => [file, plan.outputs[index] ?? '']) : []);
  const form = formOf(around);
  if (list !== null && (await isAmong(list, report === null ? files : [...files, report]))) {
    return refuse(voice.text('cli.output-is-input', { output: list }));
  }
  const whom = await believed(command.trustFile, io, voice);
  const order: CheckOrder = { ruleSet: chosen.value, workbooks: files, listed: list !== null };
  const jobs = [
    ...files.map((file) => ({
      ...jobOf(file, command, outputs.get(file) ?? '', {
        ruleSet: chosen.value,
        keeping: around.keeping,
        tellsOfOthers: files.length > 1,
      }),
      believed: whom,
      form,
    })),
    ...(report === null ? [] : [{ file: report, score: null, check: order, believed: whom, form }]),
  ];
  if (report !== null) inputs.push({ path: report, problem: null });
  return runInputs(inputs, jobs, jobsAtOnce(jobs.length, command.jobs, io.cores), command, around);
}

/** Which files a command names besides those it goes through; null where it has none. */
interface Ordered {
  readonly rules: string | null;
  /** Where scored copies go. */
  readonly target: Target | null;
  /** A report to be held against the tables. */
  readonly report: string | null;
  /** Where the list of findings goes. */
  readonly list: string | null;
}

function orderedIn(command: FilesCommand): Ordered {
  const none = { rules: null, target: null, report: null, list: null };
  switch (command.kind) {
    case 'inspect':
      return none;
    case 'score':
      return { ...none, rules: command.rules, target: command.target };
    case 'check':
      return { ...none, rules: command.rules, report: command.report ?? null, list: command.output ?? null };
  }
}

function formOf({ io, voice, json }: Surroundings): Form {
  return {
    kind: json ? 'json' : 'lines',
    language: voice.language,
    columns: Math.max(FEWEST_COLUMNS, io.columns ?? USUAL_COLUMNS),
    coloured: wantsColour(io),
  };
}

/** What the jobs of all files have in common. */
interface AllJobs {
  readonly ruleSet: RuleSet | null;
  readonly keeping: Keeping;
  /** A report beside the files tells of several of them. */
  readonly tellsOfOthers: boolean;
}

function jobOf(
  file: string,
  command: FilesCommand,
  output: string,
  { ruleSet, keeping, tellsOfOthers }: AllJobs,
): Pick<Job, 'file' | 'score' | 'check'> {
  const { kind } = command;
  if (kind === 'inspect') return { file, score: null };
  if (kind === 'check') {
    const { report, output: list, formulas: showsFormulas = false } = command;
    const besides = report === undefined ? {} : { besides: { report, tellsOfOthers } };
    return { file, score: null, check: { ruleSet, listed: list !== undefined, showsFormulas, ...besides } };
  }
  const { write, workingPaper, highlight, draftReasons } = command;
  return {
    file,
    score: { output, keeping, ruleSet, write, workingPaper, highlight, draftReasons },
  };
}

/** Runs the jobs and prints one entry for each input; inputs that could not be found have theirs at their place. */
async function runInputs(
  inputs: readonly Input[],
  jobs: readonly Job[],
  atOnce: number,
  command: FilesCommand,
  around: Surroundings,
): Promise<ExitCode> {
  const { io, voice } = around;
  const printer = entryPrinter(around, jobs.length);
  const failed = (file: string, error: string): JobResult => ({
    error,
    body: around.json ? errorJson(file, error, command.kind) : '',
    tables: 0,
    remarks: [],
  });
  // Results come in the order of the jobs; inputs without a job stand between them.
  let position = 0;
  const printProblems = (): void => {
    for (let input = inputs[position]; input?.problem; input = inputs[++position]) {
      printer.print(input.path, failed(input.path, voice.note(input.problem)));
    }
  };
  printProblems();
  await runAll(jobs, {
    atOnce,
    workerFile: around.workerFile,
    runJob: around.runJob,
    onCrash: (job, why) => failed(job.file, voice.note(breakdownNote(why))),
    onResult: (result) => {
      printer.print(inputs[position++]?.path ?? '', result);
      printProblems();
    },
    onProgress: printer.progress,
  });
  const { done, lost, keptBack, tables, findings, listed } = printer.end();
  const { list } = orderedIn(command);
  if (list !== null && done > 0) {
    const written = await writeFindingList(listed, list, voice.language, around.keeping);
    if (!written.ok) {
      io.err(`${voice.note(written.error.note)}\n`);
      return written.error.code === 'changed' ? EXIT.someFailed : EXIT.unusable;
    }
    if (!around.json) io.out(`${voice.text('rectification.made', { output: list })}\n`);
  }
  if (inputs.length > 1) {
    io.err(`${voice.text('cli.summary', { files: inputs.length, done, failed: lost, tables })}\n`);
  }
  if (lost === 0) {
    return command.kind === 'check' && failsOn(findings, command.failOn) ? EXIT.someFailed : EXIT.done;
  }
  return done + keptBack > 0 ? EXIT.someFailed : EXIT.unusable;
}

function breakdownNote(why: Breakdown): Note {
  switch (why.kind) {
    case 'time':
      return note('cli.over-time', { seconds: Math.round(why.budget.time / 1000) });
    case 'memory':
      return note('cli.over-memory', { megabytes: why.budget.heap });
    case 'fault':
      return note('cli.internal', { reason: why.reason });
  }
}

interface EntryPrinter {
  print(file: string, result: JobResult): void;
  readonly progress: (done: number) => void;
  end(): {
    readonly done: number;
    readonly lost: number;
    readonly keptBack: number;
    readonly tables: number;
    readonly findings: FindingCounts;
    readonly listed: readonly ListSource[];
  };
}

/** Prints results one by one: JSON as parts of one document, lines as they are; failures to standard error. */
function entryPrinter({ io, voice, json }: Surroundings, total: number): EntryPrinter {
  const progress = progressLine(io, total);
  const listed: ListSource[] = [];
  const counts = { done: 0, lost: 0, keptBack: 0, tables: 0, findings: NO_FINDINGS, listed };
  let first = true;
  if (json) io.out('{ "files": [');
  return {
    print: (file, result) => {
      progress.clear();
      if (result.error === null) counts.done++;
      else counts.lost++;
      if (result.keptBack) counts.keptBack++;
      for (const text of result.error === null ? result.remarks : [result.error]) {
        io.err(`${voice.text('cli.file-message', { file, text })}\n`);
      }
      counts.tables += result.tables;
      if (result.listed) listed.push(result.listed);
      counts.findings = addCounts(counts.findings, result.findings ?? NO_FINDINGS);
      if (json) io.out(`${first ? '' : ','}\n${result.body}`);
      else if (result.body !== '') io.out(`${result.body}\n`);
      first = false;
    },
    progress: (done) => progress.show(done),
    end: () => {
      progress.clear();
      if (json) io.out('\n] }\n');
      return counts;
    },
  };
}
