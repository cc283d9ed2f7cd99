import type { Range } from '../model';
import { correctHeader } from './correct';
import type { Header } from './header';
import { namesTable } from './header';
import { MAX_DEPTH, readColumns, sideOf } from './headerColumns';
import type { RowSpan, SheetRows } from './rows';
import type { MappingCorrection } from './table';

/**
 * The headers of a sheet with those that a person pointed at where none was found: with the columns that they named there the rows make a
 * table. What was found in the same rows gives way. Where the same titles stand again below (on each printed page), they are a header again.
 */
export function withPointed(
  sheet: SheetRows,
  found: readonly Header[],
  corrections: readonly MappingCorrection[],
): readonly Header[] {
  return corrections.reduce<readonly Header[]>((headers, correction) => {
    const { headerRow, headerBottom } = correction;
    const isFound = headers.some(({ top, bottom }) => top === headerRow && bottom === (headerBottom ?? bottom));
    const pointed = isFound ? null : pointedHeader(sheet, correction);
    if (!pointed) return headers;
    const repeated = repeatedBelow(sheet, pointed).filter(
      (one) => !corrections.some((other) => isIn(other.headerRow, one)),
    );
    const own = [pointed, ...repeated];
    const others = headers.filter((header) => !own.some((one) => overlap(one, header)));
    return [...others, ...own].sort((a, b) => a.top - b.top);
  }, found);
}

/**
 * The rows of a header that a person means who points at this row: those that several merged titles in it reach over, too. One alone is
 * the side title of the block.
 */
export function headerRowsAt(sheet: SheetRows, row: number): RowSpan {
  const titles = sheet.slots(row).filter(({ cover }) => cover.bottom - cover.top < MAX_DEPTH);
  const reaches = (far: (cover: Range) => boolean): boolean => titles.filter(({ cover }) => far(cover)).length > 1;
  let [first, last] = [row, row];
  while (reaches(({ top }) => top < first)) first--;
  while (reaches(({ bottom }) => bottom > last)) last++;
  return { first, last: Math.min(last, first + MAX_DEPTH - 1) };
}

function pointedHeader(sheet: SheetRows, correction: MappingCorrection): Header | null {
  const { headerRow: top, headerBottom = headerRowsAt(sheet, top).last } = correction;
  const bottom = Math.min(headerBottom, top + MAX_DEPTH - 1);
  if (bottom < top || bottom >= sheet.rowCount) return null;
  const titled: Header = {
    top,
    bottom,
    columns: readColumns(sheet, top, bottom).columns,
    side: null,
    pointed: correction,
  };
  const { columns } = correctHeader(sheet, titled, correction);
  return namesTable(columns) ? { ...titled, columns, side: sideOf(sheet, titled, columns) } : null;
}

/** The same titles in the same columns further down. */
function repeatedBelow(sheet: SheetRows, header: Header): Header[] {
  const depth = header.bottom - header.top;
  const own = textsOf(sheet, header.top, depth);
  const found: Header[] = [];
  for (let top = header.bottom + 1; own !== NOTHING && top + depth < sheet.rowCount; top++) {
    if (textsOf(sheet, top, depth) === own) found.push({ ...header, top, bottom: top + depth });
  }
  return found;
}

const NOTHING = '';

/** What begins in these rows: its columns and its texts. */
function textsOf(sheet: SheetRows, top: number, depth: number): string {
  const slots = Array.from({ length: depth + 1 }, (_, index) => sheet.own(top + index));
  if (slots.every((own) => own.length < 2)) return NOTHING;
  return slots.map((own) => own.map(({ cover, text }) => `${cover.left}:${text}`).join('\n')).join('\n\n');
}

const isIn = (row: number, { top, bottom }: Header): boolean => row >= top && row <= bottom;

const overlap = (a: Header, b: Header): boolean => a.top <= b.bottom && b.top <= a.bottom;
