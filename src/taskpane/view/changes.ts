import type { CellValue } from '../../model/cell';
import { isCellError } from '../../model/cell';
import type { SelfEvaluationTable } from '../../layout';
import type { CellChange, CellContent, Change } from '../../model/change';
import type { ShownRole } from '../engine';
import { formatPercent } from '../ui/format';

/** The cells of one sheet that change. */
export interface SheetChanges {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

export function cellsOfSheets(changes: readonly Change[]): SheetChanges[] {
  const sheets = new Map<string, CellChange[]>();
  for (const change of changes) {
    if (change.kind !== 'cell') continue;
    const cells = sheets.get(change.sheet);
    if (cells) cells.push(change);
    else sheets.set(change.sheet, [change]);
  }
  return [...sheets].map(([sheet, cells]) => ({ sheet, cells }));
}

/** Roles whose numbers are fractions that a person reads as percentages. */
const FRACTIONS: readonly ShownRole[] = ['rate', 'completion', 'coefficient'];

/** What a cell shows: its value as a number, percentage or text. '' for an empty cell. */
export function shownValue({ value, numberFormat }: CellContent, role: ShownRole | null): string {
  const isFraction = numberFormat?.includes('%') ?? (role !== null && FRACTIONS.includes(role));
  if (typeof value === 'number' && isFraction) return formatPercent(value);
  return valueText(value);
}

function valueText(value: CellValue): string {
  if (value === null) return '';
  // A text that only looks like a number says so: it is what a repair may be about.
  if (typeof value === 'string' && /^\s*-?[\d.,]+\s*$/.test(value)) return `“${value}”`;
  if (isCellError(value)) return value.error;
  return typeof value === 'number' ? String(Number(value.toFixed(4))) : String(value);
}

/** What the row of a cell is called in its table: the indicator, the kind of money; '' where it has no name. */
export function rowName(
  { sheet, address }: Pick<CellChange, 'sheet' | 'address'>,
  tables: readonly SelfEvaluationTable[],
): string {
  for (const table of tables.filter((one) => one.sheet === sheet)) {
    const indicator = table.indicators.find((one) => one.row === address.row);
    const money = table.budget.find((one) => one.row === address.row);
    const name = indicator?.name ?? money?.label;
    if (name !== undefined) return name;
  }
  return '';
}
