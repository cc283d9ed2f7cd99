import type { Acceptance, Finding } from '../checks';
import { acceptEach, checkTables, sortOut } from '../checks';
import type { EvaluatedFile } from '../decisions';
import type { Form } from '../layout';
import { ASK_BELOW, formSentence, projectNames } from '../layout';
import type { Link } from '../model';
import type { ListSource, ReviewState } from '../rectification';
import type { Evaluation } from '../scoring';
import type { SummaryInput } from '../summary';
import type { Note } from '../texts/note';
import { note } from '../texts/note';

/** A finding, what it would be accepted by, and under whose name and with which note it was (null: it is open). */
export interface ReviewedFinding {
  readonly finding: Finding;
  /** An acceptance of it whose note is still empty. */
  readonly acceptance: Acceptance;
  readonly accepted: { readonly by: string; readonly note: string } | null;
}

/** What a review keeps of a workbook: plain data that can be sent between threads. The cells themselves are let go. */
export interface ReviewedFile {
  readonly file: string;
  /** Why it could not be read; null where it was. */
  readonly error: Note | null;
  /** Every form of the budget cycle in it; only self-evaluations are evaluated. */
  readonly forms: readonly Form[];
  readonly evaluations: readonly Evaluation[];
  /** The name of the project or fund of each of them; null where the form has none. */
  readonly projectNames: readonly (string | null)[];
  readonly findings: readonly ReviewedFinding[];
  /** What a person should know of it though it was read. */
  readonly remarks: readonly Note[];
}

/** A file that could not be read. */
export function unreadFile(file: string, error: Note): ReviewedFile {
  return { file, error, forms: [], evaluations: [], projectNames: [], findings: [], remarks: [] };
}

/** What is found in an evaluated workbook, accepted or not. `findings`: those of all its tables, where they are known already. */
export function reviewFile(file: string, evaluated: EvaluatedFile, findings?: readonly Finding[]): ReviewedFile {
  const { book, forms, evaluations, accepted, remarks } = evaluated;
  const tables = evaluations.map(({ table }) => table);
  const origin = { book, tables };
  const found = findings ?? checkTables(book, tables, evaluations);
  const sorted = sortOut(found, accepted, origin);
  const acceptances = acceptEach([], found, '', found, origin);
  const settled = new Map(
    sorted.accepted.map(({ finding, acceptance: { by, note: words } }) => [finding, { by, note: words }]),
  );
  return {
    file,
    error: null,
    forms,
    evaluations,
    projectNames: projectNames(book, tables),
    findings: found.flatMap((finding, index) => {
      const acceptance = acceptances[index];
      return acceptance ? [{ finding, acceptance, accepted: settled.get(finding) ?? null }] : [];
    }),
    remarks,
  };
}

/** Those that nobody accepted. */
export const openFindings = ({ findings }: ReviewedFile): Finding[] =>
  findings.flatMap(({ finding, accepted }) => (accepted === null ? [finding] : []));

/** What speaks against the figures of a table: how it was read, and its total (rows without a score, points, scores that add up to something else). */
export function doubtsOf({ table, total }: Evaluation): readonly Note[] {
  const ofTotal = total.shown.doubt ?? total.why;
  return [...(table.confidence < ASK_BELOW ? [note('layout.low-confidence')] : []), ...(ofTotal ? [ofTotal] : [])];
}

/** The file as a list of findings takes it. `state`: what the reviewer decided of it, where that is kept. */
export function listSourceOf(reviewed: ReviewedFile, link: ListSource['link'], state?: ReviewState): ListSource {
  const { file, findings, evaluations, projectNames } = reviewed;
  const why = whyNoTable(reviewed);
  const common = { file, link, ...(state === undefined ? {} : { state }) };
  if (why !== null) return { ...common, kind: 'unread', why, findings: [] };
  return {
    ...common,
    kind: 'workbook',
    findings: findings.map(({ finding, accepted }) => ({ finding, accepted: accepted && accepted.note })),
    tables: evaluations.map((evaluation, index) => {
      const { table, total } = evaluation;
      const { sheet, range, title, unit, year } = table;
      const { figure, isOpen, byRules } = total.shown;
      const totals = { total: isOpen ? null : figure, score: byRules, points: total.points };
      const doubts = doubtsOf(evaluation);
      return { sheet, range, title, unit, year, projectName: projectNames[index] ?? null, totals, doubts };
    }),
  };
}

/** Why a file has no table to review; null where it has one. */
export function whyNoTable({ error, evaluations, forms }: ReviewedFile): Note | null {
  if (error !== null) return error;
  if (evaluations.length > 0) return null;
  const [form] = forms;
  return form ? formSentence(form) : note('summary.no-table');
}

/** The file as a summary takes it. */
export function summaryInputOf(reviewed: ReviewedFile, link: Pick<Link, 'file'> | null): SummaryInput {
  const { file, error, evaluations, forms, projectNames } = reviewed;
  return {
    file,
    error,
    evaluations,
    forms,
    projectNames,
    findings: error === null ? openFindings(reviewed) : null,
    link,
  };
}
