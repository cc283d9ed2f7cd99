import { openXlsx } from '../../src/hosts/xlsx/open';
import { recognise } from '../../src/layout';
import type { Book } from '../../src/model/book';
import type { ReportDocument, ReportKind } from '../../src/report/document';
import { reportModel } from '../../src/report/reportModel';
import { proposeRuleSet } from '../../src/rules';
import type { Evaluation } from '../../src/scoring';
import { evaluate } from '../../src/scoring';
import { bookBytes, casesWithExtra } from '../support/books';

export interface RealReport {
  readonly book: Book;
  readonly evaluations: readonly Evaluation[];
  readonly report: ReportDocument;
}

/** The tables of a book under the rule sets that their layouts propose. */
export function evaluateBook(book: Book): Evaluation[] {
  return recognise(book).map((one) => evaluate(one, proposeRuleSet(one)));
}

const made = new Map<string, RealReport>();

/** The report on one of the workbooks; made once, since nobody changes it. */
export function realReport(name: string, kind: ReportKind | null = null): RealReport {
  const key = `${name} ${kind ?? ''}`;
  const known = made.get(key) ?? makeReport(name, kind);
  made.set(key, known);
  return known;
}

function makeReport(name: string, kind: ReportKind | null): RealReport {
  const opened = openXlsx(bookBytes(name));
  const book = opened.ok ? opened.value.book() : opened;
  if (!book.ok) throw new Error(`${name}: ${book.error.note.id}`);
  const evaluations = evaluateBook(book.value);
  const report = reportModel(evaluations, book.value, kind);
  if (!report) throw new Error(`${name}: nothing to report on`);
  return { book: book.value, evaluations, report };
}

/** The workbooks that reports are tested on, each with the kind that it must get by itself. */
export const REAL_WORKBOOKS: readonly (readonly [string, ReportKind])[] = casesWithExtra<[ReportKind]>([
  ['regional-transfer-blank', 'regional'],
  ['regional-transfer-reported', 'regional'],
  ['department-overall-blank', 'department'],
  ['department-overall-reported', 'department'],
  ['department-overall-paged-reported', 'department'],
  ['guangdong-scoring-blank', 'project'],
  ['guangdong-scoring-reported', 'project'],
  ['sichuan-nine-tables', 'department'],
  ['standard-form-2020', 'project'],
  ['project-list', 'project'],
  ['shanghai-settlement', 'project'],
  ['hubei-20-80', 'project'],
  ['sichuan-project', 'project'],
  ['chongqing-flat-list', 'department'],
  ['anhui-points-in-levels', 'project'],
  ['chongqing-forest', 'department'],
  ['anhui-numbered-names', 'project'],
  ['ningxia-transfer', 'regional'],
]);
