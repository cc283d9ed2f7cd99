import { withoutNoise } from '../decimal';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { squeeze } from '../text';
import { mergeOperators } from './measure';
import { BEFORE, COLUMN_WORDS } from './operatorTable';
import type {
  AmbiguousQuantity,
  ChangeQuantity,
  DateQuantity,
  NumberQuantity,
  Operator,
  Quantity,
  ReadingContext,
} from './quantity';
import { compareUnits, isPoints, looksLikeFraction, normaliseUnit } from './units';

/** What the text of an operator column says: a direction, 定性, or nothing (null). */
export function readOperatorColumn(text: string | null | undefined): Operator | 'qualitative' | null {
  const bare = squeeze(text ?? '').replace(/^["“”']+|["“”']+$/g, '');
  // "正向指标（≥）": with the brackets, without what is in them, or what is in them alone.
  for (const word of [bare, bare.replace(/\(.*\)/, ''), /\((.*)\)/.exec(bare)?.[1] ?? '']) {
    const meaning = COLUMN_WORDS.get(word);
    if (meaning !== undefined && meaning !== 'none') return meaning;
    const sign = BEFORE.get(word);
    if (sign !== undefined) return sign;
  }
  return null;
}

/** The reading of a text, completed by the operator and the unit columns of its row. */
export function applyColumns(quantity: Quantity, context: ReadingContext): Quantity {
  const unit = normaliseUnit(context.unitText);
  const operator = context.role === 'target' ? readOperatorColumn(context.operatorText) : null;
  switch (quantity.kind) {
    case 'number':
      return applyToNumber(quantity, operator, unit);
    case 'change':
      return applyToChange(quantity, operator, unit);
    case 'range':
      return { ...quantity, unit: fullerUnit(quantity.unit, unit) };
    case 'several':
      return {
        ...quantity,
        parts: quantity.parts.map((part) => ({
          ...part,
          operator: part.operator ?? (operator === 'qualitative' ? null : operator),
          unit: fullerUnit(part.unit, unit),
        })),
      };
    case 'ambiguous':
      return applyToAmbiguous(quantity, operator, unit);
    case 'date':
      return applyToDate(quantity, operator, unit);
    case 'qualitative':
    case 'rank':
    case 'unit-only':
    case 'none':
      return quantity;
  }
}

/** A change keeps what it says of itself; the columns may add the operator and the unit. */
function applyToChange(
  quantity: ChangeQuantity,
  operator: Operator | 'qualitative' | null,
  column: string | null,
): Quantity {
  const unit = fullerUnit(quantity.unit, column);
  const direction = operator === 'qualitative' ? null : operator;
  const merged = mergeOperators(quantity.operator, direction);
  const text = quantity.text.trim();
  const proposal = { value: quantity.value, operator: quantity.operator ?? direction, unit };
  if (operator === 'qualitative') return refused(quantity, note('quantity.declared-qualitative', { text }), proposal);
  if (quantity.operator !== null && direction !== null && merged === null)
    return refused(quantity, note('quantity.operators-clash', { text: `${direction} ${text}` }), proposal);
  return { ...quantity, operator: merged, unit };
}

/** A proposed reading is completed as a number would be; without one there is nothing to complete. */
function applyToAmbiguous(
  quantity: AmbiguousQuantity,
  operator: Operator | 'qualitative' | null,
  unit: string | null,
): AmbiguousQuantity {
  if (quantity.proposal === null) return quantity;
  const { value, operator: own, unit: written } = quantity.proposal;
  const direction = own ?? (operator === 'qualitative' ? null : operator);
  return { ...quantity, proposal: { value, operator: direction, unit: fullerUnit(written, unit) } };
}

/** A month beside the unit 月 is a number of months; a date beside ≤ is a deadline. */
function applyToDate(quantity: DateQuantity, operator: Operator | 'qualitative' | null, unit: string | null): Quantity {
  if (unit === '月' && isBareMonth(quantity)) return monthNumber(quantity, operator);
  return operator === '<=' || operator === '<' ? { ...quantity, operator: quantity.operator ?? operator } : quantity;
}

/** The written unit, unless it is none or only a part of the column's ("/本" beside 元/本, "14亿" beside 亿元). */
function fullerUnit(written: string | null, column: string | null): string | null {
  if (written === null || column === null) return written ?? column;
  if (written.startsWith('/')) return column;
  if (/^[十百千万亿]+$/.test(written))
    return column.startsWith(written) ? column : written + column.replace(/^[百千万亿]+/, '');
  return written;
}

function applyToNumber(
  quantity: NumberQuantity,
  operator: Operator | 'qualitative' | null,
  column: string | null,
): Quantity {
  const unit = fullerUnit(quantity.unit, column);
  if (isYear(quantity, unit)) return yearOf(quantity, operator);
  const text = quantity.text.trim();
  const direction = directionIn(operator);
  const merged = mergeOperators(quantity.operator, direction);
  const proposal = { value: quantity.value, operator: quantity.operator ?? direction, unit };
  if (operator === 'qualitative') return refused(quantity, note('quantity.declared-qualitative', { text }), proposal);
  if (quantity.operator !== null && direction !== null && merged === null) {
    return refused(quantity, note('quantity.operators-clash', { text: `${direction} ${text}` }), proposal);
  }
  if (unit === null && merged === null && isDateWrittenAsNumber(quantity.text)) {
    return refused(quantity, note('quantity.date-or-number', { text }), null);
  }
  const relation = compareUnits(unit, column);
  if (relation === null) return refused(quantity, unitsClash(unit, column), proposal);
  if (quantity.unit === null && column === '%' && looksLikeFraction(quantity.value)) {
    const asPercent = { ...proposal, value: withoutNoise(quantity.value * 100) };
    return refused(quantity, note('quantity.fraction-or-percent', { text }), asPercent);
  }
  const remarks = [...quantity.remarks, ...columnRemarks(quantity, unit, column, relation.remark)];
  return numberOrChange({ ...quantity, operator: merged, unit, remarks });
}

const directionIn = (operator: Operator | 'qualitative' | null): Operator | null =>
  operator === 'qualitative' ? null : operator;

/** A number of percentage points says how far something moved, whatever it was written as. */
const numberOrChange = (quantity: NumberQuantity): Quantity =>
  isPoints(quantity.unit) ? { ...quantity, kind: 'change', direction: null } : quantity;

function refused(
  { text, pieces, remarks }: NumberQuantity | ChangeQuantity,
  reason: Note,
  proposal: AmbiguousQuantity['proposal'],
): AmbiguousQuantity {
  return { kind: 'ambiguous', text, pieces, remarks, reason, proposal };
}

const unitsClash = (written: string | null, column: string | null): Note =>
  note('quantity.units-clash', { written: written ?? '', column: column ?? '' });

function columnRemarks(
  quantity: NumberQuantity,
  unit: string | null,
  column: string | null,
  kindred: Note | null,
): Note[] {
  if (kindred) return [kindred];
  if (quantity.unit !== null && unit !== null && column !== null && unit !== column) {
    return [note('quantity.unit-differs', { written: unit, column })];
  }
  // "≤12 月": a month of the year or a length of time; the comparison is the same.
  return unit === '月' ? [note('quantity.month-number', { text: quantity.text.trim() })] : [];
}

/** "12月" beside the unit 月 is the same as 12 there. */
function isBareMonth({ date, text }: DateQuantity): boolean {
  return date.year === null && date.month !== null && date.day === null && /^\d{1,2}月$/.test(squeeze(text));
}

function monthNumber(quantity: DateQuantity, operator: Operator | 'qualitative' | null): Quantity {
  const { text, pieces, remarks } = quantity;
  const value = quantity.date.month ?? 0;
  return applyToNumber({ kind: 'number', text, pieces, remarks, operator: null, value, unit: '月' }, operator, '月');
}

function isYear(quantity: NumberQuantity, unit: string | null): boolean {
  return unit === '年' && Number.isInteger(quantity.value) && quantity.value >= 1990 && quantity.value <= 2100;
}

/** "2024" beside the unit 年 is that year: it is never divided. */
function yearOf(quantity: NumberQuantity, column: Operator | 'qualitative' | null): DateQuantity {
  const operator = quantity.operator ?? (column === 'qualitative' ? null : column);
  return {
    kind: 'date',
    text: quantity.text,
    pieces: quantity.pieces,
    remarks: quantity.remarks,
    date: { year: quantity.value, month: null, day: null },
    operator: operator === '<=' || operator === '<' ? operator : null,
    done: false,
  };
}

/** 20241231, 2024.12: without a unit as likely a date as a number. */
function isDateWrittenAsNumber(text: string): boolean {
  const match = /^(?:19|20)\d{2}(?:(\d{2})(\d{2})|\.(\d{1,2}))$/.exec(squeeze(text));
  if (!match) return false;
  const month = Number(match[1] ?? match[3]);
  const day = match[2] === undefined ? 1 : Number(match[2]);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
