import type { RuleSet } from '../rules';
import { linesOf, RULE_SETS } from '../rules';
import type { Command } from './arguments';
import { gridLines } from './grid';
import type { ExitCode, Io } from './io';
import { EXIT } from './io';
import { USUAL_COLUMNS } from './readable/style';
import { readRuleFile, ruleSetToShow } from './ruleSets';
import { note } from '../texts/note';
import type { Voice } from './say';

type RulesCommand = Extract<Command, { kind: 'rules' }>;

/** rules list, show, validate. A shown rule set is the very JSON that --rules reads back. */
export async function runRules(command: RulesCommand, io: Io, voice: Voice, json: boolean): Promise<ExitCode> {
  switch (command.action) {
    case 'list':
      io.out(json ? `${JSON.stringify({ rules: RULE_SETS }, null, 2)}\n` : listed(io, voice));
      return EXIT.done;
    case 'show': {
      const chosen = await ruleSetToShow(command.subject);
      if (!chosen.ok) {
        io.err(`${voice.text('cli.rules-fault', { file: command.subject, reason: voice.note(chosen.note) })}\n`);
        return EXIT.unusable;
      }
      io.out(`${JSON.stringify(chosen.value, null, 2)}\n`);
      if (!json) io.err(`${described(chosen.value, voice)}\n`);
      return EXIT.done;
    }
    case 'validate':
      return validate(command.subject, io, voice, json);
  }
}

function listed(io: Io, { text, language }: Voice): string {
  const columns = [
    { title: text('cli.column-id'), align: 'left' },
    { title: text('cli.column-title'), align: 'left', shrinkTo: 20 },
    { title: text('cli.column-place'), align: 'left', shrinkTo: 10 },
    { title: text('cli.column-year'), align: 'right' },
  ] as const;
  const rows = RULE_SETS.map(({ id, name, place, year }) =>
    [id, name[language], place[language], year === null ? '—' : String(year)].map((cell) => ({ text: cell })),
  );
  const lines = gridLines(columns, rows, io.columns ?? USUAL_COLUMNS);
  return `${[...lines, '', text('cli.rules-hint')].join('\n')}\n`;
}

/** What the set is, then each of its rules in a sentence with its source. */
function described(ruleSet: RuleSet, { text, note: say }: Voice): string {
  const { sentence, source } = ruleSet;
  const about = text('cli.source', { document: source.document });
  return [say(note('rule-set.both', sentence)), about, '', ...linesOf(ruleSet).map(say)].join('\n');
}

async function validate(file: string, io: Io, voice: Voice, json: boolean): Promise<ExitCode> {
  const read = await readRuleFile(file);
  const error = read.ok ? null : voice.note(read.note);
  if (json) {
    const id = read.ok ? read.value.id : null;
    io.out(`${JSON.stringify({ file, valid: read.ok, id, error }, null, 2)}\n`);
  } else if (read.ok) {
    io.out(`${voice.text('cli.rules-valid', { file, id: read.value.id, name: read.value.name[voice.language] })}\n`);
  }
  if (error === null) return EXIT.done;
  io.err(`${voice.text('cli.rules-fault', { file, reason: error })}\n`);
  return EXIT.unusable;
}
