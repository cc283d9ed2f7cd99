import { parseArgs } from 'node:util';
import type { FailOn } from './checkCommand';
import { FAIL_ON } from './checkCommand';
import type { ReportKind } from '../report';
import { REPORT_KINDS } from '../report';
import type { Language, Note } from '../texts/note';
import { note } from '../texts/note';
import type { CommandName, OptionName, OptionRule } from './options';
import { isCommand, isOption, OPTIONS } from './options';

/** Where `score` puts what it writes: one file, or a folder for all of them. */
export type Target = { readonly kind: 'file' | 'folder'; readonly path: string };

export type WriteMode = 'formulas' | 'values';

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'inspect';
      readonly paths: readonly string[];
      readonly jobs: number | null;
      readonly trustFile: boolean;
    }
  | {
      readonly kind: 'score';
      readonly paths: readonly string[];
      readonly jobs: number | null;
      readonly trustFile: boolean;
      readonly target: Target;
      /** Id of a rule set or path of a rule file; null: the one proposed for each table's layout. */
      readonly rules: string | null;
      readonly write: WriteMode;
      readonly workingPaper: boolean;
      /** Conditional formats on the rows that are to be explained. */
      readonly highlight: boolean;
      /** Drafts in the empty cells for explanations and the conclusion. */
      readonly draftReasons: boolean;
    }
  | {
      readonly kind: 'summary';
      readonly paths: readonly string[];
      /** Decisions in the files count, whosever they are. */
      readonly trustFile: boolean;
      /** null where only data files are asked for. */
      readonly output: string | null;
      /** The folder of the data files; absent where they are not asked for. */
      readonly to?: string;
      /** As for score. */
      readonly rules: string | null;
    }
  | {
      readonly kind: 'report';
      readonly file: string;
      readonly trustFile: boolean;
      readonly output: string;
      /** null: the report that the tables ask for. */
      readonly report: ReportKind | null;
    }
  | {
      readonly kind: 'check';
      readonly paths: readonly string[];
      readonly jobs: number | null;
      readonly trustFile: boolean;
      /** As for score. */
      readonly rules: string | null;
      readonly failOn: FailOn;
      /** The formulas of the tables are shown too. */
      readonly formulas?: boolean;
      /** The report to hold against the tables of all files named; without any it is checked by itself. */
      readonly report?: string;
      /** The list of findings for the unit, an .xlsx or .docx; none where it is not asked for. */
      readonly output?: string;
      /** As for summary. */
      readonly to?: string;
    }
  | {
      readonly kind: 'finalize';
      readonly paths: readonly string[];
      readonly trustFile: boolean;
      readonly target: Target;
    }
  | { readonly kind: 'owner'; readonly action: 'show' }
  | { readonly kind: 'owner'; readonly action: 'import'; readonly file: string }
  | { readonly kind: 'rules'; readonly action: 'list' }
  | { readonly kind: 'rules'; readonly action: 'show' | 'validate'; readonly subject: string };

export interface Arguments {
  readonly language: Language;
  readonly json: boolean;
  /** An output that stands there already may be replaced, whoever wrote it. */
  readonly overwrite: boolean;
  /** What to do, or one sentence that says what is wrong with the arguments. */
  readonly command: { readonly ok: true; readonly value: Command } | { readonly ok: false; readonly note: Note };
}

/** The options given, and everything that is wrong with the arguments (the first one is told). */
interface Reading {
  readonly values: Map<OptionName, string | true>;
  readonly faults: Note[];
}

interface OptionToken {
  readonly kind: 'option';
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Reads what stands after the program's name. Options may stand anywhere; after "--" everything is a file. */
export function parseArguments(argv: readonly string[]): Arguments {
  const config = { args: [...argv], options: OPTIONS, allowPositionals: true, strict: false, tokens: true } as const;
  const { tokens } = parseArgs(config);
  const [name, ...rest] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = tokens.flatMap((token): OptionToken[] => (token.kind === 'option' ? [token] : []));
  // Known whatever else is wrong, so that the message itself is in the right language.
  const language: Language = options.some((one) => one.name === 'lang' && one.value === 'en') ? 'en' : 'zh';
  const json = options.some((one) => one.name === 'json');

  const reading: Reading = { values: new Map(), faults: [] };
  if (name !== undefined && name !== 'help' && !isCommand(name)) {
    reading.faults.push(note('cli.unknown-command', { command: name }));
  }
  const command = name !== undefined && isCommand(name) ? name : null;
  for (const option of options) takeOption(option, command, reading);
  const value = commandOf(name === 'help', command, rest, reading);
  const [fault] = reading.faults;
  const overwrite = reading.values.has('overwrite');
  return { language, json, overwrite, command: fault ? { ok: false, note: fault } : { ok: true, value } };
}

function takeOption(token: OptionToken, command: CommandName | null, { values, faults }: Reading): void {
  const fault = (id: Note['id'], args: Note['args'] = {}): void => {
    faults.push(note(id, { option: token.rawName, ...args }));
  };
  if (!isOption(token.name)) return fault('cli.unknown-option');
  const rule: OptionRule = OPTIONS[token.name];
  if (command !== null && rule.commands !== 'all' && !rule.commands.includes(command)) {
    return fault('cli.option-not-here', { command });
  }
  if (values.has(token.name)) return fault('cli.option-twice');
  if (rule.type === 'boolean') {
    if (token.inlineValue) return fault('cli.option-takes-no-value');
    values.set(token.name, true);
    return;
  }
  const value = token.value ?? '';
  // "-o --json": the value was forgotten, and the next option is not meant as one.
  if (value === '' || (value.startsWith('-') && !token.inlineValue)) return fault('cli.option-needs-value');
  values.set(token.name, value);
}

function commandOf(
  helpAsked: boolean,
  command: CommandName | null,
  rest: readonly string[],
  reading: Reading,
): Command {
  choiceOf(reading, 'lang', ['zh', 'en'], 'cli.bad-lang');
  if (reading.values.has('version')) return { kind: 'version' };
  if (reading.values.has('help') || helpAsked) return { kind: 'help' };
  switch (command) {
    case null:
      reading.faults.push(note('cli.no-command'));
      return { kind: 'help' };
    case 'inspect':
      return {
        kind: 'inspect',
        paths: filesOf(rest, command, reading),
        jobs: jobsOf(reading),
        trustFile: trustIn(reading),
      };
    case 'score':
      return {
        kind: 'score',
        paths: filesOf(rest, command, reading),
        jobs: jobsOf(reading),
        trustFile: trustIn(reading),
        target: targetOf(reading),
        rules: textOf(reading, 'rules'),
        write: choiceOf(reading, 'write', ['formulas', 'values'], 'cli.bad-write'),
        workingPaper: reading.values.has('working-paper'),
        highlight: reading.values.has('highlight'),
        draftReasons: reading.values.has('draft-reasons'),
      };
    case 'report':
      return reportOf(rest, reading);
    case 'summary':
      return {
        kind: 'summary',
        paths: filesOf(rest, command, reading),
        trustFile: trustIn(reading),
        output: summaryOutput(reading),
        ...folderIn(reading),
        rules: textOf(reading, 'rules'),
      };
    case 'finalize':
      return {
        kind: 'finalize',
        paths: filesOf(rest, command, reading),
        trustFile: trustIn(reading),
        target: targetOf(reading),
      };
    case 'check':
      return checkOf(rest, reading);
    case 'owner':
      return ownerOf(rest, reading);
    case 'rules':
      return rulesOf(rest, reading);
  }
}

function textOf({ values }: Reading, name: OptionName): string | null {
  const value = values.get(name);
  return typeof value === 'string' ? value : null;
}

/** One of the allowed words; the first of them where nothing is given. */
function choiceOf<Word extends string>(
  reading: Reading,
  name: OptionName,
  allowed: readonly [Word, ...Word[]],
  fault: Note['id'],
): Word {
  const value = textOf(reading, name);
  const found = allowed.find((word) => word === value);
  if (value !== null && found === undefined) reading.faults.push(note(fault, { value }));
  return found ?? allowed[0];
}

function filesOf(rest: readonly string[], command: CommandName, { faults }: Reading): readonly string[] {
  if (rest.length === 0) faults.push(note('cli.no-files', { command }));
  return rest;
}

function jobsOf(reading: Reading): number | null {
  const value = textOf(reading, 'jobs');
  if (value === null) return null;
  if (!/^[1-9]\d{0,2}$/.test(value)) reading.faults.push(note('cli.bad-jobs', { value }));
  return Number(value);
}

function targetOf(reading: Reading): Target {
  const file = textOf(reading, 'output');
  const folder = textOf(reading, 'out-dir');
  if ((file === null) === (folder === null)) {
    reading.faults.push(note(file === null ? 'cli.no-target' : 'cli.two-targets'));
  }
  return file !== null ? { kind: 'file', path: file } : { kind: 'folder', path: folder ?? '' };
}

/** check needs no workbook beside a report, which may name its own. */
function checkOf(rest: readonly string[], reading: Reading): Command {
  const report = textOf(reading, 'report');
  const output = textOf(reading, 'output');
  if (output !== null && !/\.(xlsx|docx)$/i.test(output))
    reading.faults.push(note('rectification.bad-output', { output }));
  return {
    kind: 'check',
    paths: report === null ? filesOf(rest, 'check', reading) : rest,
    jobs: jobsOf(reading),
    trustFile: trustIn(reading),
    rules: textOf(reading, 'rules'),
    failOn: choiceOf(reading, 'fail-on', FAIL_ON, 'check.bad-fail-on'),
    ...(reading.values.has('formulas') ? { formulas: true } : {}),
    ...(report === null ? {} : { report }),
    ...(output === null ? {} : { output }),
    ...folderIn(reading),
  };
}

/** report takes one workbook: its tables are one document. */
function reportOf(rest: readonly string[], reading: Reading): Command {
  const [file = '', extra] = filesOf(rest, 'report', reading);
  if (extra !== undefined) reading.faults.push(note('cli.too-many-words', { word: extra, command: 'report' }));
  const output = textOf(reading, 'output') ?? '';
  if (output === '') reading.faults.push(note('report.cli-no-output'));
  else if (!/\.docx$/i.test(output)) reading.faults.push(note('report.cli-extension', { output }));
  const report = reading.values.has('kind') ? choiceOf(reading, 'kind', REPORT_KINDS, 'report.cli-bad-kind') : null;
  return { kind: 'report', file, trustFile: trustIn(reading), output, report };
}

/** A summary needs a workbook to go to, unless data files are all that is wanted. */
function summaryOutput(reading: Reading): string | null {
  const output = textOf(reading, 'output');
  if (output === null && reading.values.has('to')) return null;
  if (output === null || !/\.xlsx$/i.test(output)) reading.faults.push(note('summary.no-output'));
  return output;
}

/** The folder that data files go to, where it is named. */
function folderIn(reading: Reading): { readonly to?: string } {
  const to = textOf(reading, 'to');
  return to === null ? {} : { to };
}

const trustIn = ({ values }: Reading): boolean => values.has('trust-file');

function ownerOf(rest: readonly string[], { faults }: Reading): Command {
  const [action = 'show', file = '', extra] = rest;
  if (action !== 'show' && action !== 'import') faults.push(note('cli.bad-owner-action', { value: action }));
  const tooMany = action === 'import' ? extra : rest[1];
  if (tooMany !== undefined) faults.push(note('cli.too-many-words', { word: tooMany, command: `owner ${action}` }));
  if (action !== 'import') return { kind: 'owner', action: 'show' };
  if (file === '') faults.push(note('cli.owner-import-what'));
  return { kind: 'owner', action, file };
}

function rulesOf(rest: readonly string[], { faults }: Reading): Command {
  const [action = 'list', subject = '', extra] = rest;
  if (action !== 'list' && action !== 'show' && action !== 'validate') {
    faults.push(note('cli.bad-rules-action', { value: action }));
    return { kind: 'rules', action: 'list' };
  }
  const tooMany = action === 'list' ? rest[1] : extra;
  if (tooMany !== undefined) faults.push(note('cli.too-many-words', { word: tooMany, command: `rules ${action}` }));
  if (action === 'list') return { kind: 'rules', action };
  if (subject === '') faults.push(note(action === 'show' ? 'cli.rules-show-what' : 'cli.rules-validate-what'));
  return { kind: 'rules', action, subject };
}
