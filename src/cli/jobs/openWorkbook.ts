import { readFile } from 'node:fs/promises';
import type { Outcome } from '../../hosts';
import type { KeptWorkbook } from '../../decisions';
import { readWorkbookFile } from '../../hosts/xlsx/node';

/** A workbook to be read, not written: .xlsx, or an old .xls or .et, whatever its name says. */
export async function openWorkbook(path: string): Promise<Outcome<KeptWorkbook>> {
  const file = await readWorkbookFile(path);
  if (file.ok || file.error.note.id !== 'file.xls') return file;
  // Loaded when it is needed: a start without any old workbook must not pay for its reader.
  const { openXls } = await import('../../hosts/xls');
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? file : openXls(new Uint8Array(bytes));
}
