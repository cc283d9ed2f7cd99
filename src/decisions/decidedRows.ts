import type { BudgetRow, Indicator, SelfEvaluationTable } from '../layout';
import type { DecidedRow } from '../settings/data';

/** What a decision about an indicator keeps of its row. */
export function rowOfIndicator({ row, name, target, actual }: Indicator): DecidedRow {
  return { row, name, target: target.text, actual: actual.text };
}

/** The same for a row of the money block, by its amounts. */
export function rowOfMoney({ row, label, budget, executed }: BudgetRow): DecidedRow {
  return { row, name: label, target: String(budget ?? ''), actual: String(executed ?? '') };
}

/** Every row of a table that something can be decided about. */
export const rowsOf = ({ indicators, budget }: Pick<SelfEvaluationTable, 'indicators' | 'budget'>): DecidedRow[] => [
  ...indicators.map(rowOfIndicator),
  ...budget.map(rowOfMoney),
];

/**
 * The decisions that still hold, at the rows where they hold now. A row that was moved is found again by its texts, when only one
 * row has them; a decision about texts that changed is dropped.
 */
export function standing<Entry extends DecidedRow>(rows: readonly DecidedRow[], entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => {
    const alike = rows.filter((row) => saysTheSame(row, entry));
    const found = alike.find((one) => one.row === entry.row) ?? (alike.length === 1 ? alike[0] : undefined);
    return found ? [{ ...entry, row: found.row }] : [];
  });
}

const saysTheSame = (a: DecidedRow, b: DecidedRow): boolean =>
  a.name === b.name && a.target === b.target && a.actual === b.actual;
