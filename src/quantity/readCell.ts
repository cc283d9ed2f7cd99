import { withoutNoise } from '../decimal';
import type { CellValue } from '../model';
import { isCellError } from '../model';
import { note } from '../texts/note';
import type { Note } from '../texts/note';
import { applyColumns } from './columns';
import { dateOfSerial, formatKind } from './numberFormat';
import type { AmbiguousQuantity, NumberQuantity, Operator, Quantity, ReadingContext } from './quantity';
import { readText } from './readText';
import { normaliseUnit } from './units';

/** What is read of a cell: its value, its formula with the leading "=", the text a person sees, its number format. */
export interface ReadableCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly text: string;
  readonly numberFormat: string;
}

/** A formula that is only a number is how a spreadsheet keeps what a person typed as "=100%". */
const LITERAL = /^=\s*([-+]?\d+(?:\.\d+)?)\s*(%?)\s*$/;

/**
 * Reads a cell as a target or an actual. Texts as readText; numbers by their format: 0.95 shown as 95% is 95, unit "%"; a date
 * format makes a date; a unit in the format (0"个") is the unit. Never throws; a formula without a result, an error and a
 * number whose meaning is open are ambiguous.
 */
export function readQuantity(cell: ReadableCell, context: ReadingContext): Quantity {
  const literal = LITERAL.exec(cell.formula ?? '');
  if (literal) return readText((cell.formula ?? '').trim(), context);
  const { value } = cell;
  if (value === null) {
    return cell.formula === null ? readText('', context) : unclear(cell.text, note('quantity.formula-without-result'));
  }
  if (isCellError(value)) return unclear(cell.text, note('quantity.cell-error', { error: value.error }));
  if (typeof value === 'boolean') return unclear(cell.text, note('quantity.true-or-false'));
  return typeof value === 'number' ? readNumber(value, cell, context) : readText(value, context);
}

function unclear(text: string, reason: Note, proposal: AmbiguousQuantity['proposal'] = null): AmbiguousQuantity {
  return { kind: 'ambiguous', text, pieces: [{ kind: 'text', text }], remarks: [], reason, proposal };
}

function readNumber(value: number, cell: ReadableCell, context: ReadingContext): Quantity {
  const shown = /^#*$/.test(cell.text) ? String(value) : cell.text;
  const kind = formatKind(cell.numberFormat);
  if (kind === 'time') return unclear(shown, note('quantity.time-of-day'));
  if (kind === 'date') return readDateCell(value, shown, context);
  if (kind === 'percent') return numberShown(shown, percent(value), '%', null, context);
  if (kind === 'plain') return numberShown(shown, value, null, null, context);
  // Words in the format: the unit that a person sees. Where the shown number is another one, the format has scaled it.
  const seen = readText(shown, { role: context.role });
  if (seen.kind !== 'number') return numberShown(shown, value, null, null, context);
  const decimals = (/\.(\d+)/.exec(shown)?.[1] ?? '').length;
  if (Math.abs(seen.value - value) > 0.51 * 10 ** -decimals) {
    return unclear(shown, note('quantity.shown-differs', { shown, value }), {
      operator: seen.operator,
      value: seen.value,
      unit: seen.unit,
    });
  }
  return numberShown(shown, value, seen.unit, seen.operator, context);
}

function percent(value: number): number {
  return withoutNoise(value * 100);
}

function numberShown(
  text: string,
  value: number,
  unit: string | null,
  operator: Operator | null,
  context: ReadingContext,
): Quantity {
  const number: NumberQuantity = {
    kind: 'number',
    text,
    pieces: [{ kind: 'number', text }],
    remarks: value < 0 ? [note('quantity.negative', { text })] : [],
    operator,
    value: value === 0 ? 0 : value,
    unit,
  };
  return applyColumns(number, context);
}

/** A date by the cell's format. "6-10" typed into a cell becomes 10 June: beside a unit of measure that is what happened. */
function readDateCell(value: number, shown: string, context: ReadingContext): Quantity {
  const unit = normaliseUnit(context.unitText);
  if (unit !== null && !DATE_UNITS.has(unit))
    return unclear(shown, note('quantity.number-became-date', { text: shown, unit }));
  const asShown = readText(shown, { role: context.role });
  if (asShown.kind === 'date' && asShown.date.year !== null) return asShown;
  const date = dateOfSerial(value);
  if (date === null) return unclear(shown, note('quantity.no-such-date', { text: shown }));
  return {
    kind: 'date',
    text: shown,
    pieces: [{ kind: 'date', text: shown }],
    remarks: [],
    date,
    operator: null,
    done: false,
  };
}

const DATE_UNITS: ReadonlySet<string> = new Set(['年', '月', '日', '年月', '年月日', '日期', '时间']);
