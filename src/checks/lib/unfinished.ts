import type { TableSubject } from '../check';
import { rowsInUse } from './rows';

/**
 * Whether the table is still being filled in: some row has a target and neither an actual nor a score, and no total was entered. What is missing
 * then is not yet due, and only worth a word.
 */
export function isUnfinished(subject: TableSubject): boolean {
  if ((subject.table.total?.entered ?? null) !== null) return false;
  return rowsInUse(subject).some(
    ({ indicator }) =>
      indicator.cells.actual !== null &&
      indicator.target.kind !== 'none' &&
      indicator.actual.kind === 'none' &&
      indicator.actual.text.trim() === '' &&
      indicator.entered.score === null,
  );
}

/** Whether nobody has begun to fill in the table: no row has an actual, and none a score. */
export function isUnfilled(subject: TableSubject): boolean {
  const rows = rowsInUse(subject);
  return rows.every(({ indicator: { actual, entered } }) => actual.text.trim() === '' && entered.score === null);
}
