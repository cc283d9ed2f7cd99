import type { Passage } from '../narrative';
import { readGaps, words } from '../narrative';
import type { Appendix, Block, DocumentCell, DocumentTable, WordDocument } from '../report';
import type { SentenceId } from '../texts/catalogue';
import type { Language } from '../texts/note';
import type { FindingList, ListCounts, ListGroup, ListSection } from './list';
import type { ListWords } from './words';
import {
  countsOf,
  expectedOf,
  factsOf,
  foundOf,
  messageOf,
  nameOf,
  placeOf,
  titleOf,
  unitOf,
  verdictOf,
  wordingIn,
} from './words';

/** The columns of an appendix with their widths relative to each other. */
const COLUMNS = [
  ['number', 4],
  ['place', 9],
  ['severity', 6],
  ['message', 34],
  ['found', 13],
  ['expected', 17],
  ['verdict', 12],
  ['done', 20],
] as const satisfies readonly (readonly [string, number])[];

/** The same for a report, whose places are words. */
const REPORT_COLUMNS = COLUMNS.map(
  ([id, width]) => [id, id === 'place' ? 24 : id === 'done' ? 15 : width - 2] as const,
);

const KINDS = ['error', 'warning', 'info', 'accepted'] as const;

/**
 * The list as a letter to the unit, whose deadline, sender and date are slots: what was checked and how much was found, then an appendix for every table and report with
 * findings, grouped by check, with an empty column for the unit's answer.
 */
export function findingLetter(given: FindingList, language: Language): WordDocument {
  const wording = wordingIn(language);
  const { text } = wording;
  const list = { ...given, sections: given.sections.filter(({ kind }) => kind !== 'unread') };
  const found = list.sections.filter(({ groups }) => groups.length > 0);
  return {
    title: titleOfLetter(list, wording),
    body: [
      addressee(list, wording),
      ...openingOf(list, wording),
      ...unreadOf(given, wording),
      ...(found.length > 0
        ? [paragraph(text('rectification.severities')), paragraph(text('rectification.deadline'))]
        : []),
      ...tablesOf(list, wording),
      { ...paragraph(text('rectification.sender')), isClosing: true },
      { ...paragraph(text('rectification.date')), isClosing: true },
    ],
    appendices: found.map((section, index) => appendixOf(section, found.length > 1 ? index + 1 : null, wording)),
  };
}

/** What stands in a table: none of it is a slot of the letter. */
const plain = (text: string): Passage => [words(text)];
const paragraph = (text: string) => ({ kind: 'paragraph', content: readGaps(text) }) as const satisfies Block;

function titleOfLetter({ sections: [only, more] }: FindingList, { text }: ListWords): Passage {
  const project = more ? null : (only?.project ?? null);
  return plain(project === null ? text('rectification.title') : text('rectification.title-project', { project }));
}

/** The unit that all tables are of; a slot where they are of several. */
function addressee({ sections }: FindingList, { text }: ListWords): Block {
  const unit = unitOf(sections);
  return {
    ...paragraph(unit === null ? text('rectification.addressee-open') : text('rectification.addressee', { unit })),
    isAddressee: true,
  };
}

function openingOf({ sections, counts }: FindingList, wording: ListWords): Block[] {
  const [only, more] = sections;
  const said = countsOf(counts, wording);
  if (only && !more) {
    const about = only.kind === 'report' ? 'rectification.about-report' : 'rectification.about-table';
    const facts = factsOf(only, wording);
    return [
      ...(facts === '' ? [] : [paragraph(facts)]),
      paragraph(wording.text(about, { name: nameOf(only, wording), counts: said })),
    ];
  }
  const tables = sections.filter(({ kind }) => kind === 'table').length;
  const args = { tables, reports: sections.length - tables, counts: said };
  return [paragraph(wording.text('rectification.about-several', args))];
}

/** The files that gave no table: the unit has to send them anew. */
function unreadOf({ sections }: FindingList, wording: ListWords): Block[] {
  const { text, note } = wording;
  const unread = sections.flatMap((section) =>
    section.why === null
      ? []
      : [text('rectification.unread-file', { file: nameOf(section, wording), why: note(section.why) })],
  );
  const files = unread.join(text('rectification.between-files'));
  return unread.length === 0 ? [] : [paragraph(text('rectification.unread', { count: unread.length, files }))];
}

/** How many findings there are: of each table, or of the one table by kind. */
function tablesOf({ sections, counts }: FindingList, wording: ListWords): Block[] {
  const { text } = wording;
  const [only, more] = sections;
  if (!only || (!more && only.groups.length === 0)) return [];
  const titleOfKind = (kind: (typeof KINDS)[number]): SentenceId =>
    kind === 'accepted' ? 'rectification.column-accepted' : `check.severity-${kind}`;
  const named = more
    ? sections.map((section) => ({ name: nameOf(section, wording), counts: section.counts }))
    : only.groups.map((group) => ({ name: titleOf(group, wording), counts: countsOfGroup(group) }));
  const first = text(more ? 'rectification.column-name' : 'rectification.column-check');
  const line = (name: string, counts: ListCounts, isHeader = false): DocumentCell[] => [
    cell(name, 'left', isHeader),
    ...KINDS.map((kind) => cell(String(counts[kind]), 'center', isHeader)),
  ];
  const table: DocumentTable = {
    widths: [44, 12, 12, 12, 12],
    headerRows: 1,
    rows: [
      [cell(first, 'center', true), ...KINDS.map((kind) => cell(text(titleOfKind(kind)), 'center', true))],
      ...named.map((one) => line(one.name, one.counts)),
      line(text('rectification.total'), counts, true),
    ],
  };
  return [
    {
      kind: 'table',
      caption: plain(text(more ? 'rectification.caption-tables' : 'rectification.caption-checks')),
      table,
    },
  ];
}

function countsOfGroup({ findings }: ListGroup): ListCounts {
  const count = (kind: 'error' | 'warning' | 'info'): number =>
    findings.filter(({ finding }) => finding.severity === kind).length;
  const accepted = findings.filter((one) => one.accepted !== null).length;
  return { error: count('error'), warning: count('warning'), info: count('info'), accepted };
}

function appendixOf(section: ListSection, number: number | null, wording: ListWords): Appendix {
  const { text } = wording;
  let next = 1;
  const rows = section.groups.flatMap((group) => {
    const [first] = group.findings;
    const heading = text('rectification.group', {
      title: titleOf(group, wording),
      count: group.findings.length,
      source: first ? wording.note(first.finding.source) : '',
    });
    return [
      [{ ...cell(heading, 'left', true), columnSpan: COLUMNS.length }],
      ...group.findings.map((one) => {
        const { finding } = one;
        return [
          cell(String(next++), 'center'),
          cell(placeOf(finding, wording), finding.place.kind === 'cell' ? 'center' : 'left'),
          cell(text(`check.severity-${finding.severity}`), 'center'),
          cell(messageOf(finding, wording), 'left'),
          cell(foundOf(finding, wording), 'left'),
          cell(expectedOf(finding, wording), 'left'),
          cell(verdictOf(one, wording), 'left'),
          cell('', 'left'),
        ];
      }),
    ];
  });
  const columns = section.kind === 'report' ? REPORT_COLUMNS : COLUMNS;
  const header = columns.map(([id]) => cell(text(`rectification.column-${id}`), 'center', true));
  const facts = factsOf(section, wording);
  return {
    label: number === null ? text('rectification.appendix-only') : text('rectification.appendix', { number }),
    titles: [nameOf(section, wording), facts, countsOf(section.counts, wording)].filter((one) => one !== '').map(plain),
    tables: [{ widths: columns.map(([, width]) => width), headerRows: 1, rows: [header, ...rows] }],
    notes: [],
    orientation: 'landscape',
  };
}

function cell(text: string, align: DocumentCell['align'], isHeader = false): DocumentCell {
  return { content: plain(text), rowSpan: 1, columnSpan: 1, align, isHeader };
}
