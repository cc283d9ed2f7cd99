import { format, isDateFormat, isValidFormat } from 'numfmt';
import type { CellValue } from '../../../model';
import { GENERAL, isCellError } from '../../../model';

/** Chinese month and day names, and the plain signs of a Chinese system; errors give a text, never an exception. */
const OPTIONS = { locale: 'zh-CN', throws: false, dateErrorNumber: false, dateSpanLarge: false, nbsp: false } as const;

/** Days between the two epochs of dates. */
const DAYS_1904 = 1462;

/** Turns values into what a person sees through one number format. */
export interface Shower {
  (value: CellValue, date1904: boolean): string;
}

/** The shower of a number format; one that is no format shows like General. */
export function showerOf(numberFormat: string): Shower {
  const code = isValidFormat(numberFormat) ? numberFormat : GENERAL;
  const plainText = code === GENERAL || code === '@';
  const isDate = isDateFormat(code);
  return (value, date1904) => {
    if (value === null) return '';
    if (isCellError(value)) return value.error;
    if (typeof value === 'string' && plainText) return value;
    if (typeof value === 'number' && isDate && date1904) return format(code, value + DAYS_1904, OPTIONS);
    return format(code, value, OPTIONS);
  };
}

/** What a person sees of a value through a number format; for single values (many of one format go through showerOf). */
export function shownText(value: CellValue, numberFormat: string, date1904: boolean): string {
  return showerOf(numberFormat)(value, date1904);
}
