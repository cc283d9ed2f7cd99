import type { Package } from '../../../ooxml';
import type { Workbook } from '../workbook';
import type { ReadContext } from './sheet';
import { readStrings } from './strings';
import { readStyles } from './styles';
import { Work } from './work';

/** The part of that kind that the workbook refers to, and that is there; null where there is none. */
export function workbookPart(parts: Package, { relationships }: Workbook, kind: string): string | null {
  const isThere = (part: string | null): part is string => part !== null && parts.has(part);
  return relationships.flatMap((one) => (one.kind === kind && isThere(one.part) ? [one.part] : []))[0] ?? null;
}

/** What cells are read with: the shared strings (read when first needed), the formats, and how dates count. */
export function readContext(parts: Package, workbook: Workbook): ReadContext {
  const stringsPart = workbookPart(parts, workbook, 'sharedStrings');
  const stylesPart = workbookPart(parts, workbook, 'styles');
  let strings: readonly string[] | null = null;
  return {
    strings: () => (strings ??= stringsPart === null ? [] : readStrings(parts.text(stringsPart))),
    styles: stylesPart === null ? { formats: [], custom: new Map() } : readStyles(parts.text(stylesPart)),
    date1904: workbook.date1904,
    work: new Work(),
  };
}
