import type { Outcome } from '../../hosts';
import { refused } from '../../hosts';
import type { XlsxFile } from '../../hosts/xlsx';
import { openXlsx } from '../../hosts/xlsx';
import { note } from '../../texts/note';
import { MOST_BYTES, MOST_SHEETS } from './limits';

/** A file of so many bytes is more than the workbench opens. */
export function tooLarge(size: number) {
  const mb = (bytes: number) => Math.ceil(bytes / (1024 * 1024));
  return refused('too-large', note('file.too-large', { size: mb(size), limit: mb(MOST_BYTES) }));
}

/** A workbook of so many sheets is more than the workbench opens. */
export const tooManySheets = (count: number) =>
  refused('too-large', note('workbench.too-many-sheets', { count, limit: MOST_SHEETS }));

/** Opens an .xlsx within the limits of the workbench. An old workbook is refused with the sentence READ_ONLY (oldFile.ts). */
export function openWithin(bytes: Uint8Array): Outcome<XlsxFile> {
  if (bytes.length > MOST_BYTES) return tooLarge(bytes.length);
  const file = openXlsx(bytes, { limits: {} });
  const count = file.ok ? file.value.inspect((_, workbook) => workbook.sheets.length) : file;
  // A workbook whose list of sheets cannot be read says so itself.
  return count.ok && count.value > MOST_SHEETS ? tooManySheets(count.value) : file;
}
