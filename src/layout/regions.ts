import type { Header } from './header';
import { findHeaders, findOtherHeaders } from './header';
import { LABELS } from './labels';
import type { HeaderRows } from './measures';
import { isTitle } from './facts';
import { withPointed } from './pointedHeaders';
import type { SheetRows, Slot } from './rows';
import type { MappingCorrection } from './table';

/** The rows of one form: its headers (repeated per page or per goal) and everything that belongs to them. */
export interface Region {
  readonly first: number;
  readonly last: number;
  /** Headers of a table of indicators that could be scored; none in a form of another kind. */
  readonly headers: readonly Header[];
  /** Its first header, whatever its kind. */
  readonly header: HeaderRows;
}

interface Found {
  readonly rows: HeaderRows;
  readonly header: Header | null;
}

/** Divides a sheet into its forms, those that a person pointed at among them. Two headers with nothing between them that begins a table belong to one. */
export function findRegions(rows: SheetRows, corrections: readonly MappingCorrection[]): Region[] {
  const tables = withPointed(rows, findHeaders(rows), corrections);
  const found = [
    ...tables.map((header): Found => ({ rows: { headerTop: header.top, headerBottom: header.bottom }, header })),
    ...findOtherHeaders(rows, tables).map((other): Found => ({ rows: other, header: null })),
  ].sort((a, b) => a.rows.headerTop - b.rows.headerTop);
  const regions: { first: number; found: Found[] }[] = [];
  for (const one of found) {
    const current = regions[regions.length - 1];
    const previous = current?.found[current.found.length - 1];
    const begin = previous ? beginning(rows, previous.rows.headerBottom + 1, one.rows.headerTop) : 0;
    if (!current || begin !== null) regions.push({ first: begin ?? 0, found: [one] });
    else current.found.push(one);
  }
  return regions.flatMap((region, index): Region[] => {
    const next = regions[index + 1];
    const [first] = region.found;
    if (!first) return [];
    return [
      {
        headers: region.found.flatMap(({ header }) => header ?? []),
        header: first.rows,
        first: firstFilled(rows, region.first),
        last: (next ? next.first : rows.rowCount) - 1,
      },
    ];
  });
}

/**
 * The row between two headers with which another table begins: its title or first label (项目名称); where neither stands there,
 * its money block (one before a title belongs to the table above). null if nothing begins.
 */
function beginning(rows: SheetRows, from: number, to: number): number | null {
  const find = (fits: (own: readonly Slot[], first: Slot) => boolean): number | null => {
    for (let row = from; row < to; row++) {
      const own = rows.own(row);
      if (own[0] && fits(own, own[0])) return row;
    }
    return null;
  };
  const named = find(
    (own, first) => (own.length <= 2 && isTitle(first) && !isContinued(first.text)) || LABELS.start(first.read.label),
  );
  const start = named ?? find((own) => isMoneyHeader(own));
  if (start === null) return null;
  // A line such as 附件2 above the title goes with it.
  const isAbove = start > from && /^附[件表]/.test(rows.slots(start - 1)[0]?.text ?? '');
  return isAbove ? start - 1 : start;
}

/** 项目支出绩效自评表（续）: the same table on its next page. */
function isContinued(title: string): boolean {
  return /[(（]?续(表|上表|前表|\d|[)）]|$)/.test(title);
}

function isMoneyHeader(own: readonly Slot[]): boolean {
  const roles = own.map((slot) => slot.read.budgetRole);
  return roles.includes('budget') && roles.includes('executed');
}

function firstFilled(rows: SheetRows, from: number): number {
  let row = from;
  while (row < rows.rowCount - 1 && rows.isBlank(row)) row += 1;
  return row;
}
