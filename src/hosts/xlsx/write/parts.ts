import type { Package } from '../../../ooxml';
import {
  appendSplice,
  attribute,
  childrenOf,
  elementText,
  parseXml,
  partKey,
  relationshipsPath,
  splice,
} from '../../../ooxml';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Part names in Content_Types begin with "/". */
const declaredName = (part: string) => `/${part}`;

/** Declares what a part is. */
export function withContentType(parts: Package, part: string, contentType: string): Package {
  const xml = parts.text(CONTENT_TYPES);
  const root = parseXml(xml);
  const text = elementText(root, 'Override', { PartName: declaredName(part), ContentType: contentType });
  return parts.with(CONTENT_TYPES, splice(xml, [appendSplice(xml, root, text)]));
}

/** Takes a part out: its text, its declaration, and its relationships part. */
export function withoutPart(parts: Package, part: string): Package {
  const xml = parts.text(CONTENT_TYPES);
  const overrides = childrenOf(parseXml(xml), 'Override').filter(
    (element) => partKey(attribute(xml, element, 'PartName') ?? '') === partKey(part),
  );
  let rest = parts.without(part);
  if (rest.has(relationshipsPath(part))) rest = rest.without(relationshipsPath(part));
  if (overrides.length === 0) return rest;
  return rest.with(
    CONTENT_TYPES,
    splice(
      xml,
      overrides.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}

/** Adds a relationship from `source` to `target` (as it is to be written) and tells its id; `mode`: External for one outside the file. */
export function withRelationship(
  parts: Package,
  source: string,
  type: string,
  target: string,
  mode: 'External' | null = null,
): { readonly parts: Package; readonly id: string } {
  const path = relationshipsPath(source);
  const xml = parts.has(path) ? parts.text(path) : `${HEADER}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const root = parseXml(xml);
  const taken = childrenOf(root, 'Relationship').map((element) => attribute(xml, element, 'Id') ?? '');
  const numbers = taken.map((id) => Number(/^rId(\d{1,6})$/.exec(id)?.[1] ?? 0));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const text = elementText(root, 'Relationship', { Id: id, Type: type, Target: target, TargetMode: mode });
  return { parts: parts.with(path, splice(xml, [appendSplice(xml, root, text)])), id };
}

/** Takes the relationships of `source` out that point to `target`. */
export function withoutRelationship(parts: Package, source: string, target: string): Package {
  const gone = parts.relationships(source).filter(({ part }) => part !== null && partKey(part) === partKey(target));
  if (gone.length === 0) return parts;
  const path = relationshipsPath(source);
  return parts.with(
    path,
    splice(
      parts.text(path),
      gone.map(({ element: { start, end } }) => ({ start, end, text: '' })),
    ),
  );
}

/** The first free name made by `name` from 1, 2, 3 … */
export function freeName(parts: Package, name: (number: number) => string): string {
  let number = 1;
  while (parts.has(name(number))) number++;
  return name(number);
}

/** The beginning of a relationship's type, transitional or strict, as the workbook has it. */
export function relationshipType(kind: string): string {
  return `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
}

export { HEADER as XML_HEADER };
