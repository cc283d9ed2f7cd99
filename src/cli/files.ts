import type { RuleSet } from '../rules';
import type { Command, Target } from './arguments';
import type { FindingCounts } from './checkCommand';
import { addCounts, failsOn, NO_FINDINGS } from './checkCommand';
import type { Input } from './inputs';
import { collectInputs } from './inputs';
import type { ExitCode } from './io';
import { EXIT } from './io';
import type { CheckOrder, Form, Job, JobResult, RunJob } from './jobs/job';
import type { Breakdown } from './jobs/pool';
import { jobsAtOnce, runAll } from './jobs/pool';
import { failedResult } from './jobs/result';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { ListSource } from '../rectification';
import { done } from '../hosts';
import { writeFindingList } from './findingListFile';
import { isAmong, planOutputs } from './outputs';
import { believed } from './owner/trust';
import { wantsColour } from './paint';
import { progressLine } from './progress';
import { RecordFolder } from './records/folder';
import { FEWEST_COLUMNS, USUAL_COLUMNS } from './readable/style';
import { chooseRuleSet } from './ruleSets';
import type { Around } from './surroundings';
import type { Keeping } from './writeOutput';
import { tellRefused } from './writeOutput';

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
  const all: AllJobs = { ruleSet: chosen.value, keeping: around.keeping, tellsOfOthers: files.length > 1 };
  const order: CheckOrder = { ...wantedIn(command), ruleSet: chosen.value, workbooks: files };
  const jobFor = (file: string): Job => ({
    ...(file === report ? { file, score: null, check: order } : jobOf(file, command, outputs.get(file) ?? '', all)),
    believed: whom,
    form,
  });
  if (report !== null) inputs.push({ path: report, problem: null });
  return runInputs(inputs, jobFor, command, around);
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
  /** The folder of the data files. */
  readonly to: string | null;
}

function orderedIn(command: FilesCommand): Ordered {
  const none = { rules: null, target: null, report: null, list: null, to: null };
  switch (command.kind) {
    case 'inspect':
      return none;
    case 'score':
      return { ...none, rules: command.rules, target: command.target };
    case 'check':
      return {
        ...none,
        rules: command.rules,
        report: command.report ?? null,
        list: command.output ?? null,
        to: command.to ?? null,
      };
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

/** What is wanted of a check beside what it prints. */
function wantedIn(command: FilesCommand): Pick<CheckOrder, 'listed' | 'recorded'> {
  const { list, to } = orderedIn(command);
  return { listed: list !== null, recorded: to !== null };
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
    const { report, formulas: showsFormulas = false } = command;
    const besides = report === undefined ? {} : { besides: { report, tellsOfOthers } };
    return { file, score: null, check: { ...wantedIn(command), ruleSet, showsFormulas, ...besides } };
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
  jobFor: (file: string) => Job,
  command: FilesCommand,
  around: Surroundings,
): Promise<ExitCode> {
  const { io, voice } = around;
  const jobs = inputs.flatMap(({ path, problem }) => (problem === null ? [jobFor(path)] : []));
  const { to } = orderedIn(command);
  const records = to === null ? null : await RecordFolder.begin(to, voice, around.keeping);
  if (records?.ok === false) {
    io.err(`${voice.note(records.error.note)}\n`);
    return EXIT.unusable;
  }
  const printer = entryPrinter(around, jobs.length, records?.value ?? null);
  // Results come in the order of the jobs; inputs without a job stand between them.
  let position = 0;
  const printProblems = (): void => {
    for (let input = inputs[position]; input?.problem; input = inputs[++position]) {
      printer.print(input.path, failedResult(jobFor(input.path), input.problem));
    }
  };
  printProblems();
  await runAll(jobs, {
    atOnce: jobsAtOnce(jobs.length, command.jobs, io.cores),
    workerFile: around.workerFile,
    runJob: around.runJob,
    onCrash: (job, why) => failedResult(job, breakdownNote(why)),
    onResult: (result) => {
      printer.print(inputs[position++]?.path ?? '', result);
      printProblems();
    },
    onProgress: printer.progress,
  });
  const { done, lost, keptBack, tables, findings, listed } = printer.end();
  const kept =
    done === 0 ? await records?.value.drop() : await writeBeside(jobs, listed, records?.value ?? null, command, around);
  if (kept !== undefined) return kept;
  if (inputs.length > 1) {
    io.err(`${voice.text('cli.summary', { files: inputs.length, done, failed: lost, tables })}\n`);
  }
  if (lost > 0) return done + keptBack > 0 ? EXIT.someFailed : EXIT.unusable;
  return isFailing(command, findings) ? EXIT.someFailed : EXIT.done;
}

const isFailing = (command: FilesCommand, findings: FindingCounts): boolean =>
  command.kind === 'check' && failsOn(findings, command.failOn);

/** Writes the list and the data files, and says where. The status to end with where one of them cannot be written. */
async function writeBeside(
  jobs: readonly Job[],
  listed: readonly ListSource[],
  records: RecordFolder | null,
  command: FilesCommand,
  { io, voice, json, keeping }: Surroundings,
): Promise<ExitCode | undefined> {
  const { list, to } = orderedIn(command);
  const say = (sentence: string): void => {
    if (!json) io.out(`${sentence}\n`);
  };
  const written = list === null ? done(undefined) : await writeFindingList(listed, list, voice.language, keeping);
  if (list !== null && written.ok) say(voice.text('rectification.made', { output: list }));
  const ended = records === null ? done(undefined) : await records.end(jobs.map(({ file }) => file));
  if (to !== null && ended.ok) say(voice.text('records.made', { folder: to }));
  return tellRefused([written, ended], io, voice) ?? undefined;
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
function entryPrinter({ io, voice, json }: Surroundings, total: number, records: RecordFolder | null): EntryPrinter {
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
      if (result.records) records?.add(result.records);
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
