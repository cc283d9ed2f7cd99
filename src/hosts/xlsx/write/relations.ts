import type { NewCell, NewSheet } from '../../../model';
import { formatAddress, quoteSheet } from '../../../model';

/** What a sheet of ours refers to outside its part: a file that a link opens, or its drawing. */
export type SheetRelation =
  { readonly kind: 'hyperlink'; readonly target: string } | { readonly kind: 'drawing'; readonly target: null };

/** The relationships of a sheet of ours in the order of their ids: rId1, rId2 … */
export function relationsOf(sheet: NewSheet): SheetRelation[] {
  const files = new Set(sheet.cells.flatMap(({ link }) => (link?.file ? [fileTarget(link.file)] : [])));
  const links = [...files].map((target) => ({ kind: 'hyperlink', target }) as const);
  return (sheet.charts ?? []).length > 0 ? [...links, { kind: 'drawing', target: null }] : links;
}

/** The id of the relationship that a cell's link goes through; null for a link inside the workbook. */
export function linkId(relations: readonly SheetRelation[], { link }: NewCell): string | null {
  if (!link?.file) return null;
  const target = fileTarget(link.file);
  return `rId${relations.findIndex((one) => one.target === target) + 1}`;
}

/** The cell that a link leads to, as the file writes it: '表 1'!H76; null for a file as a whole. */
export function linkLocation({ link }: NewCell): string | null {
  if (!link?.place) return null;
  return `${quoteSheet(link.place.sheet)}!${formatAddress(link.place.address)}`;
}

/** Half a surrogate pair, which names of files on Windows may hold and no address can: such a file cannot be reached by a link. */
const HALF_PAIR = /\p{Surrogate}/gu;

/** A way to a file as an address: each step encoded, a Windows drive or a leading "/" as a file address. */
function fileTarget(file: string): string {
  const encode = (step: string): string => encodeURIComponent(step.replace(HALF_PAIR, '\ufffd'));
  const drive = /^([A-Za-z]:)\/(.*)$/.exec(file);
  if (drive) return `file:///${drive[1] ?? ''}/${(drive[2] ?? '').split('/').map(encode).join('/')}`;
  const encoded = file.split('/').map(encode).join('/');
  return file.startsWith('/') ? `file://${encoded}` : encoded;
}
