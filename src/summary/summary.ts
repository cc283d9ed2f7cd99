import { withoutCode } from '../text';
import type { Finding, Severity } from '../checks';
import { tableOfFinding } from '../checks';
import type { AmountUnit, BudgetRow, Form } from '../layout';
import { formSentence } from '../layout';
import type { Address, Link } from '../model';
import type { Evaluation } from '../scoring';
import { mainRow } from '../scoring';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { ListedTable } from './once';
import { byYear, countedOnce } from './once';

/** What a file gave: its tables under their rule sets, or why it could not be read. */
export interface SummaryInput {
  readonly file: string;
  readonly error: Note | null;
  readonly evaluations: readonly Evaluation[];
  /** Every form of the file, so that those that are no self-evaluation can be named among what was left out. */
  readonly forms?: readonly Form[];
  /** The names of their projects, in the order of the tables; null where a form has none: it goes by its title. */
  readonly projectNames: readonly (string | null)[];
  /** What the checks found in these tables; null: they were not checked. */
  readonly findings: readonly Finding[] | null;
  /** Where the tables lie, seen from the summary: in another file, or (file null) in the workbook that it is added to; null: no links. */
  readonly link: Pick<Link, 'file'> | null;
}

/** Indicators by how they came out; placeholders and rows that do not apply are in none. */
export interface OutcomeCounts {
  readonly met: number;
  readonly under: number;
  /** Above the target by the threshold of the rule set. */
  readonly over: number;
  readonly unsure: number;
}

/** One table as a row of the project list. null is "not known", never 0. */
export interface SummaryRow {
  readonly file: string;
  readonly link: Pick<Link, 'file'> | null;
  readonly sheet: string;
  /** The table's first cell. */
  readonly start: Address;
  /** The project or fund, else the title. */
  readonly project: string | null;
  readonly unit: string | null;
  /** The year that the table speaks of; null where it names none. */
  readonly year: number | null;
  /** In the table's own amount unit, from the row that stands for all the money. */
  readonly budget: number | null;
  readonly executed: number | null;
  readonly amountUnit: AmountUnit | null;
  /** Points of all rows that count, and the score under the rule set. */
  readonly points: number | null;
  readonly score: number | null;
  /** The total as the table prints it. */
  readonly entered: number | null;
  readonly grade: string | null;
  readonly counts: OutcomeCounts;
  /** Of each severity; null where the table was not checked. */
  readonly findings: Readonly<Record<Severity, number>> | null;
  /** Rows without a score by the rules and without an entered one. */
  readonly openRows: number;
  readonly remarks: readonly Note[];
}

export interface Summary {
  /** The tables that count, year after year: those of one year follow each other, those that name no year come last. */
  readonly rows: readonly SummaryRow[];
  /** Tables of a project and year that another row stands for already: listed, and in no sum. */
  readonly repeated: readonly SummaryRow[];
  /** The unit that all money is turned into: the one most tables have (the first of them where several do). null: none has any. */
  readonly amountUnit: AmountUnit | null;
  /** Files that gave no row, and why. */
  readonly leftOut: readonly { readonly file: string; readonly why: Note }[];
}

/** Many tables as one list, by their years, and in a year in the order of the files and sheets. */
export function summarise(inputs: readonly SummaryInput[]): Summary {
  const { counted, repeated } = countedOnce(listedTables(inputs));
  const leftOut = inputs.flatMap(({ file, error, evaluations, forms = [] }) => {
    if (error) return [{ file, why: error }];
    const others = forms.filter(({ tables }) => tables.length === 0).map((form) => ({ file, why: formSentence(form) }));
    return evaluations.length === 0 && others.length === 0 ? [{ file, why: note('summary.no-table') }] : others;
  });
  const rows = byYear(counted.map(({ row }) => row));
  return { rows, repeated: byYear(repeated), amountUnit: usualUnit(rows), leftOut };
}

/** The evaluations that a summary may add up: each project of a year once. */
export function countedEvaluations(inputs: readonly SummaryInput[]): ReadonlySet<Evaluation> {
  return new Set(countedOnce(listedTables(inputs)).counted.map(({ evaluation }) => evaluation));
}

const listedTables = (inputs: readonly SummaryInput[]): ListedTable[] =>
  inputs.flatMap((input) =>
    input.evaluations.map((evaluation, index) => listedTable(input, evaluation, input.projectNames[index] ?? null)),
  );

function listedTable(input: SummaryInput, evaluation: Evaluation, name: string | null): ListedTable {
  const { table, total } = evaluation;
  const money = mainRow(table.budget);
  const row: SummaryRow = {
    file: input.file,
    link: input.link,
    sheet: table.sheet,
    start: { row: table.range.top, column: table.range.left },
    project: name ?? table.title,
    unit: table.unit && withoutCode(table.unit),
    year: table.year,
    budget: money?.budget ?? null,
    executed: money?.executed ?? null,
    amountUnit: table.amountUnit,
    points: total.points,
    score: total.score,
    entered: table.total?.entered ?? null,
    grade: total.grade,
    counts: countsOf(evaluation),
    findings: input.findings && findingsOf(evaluation, input),
    openRows: total.openRows,
    remarks: [...moneyRemarks(evaluation, money), ...(total.why ? [total.why] : [])],
  };
  return { row, evaluation, name };
}

/** Why the money of a table is not known, or its rate. */
function moneyRemarks({ table, budget }: Evaluation, money: BudgetRow | null): Note[] {
  if (money === null) return [note('summary.no-money')];
  const hasAmounts = money.budget !== null || money.executed !== null;
  const result = budget.find(({ row }) => row === money);
  return [
    ...(hasAmounts && table.amountUnit === null ? [note('summary.no-amount-unit')] : []),
    ...(result?.why && result.rate === null ? [result.why] : []),
  ];
}

function findingsOf({ table }: Evaluation, input: SummaryInput): Readonly<Record<Severity, number>> {
  const tables = input.evaluations.map((one) => one.table);
  const own = (input.findings ?? []).filter((finding) => tableOfFinding(finding, tables) === table);
  const count = (severity: Severity): number => own.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

function countsOf({ indicators }: Evaluation): OutcomeCounts {
  const counted = indicators.filter(({ status }) => status !== 'placeholder' && status !== 'not-applicable');
  const count = (deviation: 'none' | 'under' | 'over' | null): number =>
    counted.filter((one) => one.deviation === deviation).length;
  return { met: count('none'), under: count('under'), over: count('over'), unsure: count(null) };
}

function usualUnit(rows: readonly SummaryRow[]): AmountUnit | null {
  const counts = new Map<AmountUnit, number>();
  for (const { amountUnit } of rows) if (amountUnit) counts.set(amountUnit, (counts.get(amountUnit) ?? 0) + 1);
  return [...counts].reduce<[AmountUnit | null, number]>((best, one) => (one[1] > best[1] ? one : best), [null, 0])[0];
}
