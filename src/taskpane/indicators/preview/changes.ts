import type { CellValue, CellContent } from '../../../model';
import { isCellError } from '../../../model';
import type { ShownRole } from '../../session/writePlan';
import { formatPercent } from '../../ui/format';

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
