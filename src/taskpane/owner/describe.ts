import { formatAddress } from '../../model';
import type { Template } from '../../narrative';
import { CAUSES } from '../../narrative';
import type { RuleSet } from '../../rules';
import { RULE_SETS } from '../../rules';
import type { Decision } from '../../settings';
import type { Acceptance, Answer, JournalStep, KeptOverride } from '../../settings/data';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { ForeignEntry } from '../session/foreign';
import { cellsBySheet } from '../session/messages';
import { formatPercent } from '../ui/format';
import type { Speech } from '../ui/language';

/** As much of a text of somebody else as fits a line. */
const LONGEST = 60;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** One entry in a sentence: where it is about, what it would do, and under whose name it goes. */
export function describe({ kind, owner, entry }: ForeignEntry, speech: Speech): string {
  const what = whatOf(kind, entry, speech);
  return owner?.name
    ? speech.say('foreign.signed', { what, owner: owner.name })
    : speech.say('foreign.unsigned', { what });
}

function whatOf(kind: ForeignEntry['kind'], entry: unknown, speech: Speech): string {
  // An entry was held against the schema of its kind when it was read.
  switch (kind) {
    case 'decisions':
      return decisionWords(entry as Decision, speech);
    case 'overrides':
      return overrideWords(entry as KeptOverride, speech);
    case 'acceptances':
      return acceptanceWords(entry as Acceptance, speech);
    case 'journal':
      return stepWords(entry as JournalStep, speech);
    case 'ruleSets': {
      const { id, name } = entry as RuleSet;
      return speech.say('foreign.rule-set', { name: short(speech.pick(name)), id: short(id) });
    }
    case 'templates':
      return speech.say('foreign.template', { name: short((entry as Template).name) });
  }
}

function decisionWords(one: Decision, speech: Speech): string {
  const { say, pick } = speech;
  if (one.kind === 'correction') return correctionWords(one.correction, speech);
  const table = one.table.replace(/#1$/, '');
  if (one.kind === 'rules') {
    const known = RULE_SETS.find(({ id }) => id === one.rules);
    return say('foreign.rules', { table, rules: known ? pick(known.name) : short(one.rules) });
  }
  if (one.kind === 'cause') {
    const { row, name, cause } = one.chosen;
    const what = say('foreign.cause', { cause: short(CAUSES.find(({ id }) => id === cause)?.name ?? cause) });
    return say('foreign.row', { table, row: row + 1, name: short(name), what });
  }
  const { row, name } = one.answer;
  return say('foreign.row', { table, row: row + 1, name: short(name), what: choiceWords(one.answer, speech) });
}

function overrideWords({ table, row, name, override }: KeptOverride, { say }: Speech): string {
  const reason = short(override.reason);
  const what =
    override.kind === 'score'
      ? say('foreign.set', { score: override.score, reason })
      : say('foreign.left-out', { reason });
  return say('foreign.row', { table: table.replace(/#1$/, ''), row: row + 1, name: short(name), what });
}

function choiceWords({ choice }: Answer, { say }: Speech): string {
  if (choice.kind === 'ratio') return say('foreign.ratio', { percent: formatPercent(choice.ratio) });
  if (choice.kind === 'parts') return say('foreign.parts');
  const { target, actual } = choice;
  return [
    ...(target ? [say('foreign.target-read', { reading: `${target.operator ?? ''}${readingWords(target)}` })] : []),
    ...(actual ? [say('foreign.actual-read', { reading: readingWords(actual) })] : []),
  ].join(' ');
}

const readingWords = ({ value, unit }: { readonly value: number; readonly unit: string | null }): string =>
  `${value}${short(unit ?? '')}`;

function correctionWords(one: Extract<Decision, { kind: 'correction' }>['correction'], { say }: Speech): string {
  const columns = Object.entries(one.columns).map(([name, column]) => {
    const role = say(`pane.role-${name as keyof typeof one.columns}`);
    const letters = column === null ? '' : formatAddress({ row: 0, column }).replace(/\d+$/, '');
    return column === null ? say('foreign.no-column', { role }) : say('foreign.column', { role, column: letters });
  });
  const marked = (as: string): string =>
    Object.entries(one.rows ?? {})
      .flatMap(([row, mark]) => (mark === as ? [String(Number(row) + 1)] : []))
      .join('、');
  const [ignored, counted] = [marked('ignore'), marked('indicator')];
  const parts = [
    ...(one.form === undefined ? [] : [say('foreign.form', { form: say(`layout.form.${one.form}`, { span: '' }) })]),
    ...columns,
    ...(ignored === '' ? [] : [say('foreign.rows-ignored', { rows: ignored })]),
    ...(counted === '' ? [] : [say('foreign.rows-counted', { rows: counted })]),
  ];
  return say('foreign.columns', { sheet: one.sheet, row: one.headerRow + 1, columns: parts.join('、') });
}

function acceptanceWords({ place, note: reason }: Acceptance, { say }: Speech): string {
  const what =
    place.kind === 'cell'
      ? say('foreign.accepted-cell', { sheet: place.sheet, cell: place.cell })
      : say('foreign.accepted-text', {
          report: place.report,
          paragraph: place.paragraph,
          words: short(place.words),
        });
  return reason === '' ? what : say('foreign.noted', { what, note: short(reason) });
}

function stepWords({ changes }: JournalStep, { say, sayNote }: Speech): string {
  const cells = cellsBySheet(changes.filter((change) => change.kind === 'cell'));
  return cells.length === 0
    ? say('foreign.step-other')
    : say('foreign.step', { cells: cells.map((line) => sayNote(line)).join('；') });
}

interface Group {
  readonly name: Note;
  readonly entries: readonly ForeignEntry[];
}

/** The ways to take over a part: by kind, and by owner, where there are several. */
export function groupsOf(foreign: readonly ForeignEntry[]): readonly Group[] {
  const kinds = [...new Set(foreign.map(({ kind }) => kind))];
  const owners = [...new Set(foreign.map(({ owner }) => owner?.id ?? ''))];
  const byKind = kinds.map((kind) => ({
    name: note(`foreign.all-${kind}`),
    entries: foreign.filter((one) => one.kind === kind),
  }));
  const byOwner = owners.map((id) => {
    const entries = foreign.filter((one) => (one.owner?.id ?? '') === id);
    return { name: note('foreign.all-of', { name: entries[0]?.owner?.name || '—' }), entries };
  });
  return [...(kinds.length > 1 ? byKind : []), ...(owners.length > 1 ? byOwner : [])];
}
