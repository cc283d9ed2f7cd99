import { least } from '../model';
import type { Finding, Severity } from '../checks';
import { CHECKS, SEVERITIES, tableOfFinding } from '../checks';
import type { SelfEvaluationTable } from '../layout';
import { fileNames } from '../text';
import type { SentenceId } from '../texts/catalogue';
import type { Note } from '../texts/note';

/** A finding as it goes into a list, and whether the reviewer accepted what stands there. */
export interface ListedFinding {
  readonly finding: Finding;
  /** The reviewer's note ('' where there is none); null: not accepted, it is to be mended. */
  readonly accepted: string | null;
}

/** Where the cells of a source lie, seen from the list: in another file, or (file null) in the workbook that the list is added to. */
export interface ListLink {
  /** The way from the list's folder, with "/". */
  readonly file: string | null;
}

/** What the list says of a table besides its findings; a SelfEvaluationTable is one. */
export type TableHead = Pick<SelfEvaluationTable, 'sheet' | 'range' | 'title' | 'unit' | 'year'> & {
  /** The name of the project or fund; absent or null where the table has none. */
  readonly projectName?: string | null;
  /** Absent where the list says nothing of it. */
  readonly totals?: HeadTotals;
  /** What speaks against the figures; absent where the list says nothing of it. */
  readonly doubts?: readonly Note[];
};

/** The total of a table, in points: the one that everybody shows, by the rules alone, and how many there are to have. null: not known. */
export interface HeadTotals {
  readonly total: number | null;
  readonly score: number | null;
  readonly points: number | null;
}

/** What a reviewer decided of a file: not looked at yet, sent back to the unit, let through. */
export const REVIEW_STATES = ['open', 'returned', 'passed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** A checked workbook or report with all that was found in it, or a file that gave no table. */
export type ListSource = {
  /** Name of the file as the reader knows it; null for a workbook without one. */
  readonly file: string | null;
  /** null: cells are named, but no click leads to them. */
  readonly link: ListLink | null;
  readonly findings: readonly ListedFinding[];
  /** Absent where nobody keeps states. */
  readonly state?: ReviewState;
} & (
  | { readonly kind: 'workbook'; readonly tables: readonly TableHead[] }
  | { readonly kind: 'report' }
  /** It could not be read, or has no self-evaluation. */
  | { readonly kind: 'unread'; readonly why: Note }
);

export type ListCounts = Readonly<Record<Severity | 'accepted', number>>;

/** The findings of one check that rest on the same rule, in reading order. */
export interface ListGroup {
  readonly check: string;
  /** null for a check that is no longer known. */
  readonly title: SentenceId | null;
  readonly findings: readonly ListedFinding[];
}

/** One table or report with its findings, the gravest checks first, or a file that gave no table. */
export interface ListSection {
  readonly kind: 'table' | 'report' | 'unread';
  readonly file: string | null;
  readonly link: ListLink | null;
  /** null for a report. */
  readonly sheet: string | null;
  readonly title: string | null;
  /** Of the project or fund; null where the table has none. */
  readonly project: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  /** null where nothing is known or said of it. */
  readonly totals: HeadTotals | null;
  readonly doubts: readonly Note[];
  /** Of the file; null where nobody keeps states. */
  readonly state: ReviewState | null;
  /** Why a file gave no table; null for tables and reports. */
  readonly why: Note | null;
  /** Accepted findings are counted under their severity too. */
  readonly counts: ListCounts;
  readonly groups: readonly ListGroup[];
}

/** What a unit has to correct: one section for every table and report that was checked, those without a finding too. */
export interface FindingList {
  readonly sections: readonly ListSection[];
  readonly counts: ListCounts;
}

/** The list of these sources, in their order, by the names of their files alone: the list is sent on. A finding outside every table of its sheet goes to the sheet's nearest table above. */
export function findingList(given: readonly ListSource[]): FindingList {
  const names = fileNames(given.flatMap(({ file }) => file ?? []));
  const sources = given.map((source) => ({ ...source, file: source.file && (names.get(source.file) ?? source.file) }));
  const sections = sources.flatMap((source) =>
    source.kind === 'workbook' ? sectionsOf(source) : [wholeSection(source)],
  );
  return { sections, counts: countAll(sections.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings))) };
}

/** What every section has of its source, and what only a table adds. */
function commonOf({ file, link, state }: ListSource) {
  const noTable = {
    sheet: null,
    title: null,
    project: null,
    unit: null,
    year: null,
    totals: null,
    doubts: [],
    why: null,
  };
  return { file, link, state: state ?? null, ...noTable } as const;
}

/** The section of a report, or of a file without a table. */
function wholeSection(source: Exclude<ListSource, { kind: 'workbook' }>): ListSection {
  const { kind } = source;
  return { ...commonOf(source), ...partOf(source.findings), kind, why: kind === 'unread' ? source.why : null };
}

function sectionsOf(source: Extract<ListSource, { kind: 'workbook' }>): ListSection[] {
  const { findings, tables } = source;
  const own = new Map<TableHead, ListedFinding[]>(tables.map((table) => [table, []]));
  const homeless = new Map<string, ListedFinding[]>();
  for (const one of findings) {
    const home = tableOfFinding(one.finding, tables);
    const list = home ? own.get(home) : undefined;
    if (list) list.push(one);
    else {
      const sheet = one.finding.place.kind === 'cell' ? one.finding.place.sheet : '';
      homeless.set(sheet, [...(homeless.get(sheet) ?? []), one]);
    }
  }
  const section = (head: Omit<TableHead, 'range'>, list: readonly ListedFinding[]): ListSection => {
    const { sheet, title, unit, year, totals = null, doubts = [], projectName: project = null } = head;
    return { ...commonOf(source), ...partOf(list), kind: 'table', sheet, title, project, unit, year, totals, doubts };
  };
  return [
    ...[...own].map(([table, list]) => section(table, list)),
    ...[...homeless].map(([sheet, list]) => section({ sheet, title: null, unit: null, year: null }, list)),
  ];
}

function partOf(findings: readonly ListedFinding[]): Pick<ListSection, 'counts' | 'groups'> {
  return { counts: countAll(findings), groups: groupsOf(findings) };
}

function countAll(findings: readonly ListedFinding[]): ListCounts {
  const count = (severity: Severity): number => findings.filter(({ finding }) => finding.severity === severity).length;
  const accepted = findings.filter((one) => one.accepted !== null).length;
  return { error: count('error'), warning: count('warning'), info: count('info'), accepted };
}

function groupsOf(findings: readonly ListedFinding[]): ListGroup[] {
  const groups = new Map<string, ListedFinding[]>();
  for (const one of findings) {
    const { check, source } = one.finding;
    // A check whose rule differs from row to row (≥, ≤) has a group for each.
    const key = `${check} ${JSON.stringify(source)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((list) => {
      const check = list[0]?.finding.check ?? '';
      return { check, title: CHECKS.find(({ name }) => name === check)?.title ?? null, findings: list };
    })
    .sort((a, b) => gravest(a) - gravest(b) || orderOf(a) - orderOf(b));
}

const gravest = ({ findings }: ListGroup): number =>
  least(findings.map(({ finding }) => SEVERITIES.indexOf(finding.severity)));

const orderOf = ({ check }: ListGroup): number => CHECKS.findIndex(({ name }) => name === check);
