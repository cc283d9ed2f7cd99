import type { Finding, Severity } from '../../checks';
import { CHECKS, tableOfFinding } from '../../checks';
import type { ReviewedFile, ReviewedFinding as Reviewed } from '../../ledger';
import { doubtsOf } from '../../ledger';
import type { Evaluation } from '../../scoring';
import type { SentenceId } from '../../texts/catalogue';
import type { BudgetJson, IndicatorJson, TableJson } from '../json/contract';
import type { FindingJson } from '../json/findings';
import { findingJson } from '../json/findings';
import { tableJson } from '../json/table';
import type { Voice } from '../say';

/** The data files of a folder of records, in their order: each is NAME.csv. */
export const RECORD_LISTS = ['files', 'tables', 'indicators', 'funds', 'findings'] as const;
export type RecordList = (typeof RECORD_LISTS)[number];

/** What a cell of a data file holds. Numbers stay numbers; null is an empty cell: not known, never 0. */
export type RecordCell = string | number | null;

type ReviewedFinding = Pick<Reviewed, 'finding' | 'accepted'>;

/** A checked workbook or report. */
export interface RecordedFile extends Omit<ReviewedFile, 'findings'> {
  readonly findings: readonly ReviewedFinding[];
  /** Why it gave no table; null where it did, and for a report. */
  readonly why: ReviewedFile['error'];
}

/** A file with what was found, said in the person's language; the figures are those of the JSON. */
interface Told {
  readonly reviewed: RecordedFile;
  readonly voice: Voice;
}

interface TableRow extends Told {
  readonly json: TableJson;
  readonly project: string | null;
  readonly evaluation: Evaluation;
  readonly findings: readonly ReviewedFinding[];
}
type IndicatorRow = TableRow & { readonly row: IndicatorJson; readonly reason: string };
type FundRow = TableRow & { readonly fund: BudgetJson };
interface FindingRow extends Told {
  readonly one: ReviewedFinding;
  readonly finding: FindingJson;
}

/** A column: its title, and its cell in a row. New ones stand at the end, so that a query goes on working. */
type Column<Row> = readonly [title: SentenceId, cell: (row: Row) => RecordCell];

const FILES: readonly Column<Told>[] = [
  ['rectification.column-file', ({ reviewed }) => reviewed.file],
  ['records.tables', ({ reviewed }) => reviewed.evaluations.length],
  ['check.severity-error', ({ reviewed }) => countOf(reviewed.findings, 'error')],
  ['check.severity-warning', ({ reviewed }) => countOf(reviewed.findings, 'warning')],
  ['check.severity-info', ({ reviewed }) => countOf(reviewed.findings, 'info')],
  ['rectification.column-accepted', ({ reviewed }) => acceptedIn(reviewed.findings)],
  ['rectification.column-why', ({ reviewed, voice }) => sayOf(reviewed.why, voice)],
];

const TABLES: readonly Column<TableRow>[] = [
  ['rectification.column-file', ({ reviewed }) => reviewed.file],
  ['rectification.column-sheet', ({ json }) => json.sheet],
  ['records.range', ({ json }) => json.range],
  ['rectification.column-name', ({ json }) => json.title],
  ['rectification.column-unit', ({ json }) => json.unit],
  ['rectification.column-project', ({ project }) => project],
  ['records.project-code', ({ json }) => json.project?.code ?? null],
  ['rectification.column-year', ({ json }) => json.year],
  ['records.amount-unit', ({ json }) => json.amountUnit],
  ['records.layout', ({ json }) => json.layout],
  ['records.rules', ({ json }) => json.rules],
  ['records.points', ({ json }) => json.total.points],
  ['records.total-printed', ({ json }) => json.total.shown],
  ['records.total-by-rules', ({ json }) => json.total.score],
  ['records.grade', ({ evaluation }) => evaluation.total.shown.grade],
  ['records.open-rows', ({ json }) => json.total.open.rows],
  ['records.indicators', ({ json }) => json.indicators.length],
  ['check.severity-error', ({ findings }) => countOf(findings, 'error')],
  ['check.severity-warning', ({ findings }) => countOf(findings, 'warning')],
  ['check.severity-info', ({ findings }) => countOf(findings, 'info')],
  ['rectification.column-accepted', ({ findings }) => acceptedIn(findings)],
  ['records.problems', ({ json, voice }) => json.problems.join(voice.text('rectification.between-files'))],
  ['records.confidence', ({ json }) => json.confidence],
  ['rectification.column-total', ({ evaluation: { total } }) => total.shown.figure],
  [
    'rectification.column-doubt',
    ({ evaluation, voice }) =>
      doubtsOf(evaluation)
        .map((one) => voice.note(one))
        .join(voice.text('rectification.between-files')),
  ],
];

const INDICATORS: readonly Column<IndicatorRow>[] = [
  ['rectification.column-file', ({ reviewed }) => reviewed.file],
  ['rectification.column-sheet', ({ json }) => json.sheet],
  ['records.range', ({ json }) => json.range],
  ['records.row', ({ row }) => row.row],
  ['records.levels', ({ row, voice }) => row.path.join(voice.text('records.between-levels'))],
  ['records.indicator', ({ row }) => row.name],
  ['records.target', ({ row }) => row.target.text],
  ['records.target-kind', ({ row }) => row.target.kind],
  ['records.operator', ({ row }) => row.target.operator ?? null],
  ['records.target-value', ({ row }) => row.target.value],
  ['records.target-unit', ({ row }) => row.target.unit],
  ['records.actual', ({ row }) => row.actual.text],
  ['records.actual-value', ({ row }) => row.actual.value],
  ['records.actual-unit', ({ row }) => row.actual.unit],
  ['records.points', ({ row }) => row.points],
  ['records.completion', ({ row }) => row.completion],
  ['records.score-printed', ({ row }) => row.entered.score],
  ['records.score-by-rules', ({ row }) => row.score],
  ['records.deviation', ({ row }) => row.deviation],
  ['records.needs-reason', ({ row, voice }) => yesNo(row.needsReason, voice)],
  ['records.reason', ({ reason }) => reason],
  ['records.status', ({ row }) => row.status],
  ['records.why', ({ row }) => row.why],
];

const FUNDS: readonly Column<FundRow>[] = [
  ['rectification.column-file', ({ reviewed }) => reviewed.file],
  ['rectification.column-sheet', ({ json }) => json.sheet],
  ['records.range', ({ json }) => json.range],
  ['records.fund', ({ fund }) => fund.label],
  ['records.amount-unit', ({ json }) => json.amountUnit],
  ['records.budget', ({ fund }) => fund.budget],
  ['records.executed', ({ fund }) => fund.executed],
  ['records.rate', ({ fund }) => fund.rate],
  ['records.rate-printed', ({ fund }) => fund.entered.rate],
  ['records.points', ({ fund }) => fund.points],
  ['records.score-printed', ({ fund }) => fund.entered.score],
  ['records.score-by-rules', ({ fund }) => fund.score],
];

const FINDINGS: readonly Column<FindingRow>[] = [
  ['rectification.column-file', ({ reviewed }) => reviewed.file],
  ['rectification.column-sheet', ({ finding }) => ('sheet' in finding ? finding.sheet : null)],
  ['rectification.column-place', ({ finding, voice }) => placeOf(finding, voice)],
  ['rectification.column-severity', ({ finding, voice }) => voice.text(`check.severity-${finding.severity}`)],
  ['records.check', ({ finding }) => finding.check],
  ['rectification.column-check', ({ finding, voice }) => titleOf(finding, voice)],
  ['rectification.column-found', ({ finding }) => finding.found],
  ['rectification.column-expected', ({ finding }) => finding.expected],
  ['rectification.column-message', ({ finding }) => finding.message],
  ['rectification.column-source', ({ finding }) => finding.source],
  [
    'records.followers',
    ({ finding, voice }) =>
      (finding.followers ?? []).map((one) => placeOf(one, voice)).join(voice.text('rectification.between-places')),
  ],
  ['records.is-accepted', ({ one, voice }) => yesNo(one.accepted !== null, voice)],
  ['records.accepted-note', ({ one }) => one.accepted?.note ?? null],
  ['records.accepted-by', ({ one }) => one.accepted?.by ?? null],
];

/** The titles of the columns of each data file. */
export function recordTitles({ text }: Voice): Readonly<Record<RecordList, readonly string[]>> {
  const titles = (columns: readonly (readonly [SentenceId, unknown])[]): string[] => columns.map(([id]) => text(id));
  return {
    files: titles(FILES),
    tables: titles(TABLES),
    indicators: titles(INDICATORS),
    funds: titles(FUNDS),
    findings: titles(FINDINGS),
  };
}

/** What a file adds to each data file. Amounts are in the table's own unit, rates and completions are fractions. */
export function recordsOf(
  reviewed: RecordedFile,
  voice: Voice,
): Readonly<Record<RecordList, readonly (readonly RecordCell[])[]>> {
  const told: Told = { reviewed, voice };
  const tables = tableRows(told);
  return {
    files: [rowOf(FILES, told)],
    tables: tables.map((row) => rowOf(TABLES, row)),
    indicators: tables.flatMap((table) =>
      table.json.indicators.map((row, index) =>
        rowOf(INDICATORS, { ...table, row, reason: table.evaluation.table.indicators[index]?.reason ?? '' }),
      ),
    ),
    funds: tables.flatMap((table) => table.json.budget.map((fund) => rowOf(FUNDS, { ...table, fund }))),
    findings: reviewed.findings.map((one) =>
      rowOf(FINDINGS, { ...told, one, finding: findingJson(one.finding, voice) }),
    ),
  };
}

function rowOf<Row>(columns: readonly Column<Row>[], row: Row): RecordCell[] {
  return columns.map(([, cell]) => cell(row));
}

/** What rows are fixed no data file says. */
const NONE_FIXED: ReadonlySet<number> = new Set();

function tableRows(told: Told): TableRow[] {
  const { reviewed, voice } = told;
  const tables = reviewed.evaluations.map(({ table }) => table);
  return reviewed.evaluations.map((evaluation, index) => ({
    ...told,
    evaluation,
    json: tableJson(evaluation, voice, NONE_FIXED),
    project: reviewed.projectNames[index] ?? null,
    findings: reviewed.findings.filter(({ finding }) => tableOfFinding(finding, tables) === evaluation.table),
  }));
}

/** Those that nobody accepted, as the exit status counts them. */
const countOf = (findings: readonly ReviewedFinding[], severity: Severity): number =>
  findings.filter(({ finding, accepted }) => accepted === null && finding.severity === severity).length;

const acceptedIn = (findings: readonly ReviewedFinding[]): number =>
  findings.filter(({ accepted }) => accepted !== null).length;

const sayOf = (sentence: Finding['message'] | null, { note }: Voice): string | null => sentence && note(sentence);

const yesNo = (is: boolean | null, { text }: Voice): string | null =>
  is === null ? null : text(is ? 'records.yes' : 'records.no');

const titleOf = ({ check }: FindingJson, { text }: Voice): string => {
  const known = CHECKS.find(({ name }) => name === check);
  return known ? text(known.title) : check;
};

/** The cell, or the paragraph with its words. */
const placeOf = (finding: FindingJson, { text }: Voice): string =>
  'cell' in finding ? finding.cell : text('check.list-paragraph', finding.place);
