import { greatest } from '../../../model';
import type { Element, Package } from '../../../ooxml';
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

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Part names in Content_Types begin with "/". */
const declaredName = (part: string) => `/${part}`;

/** Declares what a part is: by an Override, the only one of its name, unless the extension's Default says just that (ECMA-376 part 2, 7.2.3). */
export function withContentType(parts: Package, part: string, contentType: string): Package {
  const cleared = withoutOverrides(parts, part);
  const xml = cleared.text(CONTENT_TYPES);
  const root = parseXml(xml);
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const defaults = childrenOf(root, 'Default').filter(
    (element) => attribute(xml, element, 'Extension')?.toLowerCase() === extension,
  );
  if (defaults.length === 1 && defaults.every((element) => attribute(xml, element, 'ContentType') === contentType)) {
    return cleared;
  }
  const text = elementText(root, 'Override', { PartName: declaredName(part), ContentType: contentType });
  return cleared.with(CONTENT_TYPES, splice(xml, [appendSplice(xml, root, text)]));
}

/** Takes a part out: its text, its declaration, and its relationships part. */
export function withoutPart(parts: Package, part: string): Package {
  const path = relationshipsPath(part);
  const rest = withoutOverrides(parts.without(part), part);
  return rest.has(path) ? withoutOverrides(rest.without(path), path) : rest;
}

function withoutOverrides(parts: Package, part: string): Package {
  const xml = parts.text(CONTENT_TYPES);
  const gone = overridesOf(xml).filter(({ key }) => key === partKey(part));
  if (gone.length === 0) return parts;
  return parts.with(
    CONTENT_TYPES,
    splice(
      xml,
      gone.map(({ element: { start, end } }) => ({ start, end, text: '' })),
    ),
  );
}

function overridesOf(xml: string): { readonly element: Element; readonly key: string }[] {
  return childrenOf(parseXml(xml), 'Override').map((element) => ({
    element,
    key: partKey(attribute(xml, element, 'PartName') ?? ''),
  }));
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
  const isNew = !parts.has(path);
  const xml = isNew ? `${HEADER}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>` : parts.text(path);
  const root = parseXml(xml);
  const taken = childrenOf(root, 'Relationship').map((element) => attribute(xml, element, 'Id') ?? '');
  const numbers = taken.map((id) => Number(/^rId(\d{1,6})$/.exec(id)?.[1] ?? 0));
  const id = `rId${greatest(numbers, 0) + 1}`;
  const text = elementText(root, 'Relationship', { Id: id, Type: type, Target: target, TargetMode: mode });
  const written = parts.with(path, splice(xml, [appendSplice(xml, root, text)]));
  return { parts: isNew ? withContentType(written, path, RELATIONSHIPS_TYPE) : written, id };
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

/** The first name made by `name` from 1, 2, 3 … that no part has and that is declared nowhere (leftovers of other programs). */
export function freeName(parts: Package, name: (number: number) => string): string {
  const declared = new Set(overridesOf(parts.text(CONTENT_TYPES)).map(({ key }) => key));
  const isTaken = (one: string): boolean =>
    [one, relationshipsPath(one)].some((part) => parts.has(part) || declared.has(partKey(part)));
  let number = 1;
  while (isTaken(name(number))) number++;
  return name(number);
}

/** The beginning of a relationship's type, transitional or strict, as the workbook has it. */
export function relationshipType(kind: string): string {
  return `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
}

export { HEADER as XML_HEADER };
