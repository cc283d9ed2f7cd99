import type { Severity } from '../../checks';
import { tableOfFinding } from '../../checks';
import type { ReviewedFile, ReviewedFinding } from '../../ledger';
import { doubtsOf, whyNoTable } from '../../ledger';
import type { ReviewState } from '../../rectification';
import type { Note } from '../../texts/note';

/** A file of a batch: as it was given, and what is known of it so far. */
export interface BatchFile {
  /** Its place among the files, from 0. */
  readonly key: number;
  readonly name: string;
  /** null until it was looked at. */
  readonly result: ReviewedFile | null;
  readonly state: ReviewState;
  /** Its id among the open files; null where it is not open. */
  readonly openId: string | null;
  /** It was changed here since it was given, and the line tells of it as it is now. */
  readonly isChanged: boolean;
}

/** A table of a file as a line of the page, or a file that has none (yet). */
export interface BatchRow {
  readonly id: string;
  readonly file: BatchFile;
  readonly sheet: string | null;
  readonly unit: string | null;
  readonly project: string | null;
  /** The one total that everybody shows, and by the rules alone; null: not known. */
  readonly total: number | null;
  /** Rows have no score yet: the total is what is known so far. */
  readonly isOpen: boolean;
  readonly score: number | null;
  /** What speaks against these figures. */
  readonly doubts: readonly Note[];
  /** Open findings of each severity, and those that were accepted. */
  readonly counts: Readonly<Record<Severity | 'accepted', number>>;
  /** Why the file gave no table; null where it did, and while it waits. */
  readonly why: Note | null;
}

const NONE = { error: 0, warning: 0, info: 0, accepted: 0 } as const;

/** The lines of a file: one for each table. */
export function rowsOf(file: BatchFile): readonly BatchRow[] {
  const { result, key } = file;
  const empty = {
    file,
    sheet: null,
    unit: null,
    project: null,
    total: null,
    isOpen: false,
    score: null,
    doubts: [],
    counts: NONE,
  };
  if (result === null) return [{ ...empty, id: `${key}`, why: null }];
  const why = whyNoTable(result);
  if (why !== null) return [{ ...empty, id: `${key}`, why }];
  const tables = result.evaluations.map(({ table }) => table);
  return result.evaluations.map((evaluation, index) => {
    const { table, total } = evaluation;
    return {
      id: `${key}#${index}`,
      file,
      sheet: table.sheet,
      unit: table.unit,
      project: result.projectNames[index] ?? table.title,
      total: total.shown.figure,
      isOpen: total.shown.isOpen,
      score: total.shown.byRules,
      doubts: doubtsOf(evaluation),
      counts: countsOf(result.findings.filter(({ finding }) => tableOfFinding(finding, tables) === table)),
      why: null,
    };
  });
}

function countsOf(findings: readonly ReviewedFinding[]): BatchRow['counts'] {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0 };
  for (const { finding, accepted } of findings) counts[accepted === null ? finding.severity : 'accepted']++;
  return counts;
}

/** What lines can be filtered by. */
export const FILTERS = ['all', 'error', 'unsure', 'open', 'returned', 'passed', 'unread'] as const;
export type Filter = (typeof FILTERS)[number];

/** What lines can be ordered by; `given`: as the files came. */
export const ORDERS = [
  'given',
  'name',
  'unit',
  'project',
  'total',
  'score',
  'error',
  'warning',
  'info',
  'accepted',
] as const;
export type Order = (typeof ORDERS)[number];

/** How the lines are shown. */
export interface View {
  readonly filter: Filter;
  readonly search: string;
  readonly order: Order;
  readonly isDescending: boolean;
}

export const WHOLE_VIEW: View = { filter: 'all', search: '', order: 'given', isDescending: false };

export function isIn({ file, counts, why, doubts }: BatchRow, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'error':
      return counts.error > 0;
    case 'unsure':
      return doubts.length > 0;
    case 'unread':
      return why !== null;
    case 'open':
    case 'returned':
    case 'passed':
      return file.state === filter;
  }
}

/** The lines that a view shows, in its order. What is not known stands last, whichever way the order goes. */
export function shownRows(
  rows: readonly BatchRow[],
  { filter, search, order, isDescending }: View,
): readonly BatchRow[] {
  const wanted = search.trim().toLowerCase();
  const has = (row: BatchRow): boolean =>
    wanted === '' ||
    [row.file.name, row.sheet, row.unit, row.project].some((text) => text?.toLowerCase().includes(wanted) ?? false);
  const shown = rows.filter((row) => isIn(row, filter) && has(row));
  if (order === 'given') return shown;
  const direction = isDescending ? -1 : 1;
  return shown
    .map((row) => ({ row, value: valueOf(row, order) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return a.value === b.value ? 0 : a.value === null ? 1 : -1;
      return direction * compare(a.value, b.value);
    })
    .map(({ row }) => row);
}

function valueOf(row: BatchRow, order: Exclude<Order, 'given'>): string | number | null {
  switch (order) {
    case 'name':
      return row.file.name;
    case 'unit':
    case 'project':
    case 'total':
    case 'score':
      return row[order];
    case 'error':
    case 'warning':
    case 'info':
    case 'accepted':
      return row.file.result === null ? null : row.counts[order];
  }
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN');

/** A kind of findings that is open somewhere. */
export interface OpenKind {
  readonly check: string;
  readonly severity: Severity;
  readonly count: number;
  readonly files: number;
}

/** The kinds of findings that are open in these files, the most frequent first. */
export function openKinds(files: readonly BatchFile[]): readonly OpenKind[] {
  const kinds = new Map<string, { check: string; severity: Severity; count: number; files: Set<number> }>();
  for (const { key, result } of files) {
    for (const { finding, accepted } of result?.findings ?? []) {
      if (accepted !== null) continue;
      const id = `${finding.check} ${finding.severity}`;
      const kind = kinds.get(id) ?? { check: finding.check, severity: finding.severity, count: 0, files: new Set() };
      kind.count++;
      kind.files.add(key);
      kinds.set(id, kind);
    }
  }
  return [...kinds.values()]
    .map((kind) => ({ ...kind, files: kind.files.size }))
    .sort((a, b) => b.count - a.count || a.check.localeCompare(b.check));
}

/**
 * The file to review next: not reviewed, with a table, not open yet; one with errors before others, and those behind `after` before
 * those ahead of it. null: there is none.
 */
export function nextToReview(files: readonly BatchFile[], after: number | null): BatchFile | null {
  const waiting = files.filter(
    ({ key, state, openId, result }) =>
      key !== after && state === 'open' && openId === null && (result?.evaluations.length ?? 0) > 0,
  );
  const hasErrors = ({ result }: BatchFile): boolean =>
    result?.findings.some(({ finding, accepted }) => accepted === null && finding.severity === 'error') ?? false;
  const withErrors = waiting.filter(hasErrors);
  const candidates = withErrors.length > 0 ? withErrors : waiting;
  return candidates.find(({ key }) => after !== null && key > after) ?? candidates[0] ?? null;
}
