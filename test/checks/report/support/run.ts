import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { checkReport, readReport } from '../../../../src/checks';
import type { Finding } from '../../../../src/checks/finding';
import { spell } from '../../../../src/checks/finding';
import { openXlsx } from '../../../../src/hosts/xlsx/open';
import { recognise } from '../../../../src/layout';
import type { Book } from '../../../../src/model/book';
import { proposeRuleSet } from '../../../../src/rules';
import { evaluate } from '../../../../src/scoring';

/** The findings of a report held against the tables of a workbook; null: the report by itself. */
export function findingsOf(report: readonly string[], book: Book | null): Finding[] {
  const tables = book ? recognise(book) : [];
  const evaluations = tables.map((table) => evaluate(table, proposeRuleSet(table)));
  return checkReport(readReport(report), tables, evaluations);
}

export function bookIn(file: string): Book {
  const opened = openXlsx(readFileSync(file));
  if (!opened.ok) return expect.fail(file);
  const book = opened.value.book();
  return book.ok ? book.value : expect.fail(file);
}

/** A finding in one line: "error text-rate-wrong 17: 77.21% → 72.07%". */
export function inOneLine(finding: Finding): string {
  const { place } = finding;
  if (place.kind !== 'text') return expect.fail(`${finding.check} is not in the text`);
  return `${finding.severity} ${finding.check} ${place.paragraph}: ${spell(finding.found)} → ${spell(finding.expected)}`;
}

/** The same without severity and paragraph: "text-rate-wrong: 77.21% → 72.07%". */
export function inShort({ check, found, expected }: Finding): string {
  return `${check}: ${spell(found)} → ${spell(expected)}`;
}

/** The same with its paragraph: "text-rate-wrong 17: 77.21% → 72.07%". */
export function withParagraph(finding: Finding): string {
  return inOneLine(finding).replace(/^\S+ /, '');
}
