import type { SelfEvaluationTable } from '../layout';
import type { Book } from '../model';
import { findSheet } from '../model';
import type { Evaluation } from '../scoring';
import type { TableSubject } from './check';
import { CHECKED_FORMS } from './check';
import { CHECKS } from './checks';
import type { Finding, Place } from './finding';
import { SEVERITIES } from './finding';
import { oneFaultEach } from './oneFault';
import { ofTables } from './order';
import { reporterFor } from './reporter';

export interface CheckOptions {
  /** Names of the checks to run; absent: all. */
  readonly only?: readonly string[];
}

/**
 * Everything that is wrong or must be looked at in the tables of a workbook, table by table, top down.
 * `evaluations` are of these `tables`, in their order. Refuses (RangeError) tables that are not of this book.
 */
export function checkTables(
  book: Book,
  tables: readonly SelfEvaluationTable[],
  evaluations: readonly Evaluation[],
  options: CheckOptions = {},
): Finding[] {
  const steps = checkStepwise(book, tables, evaluations, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, for a caller that has other things to do between them: one check of one table each. */
export function* checkStepwise(
  book: Book,
  tables: readonly SelfEvaluationTable[],
  evaluations: readonly Evaluation[],
  options: CheckOptions = {},
): Generator<undefined, Finding[], undefined> {
  const subjects = tables.map((table, index): TableSubject => {
    const sheet = findSheet(book, table.sheet);
    const evaluation = evaluations[index];
    if (!sheet || evaluation?.table !== table)
      throw new RangeError('tables, evaluations and book do not belong together');
    return { book, sheet, table, evaluation };
  });
  const findings: Finding[] = [];
  for (const check of ofTables(CHECKS)) {
    if (options.only && !options.only.includes(check.name)) continue;
    const report = reporterFor(check, findings);
    const ofForm = subjects.filter(({ table }) => (check.forms ?? CHECKED_FORMS).includes(table.form));
    if (check.scope === 'book') {
      check.run(ofForm, report);
      yield;
    } else {
      for (const subject of ofForm) {
        check.run(subject, report);
        yield;
      }
    }
  }
  return inReadingOrder(oneFaultEach(inReadingOrder(findings, book), subjects), book);
}

/** Sheet by sheet, row by row, column by column; the graver first in one cell. */
function inReadingOrder(findings: readonly Finding[], book: Book): Finding[] {
  const sheets = book.sheets.map((sheet) => sheet.name);
  const keyOf = (place: Place): readonly number[] =>
    place.kind === 'cell' ? [sheets.indexOf(place.sheet), place.address.row, place.address.column] : [0, 0, 0];
  return [...findings].sort((a, b) => {
    const [first, second] = [keyOf(a.place), keyOf(b.place)];
    const at = first.findIndex((part, index) => part !== second[index]);
    if (at >= 0) return (first[at] ?? 0) - (second[at] ?? 0);
    return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  });
}
