import type { Address } from '../../model';
import { formatAddress, sameAddress } from '../../model';
import type { Outcome } from '..';
import { done, refused } from '..';
import { note } from '../../texts/note';
import { asHostError, INVALID_SELECTION, officeCode } from './errors';
import { queueSheets } from './list';
import type { WorkbookMemory } from '../live';

/** Goes to a cell, or lights those between two: its sheet must be the active one before anything on it can be selected. One round trip. */
export async function selectCell(
  context: Excel.RequestContext,
  memory: WorkbookMemory,
  sheetName: string,
  { address, to = address }: { readonly address: Address; readonly to?: Address | undefined },
): Promise<Outcome<void>> {
  if (!memory.sheets) {
    const listed = queueSheets(context);
    await context.sync();
    memory.sheets = listed();
  }
  const info = memory.sheetNamed(sheetName);
  if (!info) return refused('failed', note('office.sheet-gone', { sheet: sheetName }));
  if (!info.visible) return refused('refused', note('office.sheet-hidden', { sheet: sheetName }));
  try {
    const sheet = context.workbook.worksheets.getItem(info.id);
    sheet.activate();
    sheet.getRange(rangeName(address, to)).select();
    await context.sync();
    return done(undefined);
  } catch (error) {
    const code = officeCode(error);
    if (code === 'ItemNotFound') {
      memory.sheets = null;
      return refused('failed', note('office.sheet-gone', { sheet: sheetName }));
    }
    // With another workbook in front Excel refuses to select, under several names.
    if (code === 'InvalidOperation' || code === 'GeneralException' || code === INVALID_SELECTION) {
      return { ok: false, error: { code: 'failed', note: note('office.not-in-front'), remedy: 'again' } };
    }
    return { ok: false, error: asHostError(error) };
  }
}

const rangeName = (address: Address, to: Address): string =>
  sameAddress(address, to) ? formatAddress(address) : `${formatAddress(address)}:${formatAddress(to)}`;
