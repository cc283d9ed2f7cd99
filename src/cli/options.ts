/** The commands and their options, as data. */

export const COMMANDS = ['inspect', 'score', 'check', 'rules'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Commands that the contract names and this version does not have yet. */
export const LATER_COMMANDS: readonly string[] = ['report', 'summary'];

export interface OptionRule {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Where it may stand. 'later': the contract names it and this version does not have it yet. */
  readonly commands: readonly CommandName[] | 'all' | 'later';
}

export const OPTIONS = {
  json: { type: 'boolean', commands: 'all' },
  lang: { type: 'string', commands: 'all' },
  help: { type: 'boolean', short: 'h', commands: 'all' },
  version: { type: 'boolean', commands: 'all' },
  jobs: { type: 'string', commands: ['inspect', 'score', 'check'] },
  output: { type: 'string', short: 'o', commands: ['score'] },
  'out-dir': { type: 'string', commands: ['score'] },
  rules: { type: 'string', commands: ['score', 'check'] },
  write: { type: 'string', commands: ['score'] },
  'working-paper': { type: 'boolean', commands: ['score'] },
  'fail-on': { type: 'string', commands: ['check'] },
  report: { type: 'string', commands: ['check'] },
  highlight: { type: 'boolean', commands: 'later' },
  'draft-reasons': { type: 'boolean', commands: 'later' },
} as const satisfies Readonly<Record<string, OptionRule>>;

export type OptionName = keyof typeof OPTIONS;

export const isCommand = (name: string): name is CommandName => (COMMANDS as readonly string[]).includes(name);
export const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);
