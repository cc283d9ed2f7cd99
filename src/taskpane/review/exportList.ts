import type { SortedFindings } from '../../checks';
import { newXlsx } from '../../hosts/xlsx';
import type { FindingList, ListedFinding, ListLink, TableHead } from '../../rectification';
import { findingLetter, findingList, findingSheets } from '../../rectification';
import type { SelfEvaluationTable } from '../../layout';
import { projectNames } from '../../layout';
import { quoteSheet } from '../../model';
import type { Book, NewSheet } from '../../model';
import { reportHtml } from '../../report/reportHtml';
import { reportText } from '../../report/reportText';
import type { Language } from '../../texts/note';
import { NOTHING } from '../session/writePlan';
import type { Planner } from '../session/writePlan';
import type { ReportReview } from './reports';

/** What goes into a list: tables with what was found in them, and the reports beside them. */
export interface ListContent {
  readonly tables: readonly TableHead[];
  readonly findings: SortedFindings;
  readonly reports: readonly ReportReview[];
}

/** `link`: where the cells lie, seen from the list; null where no click can lead to them. */
export function listOf({ tables, findings, reports }: ListContent, link: ListLink | null): FindingList {
  return findingList([
    { kind: 'workbook', file: null, link, tables, findings: listed(findings) },
    ...reports.map((report) => {
      return { kind: 'report', file: report.name, link: null, findings: listed(report.findings) } as const;
    }),
  ]);
}

/** What the list says of a table: its own facts, and its project as the sheet names it. */
export function headOf(table: SelfEvaluationTable, book: Book | null): TableHead {
  return { ...table, projectName: (book && projectNames(book, [table])[0]) ?? null };
}

function listed({ open, accepted }: SortedFindings): ListedFinding[] {
  return [
    ...open.map((finding) => ({ finding, accepted: null })),
    ...accepted.map(({ finding, acceptance }) => ({ finding, accepted: acceptance.note })),
  ];
}

/** The kinds of files that the list is written as, with what a browser calls them. */
export const LIST_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type ListKind = keyof typeof LIST_TYPES;

/** The list as a file. Throws where our own sheets cannot be written, which is a mistake of ours. */
export async function listFile(
  kind: ListKind,
  list: FindingList,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  if (kind === 'docx') {
    const { findingDocx } = await import(/* webpackChunkName: "word" */ '../../rectification/docx');
    return new Uint8Array(await findingDocx(list, language));
  }
  const made = newXlsx(findingSheets(list, language));
  if (!made.ok) throw new Error(made.error.note.id);
  return new Uint8Array(made.value.bytes());
}

/** The list for the clipboard, for programs that take rich text and those that do not. */
export function listRichText(list: FindingList, language: Language): { readonly html: string; readonly text: string } {
  const letter = findingLetter(list, language);
  return { html: reportHtml(letter), text: reportText(letter) };
}

/** Puts the list into the workbook itself, on sheets of their own, with links to the cells. */
export function listPlanner(content: ListContent, language: Language): Planner {
  return (book) => {
    const sheets = renamed(findingSheets(listOf(content, { file: null }), language), book);
    return {
      ...NOTHING,
      changes: sheets.map((sheet) => ({ kind: 'sheet', sheet: sheet.name, before: null, after: sheet })),
    };
  };
}

/** The sheets under names that are free in the workbook: an earlier list stays, it may hold what the unit answered. */
function renamed(sheets: readonly NewSheet[], book: Book): NewSheet[] {
  const taken = new Set(book.sheets.map(({ name }) => name.toUpperCase()));
  for (let count = 1; ; count++) {
    const named = (name: string): string => (count === 1 ? name : `${name}(${count})`);
    if (sheets.some(({ name }) => taken.has(named(name).toUpperCase()))) continue;
    const moved = (formula: string): string =>
      sheets.reduce(
        (text, { name }) => text.replaceAll(`${quoteSheet(name)}!`, `${quoteSheet(named(name))}!`),
        formula,
      );
    return sheets.map((sheet) => ({
      ...sheet,
      name: named(sheet.name),
      cells: sheet.cells.map((cell) => ({ ...cell, formula: cell.formula === null ? null : moved(cell.formula) })),
    }));
  }
}
