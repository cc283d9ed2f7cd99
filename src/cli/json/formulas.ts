import type { FormulaColumn, Oddity } from '../../checks';
import { formatAddress } from '../../model';

/** The formulas for one kind of figure in one column of a table, as the contract writes them. */
export interface FormulaColumnJson {
  readonly sheet: string;
  readonly role: FormulaColumn['role'];
  readonly sound: boolean;
  readonly groups: readonly {
    readonly formula: string | null;
    readonly relative: string | null;
    readonly cells: readonly string[];
    readonly odd: readonly Oddity[];
  }[];
}

export function formulasJson(columns: readonly FormulaColumn[]): FormulaColumnJson[] {
  return columns.map(({ sheet, role, isSound, groups }) => ({
    sheet,
    role,
    sound: isSound,
    groups: groups.map(({ formula, relative, cells, oddities }) => ({
      formula,
      relative,
      cells: cells.map(formatAddress),
      odd: oddities,
    })),
  }));
}
