import { childrenOf, elementText, parseXml, splice } from '../../../ooxml';
import type { Package } from '../../../ooxml';
import { workbookPart } from '../read/context';
import { readWorkbook } from '../workbook';
import { MAX_SHARED } from './strings';

/** A cell that shows a shared text. What lies between an empty one and the next number is taken along: a text too many stays. */
const SHARED_CELL = /<(?:\w+:)?c\b[^>]*\bt=["']s["'][^>]*>[\s\S]*?<(?:\w+:)?v>\s*(\d+)/g;

/** The value of any cell, with what follows its text. */
const VALUE = /<(?:[^\s<>/]+:)?v(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*>([^<]*)<([!?]?)/g;

/**
 * The package without the texts that only sheets had which are gone (`removed`: their XML): a copy that is sent out must not carry the
 * words of the working paper in its table of texts. Their places stay, empty, so that no other text gets another number.
 */
export function withoutLostTexts(parts: Package, removed: readonly string[]): Package {
  const workbook = readWorkbook(parts);
  const table = workbookPart(parts, workbook, 'sharedStrings');
  if (table === null || removed.length === 0) return parts;
  const xml = parts.text(table);
  if (xml.length > MAX_SHARED) return parts;
  const used = new Set<number>();
  for (const { part } of workbook.sheets) {
    const numbers = part === null ? [] : perhapsUsedIn(parts.text(part));
    // Where a number may be written in a way that is not seen here, every text stays.
    if (numbers === null) return parts;
    for (const number of numbers) used.add(number);
  }
  const lost = new Set(removed.flatMap(sharedIn).filter((index) => !used.has(index)));
  if (lost.size === 0) return parts;
  const root = parseXml(xml);
  const empty = elementText(root, 'si', {}, elementText(root, 't', {}, ''));
  const splices = childrenOf(root, 'si').flatMap(({ start, end }, index) =>
    lost.has(index) ? [{ start, end, text: empty }] : [],
  );
  return parts.with(table, splice(xml, splices));
}

const sharedIn = (xml: string): number[] => [...xml.matchAll(SHARED_CELL)].map(([, index]) => Number(index));

/**
 * Every number that may be that of a shared text, of whatever kind its cell is: a text that is needed must not go. null where a value is
 * written with entities, comments or CDATA.
 */
function perhapsUsedIn(xml: string): number[] | null {
  const found: number[] = [];
  for (const [, text = '', markup = ''] of xml.matchAll(VALUE)) {
    if (markup !== '' || text.includes('&#')) return null;
    if (/^\s*\d+\s*$/.test(text)) found.push(Number(text));
  }
  return found;
}
