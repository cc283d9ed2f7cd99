import type { SelfEvaluationTable } from '../layout';
import type { ChosenCause, DecidedRow } from '../settings/data';
import { rowsOf, standing } from './decidedRows';

/** The chosen causes that still hold, at the rows where they hold now. */
export function standingCauses(table: SelfEvaluationTable, causes: readonly ChosenCause[]): ChosenCause[] {
  return standing(rowsOf(table), causes);
}

/** The causes with one more; an earlier one for the same row is replaced. `cause` null takes it back. */
export function withCause(causes: readonly ChosenCause[], row: DecidedRow, cause: string | null): ChosenCause[] {
  const others = causes.filter((one) => one.row !== row.row);
  return cause === null ? others : [...others, { ...row, cause }];
}

/** What was chosen for a row of the sheet (zero-based); null: nothing. */
export function causeAt(causes: readonly ChosenCause[], row: number): string | null {
  return causes.find((one) => one.row === row)?.cause ?? null;
}
