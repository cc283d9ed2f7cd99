import { goalsOf } from '../../layout';
import type { IndicatorResult } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { rowsInUse, sharesValue } from '../lib/rows';
import { isUnfinished } from '../lib/unfinished';

/** A row with a target whose actual was left empty; a table in which none is filled in is told of once. */
export const actualMissing: TableCheck = {
  name: 'actual-missing',
  title: 'check.actual-missing',
  group: 'completeness',
  position: 2,
  severities: ['warning', 'info'],
  forms: ['self-evaluation'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    const rows = rowsInUse(subject).filter(
      ({ indicator }) => indicator.cells.actual !== null && indicator.target.kind !== 'none',
    );
    const missing = rows.filter((row) => isMissing(subject, row));
    const isBlank = missing.length === rows.length;
    const isOpen = isUnfinished(subject);
    // A score without anything that was done is a fault, however much else is still missing.
    const scored = missing.filter(({ indicator }) => indicator.entered.score !== null);
    const isTold = (isBlank || isOpen) && scored.length === 0;
    const told = isTold ? missing.slice(0, 1) : isBlank || isOpen ? scored : missing;
    for (const { indicator } of told) {
      const isScored = indicator.entered.score !== null;
      report({
        severity: isTold && !isHandedIn(subject, isBlank) ? 'info' : 'warning',
        at: { sheet, address: indicator.cells.actual },
        found: '',
        expected: note('check.expected-actual'),
        message: isTold
          ? note('check.actual-missing.some', { count: missing.length, all: rows.length })
          : note(isScored ? 'check.actual-missing.scored' : 'check.actual-missing.found', {
              name: indicator.name,
              score: textAt(sheet, indicator.cells.score),
            }),
        source: note('check.source-complete'),
      });
    }
  },
};

/** A table without any result whose money or total is filled in: nobody hands in a form like that and means it as a form. */
const isHandedIn = ({ table, sheet }: TableSubject, isBlank: boolean): boolean =>
  isBlank &&
  ((table.total?.entered ?? null) !== null ||
    table.budget.some(({ executed }) => (executed ?? 0) > 0) ||
    goalsOf(sheet, table).some(({ done }) => done !== null));

function isMissing(subject: TableSubject, { indicator }: IndicatorResult): boolean {
  const { actual } = indicator;
  return actual.kind === 'none' && actual.text.trim() === '' && !sharesValue(subject, indicator);
}
