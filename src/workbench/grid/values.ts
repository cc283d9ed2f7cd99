import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { CellValue } from '../../model';
import { isCellError } from '../../model';

/** A value as Univer writes it; null takes away what stood there. */
export function univerValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // A number that is kept as text stays text, whatever format its cell has: "0.93" is not shown as 93%.
  return { v: value, t: isNumberText(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A cell's value as the model has it. */
export function modelValue({ v, t, p }: ICellData): CellValue {
  if (p?.body) return plainText(p.body.dataStream);
  if (v === undefined || v === null) return null;
  if (v === '') return '';
  if (t === CellValueType.BOOLEAN) return TRUE.includes(v);
  if (typeof v !== 'string') return v;
  if (isErrorText(v)) return { error: v };
  return t === CellValueType.NUMBER && isNumberText(v) ? Number(v) : v;
}

/** The ways in which Univer writes a true value. */
const TRUE: readonly unknown[] = [true, 1, '1', 'TRUE'];

function isNumberText(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

const ERRORS = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#CYCLE!',
  '#ERROR!',
  '#CONNECT!',
]);

function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}

/** What a text of several lines or looks says: Univer ends paragraphs with a return, the whole with a return and a line feed. */
function plainText(stream: string): string {
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
