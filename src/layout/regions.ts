import type { Sheet } from '../model/sheet';
import type { Header } from './header';
import { findHeaders } from './header';
import { LABELS, budgetRole } from './labels';
import { normaliseLabel } from './normalise';
import { isTitle } from './facts';
import { isBlankRow, slotsOf } from './rows';

/** The rows of one table: its headers (repeated per page or per goal) and everything that belongs to them. */
export interface Region {
  readonly first: number;
  readonly last: number;
  readonly headers: readonly Header[];
}

/** Divides a sheet into its tables. Two headers with nothing between them that begins a table belong to one. */
export function findRegions(sheet: Sheet): Region[] {
  const headers = findHeaders(sheet);
  const regions: { first: number; headers: Header[] }[] = [];
  for (const header of headers) {
    const current = regions[regions.length - 1];
    const previous = current?.headers[current.headers.length - 1];
    const begin = previous ? beginning(sheet, previous.bottom + 1, header.top) : 0;
    if (!current || begin !== null) regions.push({ first: begin ?? 0, headers: [header] });
    else current.headers.push(header);
  }
  return regions.map((region, index) => {
    const next = regions[index + 1];
    return {
      headers: region.headers,
      first: firstFilled(sheet, region.first),
      last: (next ? next.first : sheet.rowCount) - 1,
    };
  });
}

/** The row between two headers with which another table begins: its title, 项目名称, or its money block; null if none does. */
function beginning(sheet: Sheet, from: number, to: number): number | null {
  let start: number | null = null;
  for (let row = from; row < to; row++) {
    const own = slotsOf(sheet, row).filter((slot) => slot.own);
    const first = own[0];
    if (!first) continue;
    const isTitleRow = own.length <= 2 && isTitle(first);
    const isLabelRow = LABELS.start.test(normaliseLabel(first.text));
    const roles = own.map((slot) => budgetRole(slot.text));
    const isMoney = roles.includes('budget') && roles.includes('executed');
    if (isTitleRow || isLabelRow || isMoney) {
      start = row;
      break;
    }
  }
  if (start === null) return null;
  // A line such as 附件2 above the title goes with it.
  while (start > from && !isBlankRow(sheet, start - 1) && /^附[件表]/.test(slotsOf(sheet, start - 1)[0]?.text ?? ''))
    start -= 1;
  return start;
}

function firstFilled(sheet: Sheet, from: number): number {
  let row = from;
  while (row < sheet.rowCount - 1 && isBlankRow(sheet, row)) row += 1;
  return row;
}
