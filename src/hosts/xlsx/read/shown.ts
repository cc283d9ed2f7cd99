import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../../../model/cell';
import { GENERAL, isCellError } from '../../../model/cell';

/** Chinese month and day names, and the plain signs of a Chinese system; errors give a text, never an exception. */
const OPTIONS = { locale: 'zh-CN', throws: false, dateErrorNumber: false, dateSpanLarge: false, nbsp: false } as const;

/** Days between the two epochs of dates. */
const DAYS_1904 = 1462;

/** What a person sees in a cell: the value through its number format. */
export function shownText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'string' && (numberFormat === GENERAL || numberFormat === '@')) return value;
  if (typeof value === 'number' && date1904 && isDateFormat(numberFormat)) {
    return format(numberFormat, value + DAYS_1904, OPTIONS);
  }
  return format(numberFormat, value, OPTIONS);
}
