import { format } from 'numfmt';
import type { CellValue } from '../../src/model/cell';
import { isCellError } from '../../src/model/cell';

/** What a person sees of a value through a number format, as an Excel in Chinese shows it. */
export function showValue(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return format(numberFormat, value, { locale: 'zh-CN', throws: false, nbsp: false });
}
