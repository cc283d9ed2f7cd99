import { openXlsx } from '../../src/hosts/xlsx/open';
import { recognise } from '../../src/layout';
import type { Book } from '../../src/model/book';
import type { ReportDocument, ReportKind } from '../../src/report/document';
import { reportModel } from '../../src/report/reportModel';
import { proposeRuleSet } from '../../src/rules';
import type { Evaluation } from '../../src/scoring';
import { evaluate } from '../../src/scoring';
import { table } from '../hosts/tables';

export interface RealReport {
  readonly book: Book;
  readonly evaluations: readonly Evaluation[];
  readonly report: ReportDocument;
}

/** The tables of a book under the rule sets that their layouts propose. */
export function evaluateBook(book: Book): Evaluation[] {
  return recognise(book).map((one) => evaluate(one, proposeRuleSet(one)));
}

/** The report on one of the real workbooks. */
export function realReport(name: string, kind: ReportKind | null = null): RealReport {
  const opened = openXlsx(table(name));
  const book = opened.ok ? opened.value.book() : opened;
  if (!book.ok) throw new Error(`${name}: ${book.error.note.id}`);
  const evaluations = evaluateBook(book.value);
  const report = reportModel(evaluations, book.value, kind);
  if (!report) throw new Error(`${name}: nothing to report on`);
  return { book: book.value, evaluations, report };
}

/** The workbooks that reports are tested on, each with the kind that it must get by itself. */
export const REAL_WORKBOOKS: readonly (readonly [string, ReportKind])[] = [
  ['seeds/qingdao-2024-blank', 'regional'],
  ['seeds/qingdao-2024-reported', 'regional'],
  ['seeds/tianjin-2024-blank', 'department'],
  ['seeds/tianjin-2024-reported', 'department'],
  ['seeds/tianjin-2024-paged-reported', 'department'],
  ['seeds/jiangmen-2024-blank', 'project'],
  ['seeds/jiangmen-2024-reported', 'project'],
  ['seeds/suining-2024', 'department'],
  ['seeds/standard-form-2020', 'project'],
  ['seeds/ganzhou-2023-projects', 'project'],
  ['published/03_shanghai_putuo_sports_2022', 'project'],
  ['published/04_hubei_fishing_ban_2020', 'project'],
  ['published/06_sichuan_qingshen_wage_2023', 'project'],
  ['published/12_chongqing_media_center_2021', 'department'],
  ['published/13_anhui_xuancheng_police_2021', 'project'],
  ['published/19_chongqing_liangping_forest_2023', 'department'],
  ['published/23_anhui_yuan_relics_2022', 'project'],
  ['published/27_ningxia_lottery_app_2023', 'regional'],
];
