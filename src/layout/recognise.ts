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
import { ASK_BELOW, confidenceOf } from './confidence';
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
} from './facts';
import { readIndicators } from './indicators';
import { WORKING_PAPER, isAnotherFormTitle } from './labels';
import { classify } from './layouts';
import { printedTexts } from './printedTexts';
import type { Region } from './regions';
import { findRegions } from './regions';
import type { RowSpan, SheetRows } from './rows';
import { sheetRows } from './rows';
import { mainSection } from './table';

/**
 * The self-evaluation tables of a workbook, in the order of its sheets. A sheet without one gives none; hidden sheets and our own
 * working paper are not looked at. `corrections` are a person's answers about the mapping of columns and rows.
 */
export function recognise(book: Book, corrections: readonly MappingCorrection[] = []): SelfEvaluationTable[] {
  return book.sheets.flatMap((sheet) => recogniseSheet(sheet, correctionsOf(sheet, corrections)));
}

/** The corrections of one sheet. */
export function correctionsOf(sheet: Sheet, corrections: readonly MappingCorrection[]): readonly MappingCorrection[] {
  return corrections.filter((correction) => correction.sheet === sheet.name);
}

/** The tables of one sheet, top down, with its own corrections. */
export function recogniseSheet(sheet: Sheet, corrections: readonly MappingCorrection[] = []): SelfEvaluationTable[] {
  if (!sheet.visible || sheet.name.startsWith(WORKING_PAPER)) return [];
  const rows = sheetRows(sheet);
  return findRegions(rows)
    .map((region) => readTable(rows, region, corrections))
    .filter((table) => table !== null);
}

interface ReadSection {
  readonly section: Section;
  readonly rows: readonly BodyRow[];
  readonly indicators: readonly Indicator[];
}

function readTable(
  sheet: SheetRows,
  region: Region,
  corrections: readonly MappingCorrection[],
): SelfEvaluationTable | null {
  const sections = readSections(sheet, region, corrections);
  const indicators = sections.flatMap((entry) => entry.indicators);
  const first = sections[0]?.section;
  const main = mainSection({ sections: sections.map((entry) => entry.section) });
  if (!first || !main || indicators.length === 0) return null;

  const above = { first: region.first, last: first.headerTop - 1 };
  const whole = { first: region.first, last: region.last };
  const title = readTitleText(sheet, above);
  if (title !== null && isAnotherForm(title)) return null;
  const amountUnit =
    readAmountUnit(sheet, { first: region.first, last: first.headerTop }) ?? readAmountUnit(sheet, whole);
  const lastIndicator = indicators[indicators.length - 1]?.row ?? region.last;
  const budget = readBudget(sheet, above, { first: lastIndicator + 1, last: region.last }, amountUnit);
  const total = withGrade(sheet, totalOf(sheet, sections) ?? readTotalBesideLabel(sheet, above), whole);
  const conclusion = readConclusion(sheet, whole);
  const end = lastRowOf(sheet, region, sections, conclusion?.cell.row ?? 0);
  const family = classify(featuresOf(sheet, { first: region.first, last: end }, title, main.columns, indicators));
  const range = usedRange(sheet, { first: region.first, last: end });
  const confidence = confidenceOf(main, indicators, title, total, budget);
  return {
    sheet: sheet.sheet.name,
    range,
    title,
    layout: family.id,
    layoutWhy: family.why,
    confidence,
    unit: readUnit(sheet, above),
    year: readYear(sheet, above),
    amountUnit,
    sections: sections.map((entry) => entry.section),
    budget,
    indicators,
    total,
    conclusion,
    printed: printedTexts(sheet, { range, sections: sections.map((entry) => entry.section), indicators }),
    problems: problemsOf(main, total, confidence, budget, indicators),
  };
}

function readSections(
  sheet: SheetRows,
  region: Region,
  corrections: readonly MappingCorrection[],
): readonly ReadSection[] {
  return region.headers.map((found, index): ReadSection => {
    const correction = corrections.find((entry) => entry.headerRow === found.top);
    const header = correctHeader(found, correction);
    const limit = region.headers[index + 1]?.top ?? region.last + 1;
    const rows = readBody(sheet, header, limit, correction?.rows);
    const rowsOf = (kind: RowKind): number[] => rows.filter((entry) => entry.kind === kind).map((entry) => entry.row);
    return {
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
  });
}

/** Where the table ends: its last row with anything in it, its conclusion, or the last filled row of the region. */
function lastRowOf(sheet: SheetRows, region: Region, sections: readonly ReadSection[], conclusion: number): number {
  return Math.max(
    ...sections.flatMap((entry) => entry.rows.filter((row) => row.kind !== 'empty').map((row) => row.row)),
    conclusion,
    lastFilled(sheet, region),
  );
}

const isAnotherForm = (title: string): boolean => isAnotherFormTitle(title) && !/自评|评价/.test(title);

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
        labels.push(slot.read.label, ...(/\(\d+分/.test(slot.text) ? [slot.text] : []));
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
