import { stringify } from 'csv-stringify/sync';
import type { RecordCell } from './lists';

/** What begins a formula, after blanks and control characters that a spreadsheet may take off. Full-width signs count. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

/** Begins a data file, so that Excel reads it as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as RFC 4180 has them (commas, quotes, CRLF). A text that a spreadsheet would take for a formula stands behind an apostrophe,
 * as OWASP advises (CSV injection); numbers stay as they are.
 */
export function csvOf(rows: readonly (readonly RecordCell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/, // the library quotes only its own ends of lines, and cells have lone ones
      cast: { string: (value) => (FORMULA.test(value) ? `'${value}` : value) },
    },
  );
}
