import type { Address, Cell } from '../../model';
import { formatAddress } from '../../model';
import type { TableSubject } from '../check';
import { relativeForm } from '../../formulaSyntax';

/** A cell whose figure follows from its row by the rules: a score, a rate, a completion. */
export interface ComputedCell {
  readonly role: 'score' | 'completion' | 'rate';
  readonly at: Address;
  readonly cell: Cell;
  /** This program wrote the formula: those differ from row to row by their rule, and are right. */
  readonly isOwn: boolean;
  /** The cells of its row that its formula may read. */
  readonly inputs: readonly (Address | null)[];
  /** Rows that its inputs stand in: its own, and those of a shared cell. */
  readonly rows: { readonly first: number; readonly last: number };
}

/** The computed cells of a table, column by column; rows that a person judges are left out. */
export function computedColumns({ sheet, evaluation }: TableSubject): ComputedCell[][] {
  const columns = new Map<string, Map<string, ComputedCell>>();
  const add = (
    role: ComputedCell['role'],
    at: Address | null,
    inputs: readonly (Address | null)[],
    rows: ComputedCell['rows'],
  ): void => {
    if (at === null) return;
    const name = `${role} ${at.column}`;
    const column = columns.get(name) ?? new Map<string, ComputedCell>();
    const key = formatAddress(at);
    const isOwn = evaluation.table.results.get(key)?.hand === 'ours';
    column.set(key, { role, at, cell: sheet.cellAt(at.row, at.column), isOwn, inputs, rows });
    columns.set(name, column);
  };
  for (const { indicator, status } of evaluation.indicators) {
    if (status !== 'scored') continue;
    const { cells, points, scoreRows, row } = indicator;
    const values = [cells.target, cells.actual, cells.operator, cells.unit];
    const inputs = [...values, cells.points, points?.cell ?? null, cells.completion, cells.coefficient];
    add('score', cells.score, inputs, scoreRows);
    add('completion', cells.completion, values, { first: row, last: row });
  }
  for (const { row } of evaluation.budget) {
    const { cells } = row;
    add('rate', cells.rate, [cells.initial, cells.budget, cells.executed], { first: row.row, last: row.row });
  }
  return [...columns.values()].map((column) => [...column.values()]);
}

/** How the formulas of a column read relative to their cells: the form that most of them have, and how many do. */
export interface CommonForm {
  readonly form: string;
  readonly count: number;
  /** One of the cells that have it. */
  readonly example: ComputedCell;
}

/** The commonest form among the formulas of a column; null where it holds none. */
export function commonForm(column: readonly ComputedCell[]): CommonForm | null {
  const forms = new Map<string, CommonForm>();
  for (const one of column) {
    if (one.cell.formula === null) continue;
    const form = relativeForm(one.cell.formula, one.at);
    const known = forms.get(form);
    forms.set(form, { form, count: (known?.count ?? 0) + 1, example: known?.example ?? one });
  }
  return [...forms.values()].reduce<CommonForm | null>(
    (best, one) => (best === null || one.count > best.count ? one : best),
    null,
  );
}

/** How many formulas a column must have before a cell without one, or with another, stands out. */
export const FEWEST_FORMULAS = 3;
