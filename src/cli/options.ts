/** The commands and their options, as data. */

export const COMMANDS = ['inspect', 'score', 'check', 'report', 'summary', 'finalize', 'rules', 'owner'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface OptionRule {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Where it may stand. */
  readonly commands: readonly CommandName[] | 'all';
}

export const OPTIONS = {
  json: { type: 'boolean', commands: 'all' },
  lang: { type: 'string', commands: 'all' },
  help: { type: 'boolean', short: 'h', commands: 'all' },
  version: { type: 'boolean', commands: 'all' },
  jobs: { type: 'string', commands: ['inspect', 'score', 'check'] },
  output: { type: 'string', short: 'o', commands: ['score', 'check', 'report', 'summary', 'finalize'] },
  to: { type: 'string', commands: ['check', 'summary'] },
  'out-dir': { type: 'string', commands: ['score', 'finalize'] },
  overwrite: { type: 'boolean', commands: ['score', 'check', 'report', 'summary', 'finalize'] },
  rules: { type: 'string', commands: ['score', 'check', 'summary'] },
  write: { type: 'string', commands: ['score'] },
  'working-paper': { type: 'boolean', commands: ['score'] },
  'fail-on': { type: 'string', commands: ['check'] },
  report: { type: 'string', commands: ['check'] },
  formulas: { type: 'boolean', commands: ['check'] },
  kind: { type: 'string', commands: ['report'] },
  highlight: { type: 'boolean', commands: ['score'] },
  'trust-file': { type: 'boolean', commands: ['inspect', 'score', 'check', 'report', 'summary', 'finalize'] },
  'draft-reasons': { type: 'boolean', commands: ['score'] },
} as const satisfies Readonly<Record<string, OptionRule>>;

export type OptionName = keyof typeof OPTIONS;

export const isCommand = (name: string): name is CommandName => (COMMANDS as readonly string[]).includes(name);
export const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);
