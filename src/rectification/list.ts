import { least } from '../model';
import type { Finding, Severity } from '../checks';
import { CHECKS, SEVERITIES, tableOfFinding } from '../checks';
import type { SelfEvaluationTable } from '../layout';
import { fileNames } from '../text';
import type { SentenceId } from '../texts/catalogue';

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
};

/** A checked workbook or report with all that was found in it. */
export type ListSource = {
  /** Name of the file as the reader knows it; null for a workbook without one. */
  readonly file: string | null;
  /** null: cells are named, but no click leads to them. */
  readonly link: ListLink | null;
  readonly findings: readonly ListedFinding[];
} & ({ readonly kind: 'workbook'; readonly tables: readonly TableHead[] } | { readonly kind: 'report' });

export type ListCounts = Readonly<Record<Severity | 'accepted', number>>;

/** The findings of one check that rest on the same rule, in reading order. */
export interface ListGroup {
  readonly check: string;
  /** null for a check that is no longer known. */
  readonly title: SentenceId | null;
  readonly findings: readonly ListedFinding[];
}

/** One table or report with its findings, the gravest checks first. */
export interface ListSection {
  readonly kind: 'table' | 'report';
  readonly file: string | null;
  readonly link: ListLink | null;
  /** null for a report. */
  readonly sheet: string | null;
  readonly title: string | null;
  /** Of the project or fund; null where the table has none. */
  readonly project: string | null;
  readonly unit: string | null;
  readonly year: number | null;
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
    source.kind === 'report' ? [reportSection(source)] : sectionsOf(source),
  );
  return { sections, counts: countAll(sections.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings))) };
}

function reportSection({ file, link, findings }: ListSource): ListSection {
  return {
    ...partOf(findings),
    kind: 'report',
    file,
    link,
    sheet: null,
    title: null,
    project: null,
    unit: null,
    year: null,
  };
}

function sectionsOf({ file, link, findings, tables }: Extract<ListSource, { kind: 'workbook' }>): ListSection[] {
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
    const { sheet, title, unit, year, projectName: project = null } = head;
    return { ...partOf(list), kind: 'table', file, link, sheet, title, project, unit, year };
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
