import type { Indicator } from '../layout';
import { formatAddress } from '../model';
import { normaliseUnit } from '../quantity';
import type { Basis } from '../scoring';
import { heldConditions, onlyIf, quoted } from './guard';
import type { FormulaPlace } from './operand';
import { operandOf } from './operand';
import { SURELY_FRACTION } from './plain';
import { takenNumbers } from './takenNumbers';
import type { Term } from './term';
import { decimal, isFigure, literal, times } from './term';

/**
 * A number inside of a range: IF(AND(EXACT(D5,"20-30次"),EXACT(E5,完成值&"次"),完成值>=20,完成值<=30),1,NA()). It follows as long as the
 * actual is a number in the same unit; outside, or written any other way, gives #N/A. null where the actual is written otherwise now.
 */
export function rangeTerm(place: FormulaPlace, indicator: Indicator, basis: Basis, fromRow: number): Term | null {
  const { target, actual, cells } = indicator;
  if (basis.kind !== 'met' || basis.ratio !== 1 || target.kind !== 'range') return null;
  if (actual.kind === 'range') return rangeInRange(place, indicator);
  if (actual.kind !== 'number') return null;
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

/** A range inside of the other: both its ends follow. */
function rangeInRange(place: FormulaPlace, indicator: Indicator): Term | null {
  const { target, actual, cells } = indicator;
  if (target.kind !== 'range' || actual.kind !== 'range' || cells.actual === null) return null;
  if (normaliseUnit(actual.unit) !== normaliseUnit(target.unit)) return null;
  const held = heldConditions(place, indicator, ['target']);
  const taken = takenNumbers(place, cells.actual);
  const [low, high, ...others] = taken?.terms ?? [];
  if (held === null || taken === null || low === undefined || high === undefined || others.length > 0) return null;
  if (low.value !== actual.low || high.value !== actual.high) return null;
  const [least, most] = [decimal(target.low), decimal(target.high)];
  const bounds = [`${low.text}>=${least}`, `${low.text}<=${high.text}`, `${high.text}<=${most}`];
  return onlyIf([...held, taken.condition, ...bounds], literal(1));
}

/** A place as good as the one aimed at, or better: IF(AND(EXACT(D5,"前5名"),EXACT(E5,"第"&VALUE(MID(E5,…))&"名"),…<=5),1,NA()). */
export function rankTerm(place: FormulaPlace, indicator: Indicator, basis: Basis): Term | null {
  const { target, actual, cells } = indicator;
  if (basis.kind !== 'met' || basis.ratio !== 1 || target.kind !== 'rank' || actual.kind !== 'rank') return null;
  const held = heldConditions(place, indicator, ['target']);
  const taken = cells.actual && takenNumbers(place, cells.actual);
  const [rank, ...others] = taken?.terms ?? [];
  if (held === null || taken === null || rank === undefined || others.length > 0 || rank.value !== actual.place)
    return null;
  const isPlace = [`${rank.text}>=1`, `${rank.text}<=${decimal(target.place)}`, `INT(${rank.text})=${rank.text}`];
  return onlyIf([...held, taken.condition, ...isPlace], literal(1));
}

const scaledName = (term: Term, factor: number): Term => (factor === 1 ? term : times(term, literal(factor)));

/** That the actual is a number, or a number and its unit and nothing else. A number for a percentage may be meant in two ways. */
function writtenAlike({ sheet }: FormulaPlace, { target, actual, cells }: Indicator, number: Term): string | null {
  if (cells.actual === null || actual.kind !== 'number' || target.kind !== 'range') return null;
  const { value } = sheet.cellAt(cells.actual.row, cells.actual.column);
  const cell = formatAddress(cells.actual);
  if (typeof value === 'number') {
    // 0.85 beside 80%-90% is a fraction, and stays one inside of the range where no fraction could be a percentage, too.
    const isFraction = actual.value !== value && target.low > SURELY_FRACTION && target.high <= 100;
    return normaliseUnit(target.unit) !== '%' || isFraction ? `ISNUMBER(${cell})` : null;
  }
  if (typeof value !== 'string' || !value.startsWith(String(actual.value))) return null;
  const rest = value.slice(String(actual.value).length);
  const unit = quoted(rest);
  if (unit === null || /[\d.,]/.test(rest) || rest === '') return null;
  return `EXACT(${cell},${number.text}&${unit})`;
}
