import type { CellValue } from '../../../src/model/cell';
import { isCellError } from '../../../src/model/cell';

/**
 * What a person sees of a value, for the number formats that the product writes. Other formats show the bare value: we do not
 * play Excel's formatter, and texts of untouched cells come from the file.
 */
export function showValue(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const format = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(numberFormat);
  if (!format) return String(Number(value.toPrecision(11)));
  const places = format[2]?.length ?? 0;
  const number = format[3] ? value * 100 : value;
  const rounded = Number(Math.abs(number).toPrecision(15)).toFixed(places);
  const grouped = format[1] ? rounded.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : rounded;
  return `${number < 0 && Number(rounded) !== 0 ? '-' : ''}${grouped}${format[3] ?? ''}`;
}
