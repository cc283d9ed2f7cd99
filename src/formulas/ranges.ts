import type { Indicator } from '../layout';
import { formatAddress } from '../model';
import { normaliseUnit } from '../quantity';
import type { Basis } from '../scoring';
import { heldConditions, onlyIf, quoted } from './guard';
import type { FormulaPlace } from './operand';
import { operandOf } from './operand';
import type { Term } from './term';
import { decimal, isFigure, literal, times } from './term';

/**
 * A number inside of a range: IF(AND(EXACT(D5,"20-30次"),EXACT(E5,完成值&"次"),完成值>=20,完成值<=30),1,NA()). It follows as long as the
 * actual is a number in the same unit; outside, or written any other way, gives #N/A. null where the actual is written otherwise now.
 */
export function rangeTerm(place: FormulaPlace, indicator: Indicator, basis: Basis, fromRow: number): Term | null {
  const { target, actual, cells } = indicator;
  if (basis.kind !== 'met' || basis.ratio !== 1 || target.kind !== 'range' || actual.kind !== 'number') return null;
  const unit = normaliseUnit(actual.unit);
  if (cells.actual === null || (unit !== normaliseUnit(target.unit) && unit !== null)) return null;
  const held = heldConditions(place, indicator, ['target']);
  const input = { cell: cells.actual, reading: actual.value };
  const { term, factor } = operandOf(place, 'actual', input, fromRow, 'guarded');
  const written = writtenAlike(place, indicator, scaledName(term, factor));
  if (held === null || written === null || isFigure(term)) return null;
  const bounds = [`${term.text}>=${decimal(target.low / factor)}`, `${term.text}<=${decimal(target.high / factor)}`];
  const isInside = term.value >= target.low / factor && term.value <= target.high / factor;
  return isInside ? onlyIf([...held, written, ...bounds], literal(1)) : null;
}

const scaledName = (term: Term, factor: number): Term => (factor === 1 ? term : times(term, literal(factor)));

/** That the actual is a number, or a number and its unit and nothing else. A number for a percentage may be meant in two ways. */
function writtenAlike({ sheet }: FormulaPlace, { target, actual, cells }: Indicator, number: Term): string | null {
  if (cells.actual === null || actual.kind !== 'number' || target.kind !== 'range') return null;
  const { value } = sheet.cellAt(cells.actual.row, cells.actual.column);
  const cell = formatAddress(cells.actual);
  if (typeof value === 'number') return normaliseUnit(target.unit) === '%' ? null : `ISNUMBER(${cell})`;
  if (typeof value !== 'string' || !value.startsWith(String(actual.value))) return null;
  const rest = value.slice(String(actual.value).length);
  const unit = quoted(rest);
  if (unit === null || /[\d.,]/.test(rest) || rest === '') return null;
  return `EXACT(${cell},${number.text}&${unit})`;
}
