import { append, greatest, least } from '../model';
import type { Range, Book, Sheet } from '../model';
import { note } from '../texts/note';
import type {
  BudgetRow,
  Columns,
  Indicator,
  MappingCorrection,
  Problem,
  Section,
  SelfEvaluationTable,
  TotalRow,
} from './table';
import type { BodyRow, RowKind } from './body';
import { readBody } from './body';
import { readBudget } from './budget';
import { byContent } from './byContent';
import { ASK_BELOW, confidenceOf } from './confidence';
import { DOUBTED, doubtsOf } from './doubts';
import { correctHeader } from './correct';
import {
  readAmountUnit,
  readConclusion,
  readGradeBesideLabel,
  readTitleText,
  readTotal,
  readTotalBesideLabel,
  readUnit,
  readYear,
  yearFacts,
} from './facts';
import { readIndicators } from './indicators';
import type { Header } from './header';
import { isSelfEvaluation, judgeForm } from './formKind';
import type { Form } from './forms';
import { formTitle, namedForm } from './forms';
import type { ListedRows } from './listedProjects';
import { bodyOfProject, listedProjects } from './listedProjects';
import type { Measure } from './measures';
import { measuresIn } from './measures';
import { WORKING_PAPER } from './labels';
import { classify } from './layouts';
import { printedTexts } from './printedTexts';
import type { Region } from './regions';
import { findRegions } from './regions';
import { plainSumOf, resultCellsOf } from './resultCells';
import type { RowSpan, SheetRows } from './rows';
import { sheetRows } from './rows';
import { mainSection } from './table';

/**
 * The self-evaluation tables of a workbook, in the order of its sheets. A sheet without one gives none; hidden sheets and our own
 * working paper are not looked at. `corrections` are a person's answers about the mapping of columns and rows.
 */
export function recognise(book: Book, corrections: readonly MappingCorrection[] = []): SelfEvaluationTable[] {
  return recogniseForms(book, corrections).flatMap(({ tables }) => tables);
}

/** All forms of the budget cycle in a workbook, those that are no self-evaluation by their names alone. */
export function recogniseForms(book: Book, corrections: readonly MappingCorrection[] = []): Form[] {
  return book.sheets.flatMap((sheet) => formsOfSheet(sheet, correctionsOf(sheet, corrections)));
}

/** The corrections of one sheet. */
export function correctionsOf(sheet: Sheet, corrections: readonly MappingCorrection[]): readonly MappingCorrection[] {
  return corrections.filter((correction) => correction.sheet === sheet.name);
}

/** The tables of one sheet, top down, with its own corrections. */
export function recogniseSheet(sheet: Sheet, corrections: readonly MappingCorrection[] = []): SelfEvaluationTable[] {
  return formsOfSheet(sheet, corrections).flatMap(({ tables }) => tables);
}

/** The forms of one sheet, top down. */
export function formsOfSheet(sheet: Sheet, corrections: readonly MappingCorrection[] = []): Form[] {
  if (!sheet.visible || sheet.name.startsWith(WORKING_PAPER)) return [];
  const rows = sheetRows(sheet);
  return findRegions(rows, corrections).flatMap((region) => readForm(rows, region, corrections) ?? []);
}

/** A region as the form it is. A self-evaluation without any row of an indicator is none: nothing in it could be scored. */
function readForm(sheet: SheetRows, region: Region, corrections: readonly MappingCorrection[]): Form | null {
  const main = mainHeader(region);
  const header = main ? { headerTop: main.top, headerBottom: main.bottom } : region.header;
  const above = { first: region.first, last: header.headerTop - 1 };
  const title = formTitle(sheet, { first: region.first, last: region.header.headerTop - 1 });
  const measures = measuresIn(sheet, header);
  const said = main?.pointed ?? corrections.find(({ headerRow }) => headerRow === header.headerTop);
  const columns = main ? correctHeader(sheet, main, said).columns : null;
  const facts = { measures, title, columns, year: readYear(sheet, above) };
  const judged = judgeForm(facts, said ?? null);
  if (!judged) return null;
  const own = judged.witness !== 'contradiction' && isSelfEvaluation(judged.kind) ? judged.kind : null;
  const tables = own === null ? [] : readTables(sheet, region, { corrections, form: own, measures });
  const [table] = tables;
  if (own && !table) return null;
  const range =
    tables.length === 1 && table
      ? table.range
      : usedRange(sheet, { first: region.first, last: lastFilled(sheet, region) });
  const form = namedForm(sheet, { range, headerRow: header.headerTop }, facts, judged);
  return table ? { ...form, confidence: table.confidence, tables } : form;
}

function mainHeader({ headers }: Region): Header | undefined {
  return headers.reduce<Header | undefined>(
    (best, header) => (Object.keys(header.columns).length > Object.keys(best?.columns ?? {}).length ? header : best),
    undefined,
  );
}

interface ReadSection {
  readonly header: Header;
  readonly section: Section;
  readonly rows: readonly BodyRow[];
  readonly indicators: readonly Indicator[];
}

interface TableFacts {
  readonly corrections: readonly MappingCorrection[];
  readonly form: SelfEvaluationTable['form'];
  readonly measures: readonly Measure[];
}

/** The tables of a region: one, or one for each project of a list. */
function readTables(
  sheet: SheetRows,
  region: Region,
  { corrections, form, measures }: TableFacts,
): readonly SelfEvaluationTable[] {
  const sections = readSections(sheet, region, corrections);
  const [main, ...others] = sections;
  const projects = main && others.length === 0 ? listedProjects(sheet, measures, main.section.columns, main.rows) : [];
  const whole = (project: ListedRows | null): SelfEvaluationTable[] => {
    const table = readTable(sheet, region, sections, form);
    return table ? [{ ...table, project: project && project.id }] : [];
  };
  if (!main || projects.length < 2) return whole(projects[0] ?? null);
  return projects.flatMap((project) => {
    const body = bodyOfProject(main.rows, project, projects.length);
    const table = readTable(sheet, region, [sectionOf(sheet, main.header, body)], form);
    return table ? [ofProject(sheet, table, project)] : [];
  });
}

/** The table of one project of a list: it ends with its own rows, and nothing that stands around the list is its own. */
function ofProject(sheet: SheetRows, table: SelfEvaluationTable, { id, rows }: ListedRows): SelfEvaluationTable {
  const span = { first: least(rows), last: greatest(rows) };
  const isOwn = (row: number): boolean => row >= span.first && row <= span.last;
  return {
    ...table,
    range: usedRange(sheet, span),
    project: id,
    sections: table.sections.map((section) => ({ ...section, firstRow: span.first, lastRow: span.last })),
    budget: [],
    total: table.total && isOwn(table.total.row) ? table.total : null,
    conclusion: null,
  };
}

function readTable(
  sheet: SheetRows,
  region: Region,
  sections: readonly ReadSection[],
  form: SelfEvaluationTable['form'],
): SelfEvaluationTable | null {
  const indicators = sections.flatMap((entry) => entry.indicators);
  const first = sections[0]?.section;
  const main = mainSection({ sections: sections.map((entry) => entry.section) });
  if (!first || !main || indicators.length === 0) return null;

  const above = { first: region.first, last: first.headerTop - 1 };
  const whole = { first: region.first, last: region.last };
  const title = readTitleText(sheet, above);
  const amountUnit =
    readAmountUnit(sheet, { first: region.first, last: first.headerTop }) ?? readAmountUnit(sheet, whole);
  const lastIndicator = indicators[indicators.length - 1]?.row ?? region.last;
  const budget = readBudget(sheet, above, { first: lastIndicator + 1, last: region.last }, amountUnit);
  const total = withGrade(sheet, totalOf(sheet, sections) ?? readTotalBesideLabel(sheet, above), whole);
  const conclusion = readConclusion(sheet, whole);
  const end = lastRowOf(sheet, region, sections, conclusion?.cell.row ?? 0);
  const family = classify(featuresOf(sheet, { first: region.first, last: end }, title, main.columns, indicators));
  const range = usedRange(sheet, { first: region.first, last: end });
  const mainHeader = sections.find(({ section }) => section === main)?.header;
  const doubts = mainHeader
    ? doubtsOf(sheet, mainHeader, main.lastRow, { columns: main.columns, indicators, budget, total })
    : [];
  const isDoubted = doubts.length > 0 || main.columns.actual === undefined;
  const weighed = confidenceOf(main, indicators, title, total, budget);
  const confidence = isDoubted ? Math.min(weighed, DOUBTED) : weighed;
  return {
    sheet: sheet.sheet.name,
    range,
    form,
    project: null,
    title,
    layout: family.id,
    layoutWhy: family.why,
    confidence,
    unit: readUnit(sheet, above),
    ...yearFacts(sheet, above),
    amountUnit,
    sections: sections.map((entry) => entry.section),
    budget,
    indicators,
    total,
    results: resultCellsOf(sheet, { budget, indicators, total }),
    totalSum: plainSumOf(sheet, total),
    conclusion,
    printed: printedTexts(sheet, { range, sections: sections.map((entry) => entry.section), indicators }),
    problems: [
      ...doubts.map((doubt) => ({ address: null, note: doubt })),
      ...problemsOf(main, total, confidence, budget, indicators),
    ],
  };
}

function readSections(
  sheet: SheetRows,
  region: Region,
  corrections: readonly MappingCorrection[],
): readonly ReadSection[] {
  return region.headers.map((found, index): ReadSection => {
    const correction = found.pointed ?? corrections.find((entry) => entry.headerRow === found.top);
    const limit = region.headers[index + 1]?.top ?? region.last + 1;
    const header = correctHeader(sheet, byContent(sheet, found, limit), correction);
    const rows = readBody(sheet, header, limit, correction?.rows);
    return sectionOf(sheet, header, rows);
  });
}

function sectionOf(sheet: SheetRows, header: Header, rows: readonly BodyRow[]): ReadSection {
  const rowsOf = (kind: RowKind): number[] => rows.filter((entry) => entry.kind === kind).map((entry) => entry.row);
  return {
    header,
    section: {
      headerTop: header.top,
      headerBottom: header.bottom,
      firstRow: header.bottom + 1,
      lastRow: rows[rows.length - 1]?.row ?? header.bottom,
      columns: header.columns,
    },
    rows,
    indicators: readIndicators(sheet, header, rowsOf('indicator'), rowsOf('heading')),
  };
}

/** Where the table ends: its last row with anything in it, its conclusion, or the last filled row of the region. */
function lastRowOf(sheet: SheetRows, region: Region, sections: readonly ReadSection[], conclusion: number): number {
  return greatest(
    sections.flatMap((entry) => entry.rows.filter((row) => row.kind !== 'empty').map((row) => row.row)),
    Math.max(conclusion, lastFilled(sheet, region)),
  );
}

/** The last row of sums; one inside the table (followed by more indicators) was a sub-total. */
function totalOf(sheet: SheetRows, sections: readonly ReadSection[]): TotalRow | null {
  const candidates = sections.flatMap((entry) =>
    entry.rows.filter((row) => row.kind === 'total').map((row) => ({ row: row.row, columns: entry.section.columns })),
  );
  const last = candidates[candidates.length - 1];
  return last ? readTotal(sheet, last.row, last.columns) : null;
}

/** With the grade that stands beside a label of its own, where the row of the total has none. */
function withGrade(sheet: SheetRows, total: TotalRow | null, rows: RowSpan): TotalRow | null {
  if (total === null || total.cells.grade !== null) return total;
  return { ...total, cells: { ...total.cells, grade: readGradeBesideLabel(sheet, rows) } };
}

function lastFilled(sheet: SheetRows, region: Region): number {
  for (let row = region.last; row > region.first; row--) {
    if (!sheet.isBlank(row)) return row;
  }
  return region.first;
}

/** The rectangle that the texts of those rows fill. */
function usedRange(sheet: SheetRows, rows: { first: number; last: number }): Range {
  let left = sheet.columnCount;
  let right = 0;
  for (let row = rows.first; row <= rows.last; row++) {
    for (const { cover } of sheet.slots(row)) {
      left = Math.min(left, cover.left);
      right = Math.max(right, cover.right);
    }
  }
  return { top: rows.first, left, bottom: rows.last, right };
}

function featuresOf(
  sheet: SheetRows,
  rows: { first: number; last: number },
  title: string | null,
  columns: Columns,
  indicators: readonly Indicator[],
) {
  const labels: string[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    for (const slot of sheet.slots(row)) {
      // Points in brackets tell a form apart (20分, 80分); the rest of a bracket does not.
      if (slot.own && slot.text.length <= 24)
        append(labels, [slot.read.label, ...(/\(\d+分/.test(slot.text) ? [slot.text] : [])]);
    }
  }
  return {
    title: title ?? '',
    labels: labels.join('\n'),
    levels: indicators.map((indicator) => indicator.path.join('\n')).join('\n'),
    roles: new Set(Object.keys(columns)),
    pointsFirst: (columns.points?.column ?? Infinity) < (columns.target?.column ?? -1),
  };
}

function problemsOf(
  main: Section,
  total: TotalRow | null,
  confidence: number,
  budget: readonly BudgetRow[],
  indicators: readonly Indicator[],
): Problem[] {
  const { columns } = main;
  const told: readonly [boolean, Parameters<typeof note>[0]][] = [
    [confidence < ASK_BELOW, 'layout.low-confidence'],
    [columns.target === undefined, 'layout.no-target-column'],
    [columns.actual === undefined, 'layout.no-actual-column'],
    [columns.score === undefined && columns.points !== undefined, 'layout.no-score-column'],
    [columns.score !== undefined && total === null, 'layout.no-total'],
  ];
  return [
    ...told.filter(([holds]) => holds).map(([, id]) => ({ address: null, note: note(id) })),
    ...budget.flatMap((row) => row.problems),
    ...indicators
      .filter((row) => row.name === '')
      .map((row) => ({ address: row.cells.name, note: note('layout.row-without-name') })),
  ];
}
