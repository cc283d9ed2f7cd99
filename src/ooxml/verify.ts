import { attempt } from './fault';
import type { Package } from './package';
import { relationshipsPath } from './package';
import { isWellFormed } from './xml/wellFormed';
import { attribute, attributesOf, childrenOf, parseXml } from './xml/tree';
import { partKey } from './zip/archive';

/** What can be wrong with a part. */
export type PackageFaultKind =
  /** Its bytes do not give what its entry says (checksum, size, encoding). */
  | 'broken'
  | 'malformed'
  | 'no-type'
  | 'two-types'
  | 'wrong-type'
  /** A relationship of it leads to no part; one of its references names no relationship; two of them have one id. */
  | 'dangling'
  /** An index in it lies outside of its list. */
  | 'index'
  /** Elements of it stand in an order that the schema does not allow. */
  | 'order'
  /** Two sheets of one name or number. */
  | 'twice';

export interface PackageFault {
  readonly kind: PackageFaultKind;
  readonly part: string;
  /** What it is about, in words of the file: an id, a target, an element. */
  readonly about: string;
}

const CONTENT_TYPES = '[Content_Types].xml';
const XML_PART = /\.(?:xml|rels|vml)$/i;

/**
 * What is wrong with a package as such (ECMA-376 part 2): bytes, XML, content types, relationships. `looksAt` tells whose text is looked
 * at; types and relationships are those of all parts. What the parts mean is not looked at.
 */
export function packageFaults(parts: Package, looksAt: (part: string) => boolean = () => true): PackageFault[] {
  const broken = parts.names().flatMap((part): PackageFault[] => {
    if (!looksAt(part) || !XML_PART.test(part)) return [];
    const text = attempt(() => parts.text(part));
    if (!text.ok) return [{ kind: 'broken', part, about: '' }];
    return isWellFormed(text.value) ? [] : [{ kind: 'malformed', part, about: '' }];
  });
  // What cannot be read tells nothing of types and relationships.
  if (broken.some(({ part }) => part === CONTENT_TYPES || /\.rels$/i.test(part))) return broken;
  return [...broken, ...typeFaults(parts), ...relationFaults(parts, looksAt)];
}

interface Types {
  readonly defaults: ReadonlyMap<string, readonly string[]>;
  readonly overrides: ReadonlyMap<string, readonly string[]>;
}

function readTypes(parts: Package): Types {
  const xml = parts.text(CONTENT_TYPES);
  const root = parseXml(xml);
  const read = (local: string, name: string, keyOf: (key: string) => string): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const element of childrenOf(root, local)) {
      const key = keyOf(attribute(xml, element, name) ?? '');
      found.set(key, [...(found.get(key) ?? []), attribute(xml, element, 'ContentType') ?? '']);
    }
    return found;
  };
  return {
    defaults: read('Default', 'Extension', (extension) => extension.toLowerCase()),
    overrides: read('Override', 'PartName', partKey),
  };
}

/** The content types that a part is declared with: all Overrides of its name, else its extension's Defaults. */
const typesOf = (part: string, { defaults, overrides }: Types): readonly string[] =>
  overrides.get(partKey(part)) ?? defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()) ?? [];

/** What the parts must be that relationships of a kind lead to; kinds that are not here may be anything. */
const TYPE_OF_KIND: Readonly<Partial<Record<string, RegExp>>> = {
  officeDocument: /\.main\+xml$/,
  worksheet: /\.worksheet\+xml$/,
  chartsheet: /\.chartsheet\+xml$/,
  styles: /\.styles\+xml$/,
  sharedStrings: /\.sharedStrings\+xml$/,
  calcChain: /\.calcChain\+xml$/,
  theme: /\.theme\+xml$/,
  table: /\.table\+xml$/,
  drawing: /\.drawing\+xml$/,
  chart: /\.chart\+xml$/,
  comments: /\.comments\+xml$/,
  customXml: /^(?:application|text)\/xml$/,
  customXmlProps: /\.customXmlProperties\+xml$/,
  numbering: /\.numbering\+xml$/,
  fontTable: /\.fontTable\+xml$/,
  footer: /\.footer\+xml$/,
  image: /^image\//,
};

function typeFaults(parts: Package): PackageFault[] {
  const types = readTypes(parts);
  const wanted = new Map<string, RegExp>();
  for (const source of ['', ...parts.names()]) {
    for (const { kind, part } of parts.has(relationshipsPath(source)) ? parts.relationships(source) : []) {
      const pattern = TYPE_OF_KIND[kind];
      if (part !== null && pattern) wanted.set(partKey(part), pattern);
    }
  }
  return parts.names().flatMap((part): PackageFault[] => {
    if (part === CONTENT_TYPES || part.endsWith('/')) return [];
    const own = typesOf(part, types);
    const [first] = own;
    if (first === undefined) return [{ kind: 'no-type', part, about: '' }];
    if (own.length > 1) return [{ kind: 'two-types', part, about: own.join(' ') }];
    const pattern = /\.rels$/i.test(part) ? /package\.relationships\+xml$/ : wanted.get(partKey(part));
    return !pattern || pattern.test(first) ? [] : [{ kind: 'wrong-type', part, about: first }];
  });
}

function relationFaults(parts: Package, looksAt: (part: string) => boolean): PackageFault[] {
  return ['', ...parts.names()].flatMap((source) => {
    const path = relationshipsPath(source);
    const xml = parts.has(path) ? parts.text(path) : '';
    const relations = xml === '' ? [] : parts.relationships(source);
    const ids = relations.map(({ id }) => id);
    const dangling = (about: string): PackageFault => ({ kind: 'dangling', part: source, about });
    const lost = relations.filter(({ part }) => part !== null && part !== '' && !parts.has(part));
    const doubled = ids.filter((id, index) => ids.indexOf(id) !== index);
    // A target within the part itself ("#Sheet1!A1") is one of a link, and leads to no part.
    const gone = lost.filter(({ element }) => !(attributesOf(xml, element).get('Target') ?? '').startsWith('#'));
    const named = looksAt(source) && XML_PART.test(source) && !/\.rels$/i.test(source) ? referred(parts, source) : [];
    return [
      ...gone.map(({ id }) => dangling(id)),
      ...doubled.map(dangling),
      ...named.filter((id) => !ids.includes(id)).map(dangling),
    ];
  });
}

/** The ids of relationships that a part names (r:id, r:embed …), with the prefixes that it declares for them. */
function referred(parts: Package, part: string): string[] {
  const text = attempt(() => parts.text(part));
  if (!text.ok) return [];
  const prefixes = [
    ...text.value.matchAll(
      /xmlns:([\w.-]+)=["'](?:http:\/\/schemas\.openxmlformats\.org|http:\/\/purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships["']/g,
    ),
  ].map(([, prefix]) => prefix);
  const found = new Set<string>();
  for (const prefix of new Set(prefixes)) {
    const references = new RegExp(`\\s${prefix ?? ''}:(?:id|embed|link|pict|dm|lo|qs|cs)=["']([^"']+)["']`, 'g');
    for (const [, id] of text.value.matchAll(references)) if (id !== undefined) found.add(id);
  }
  return [...found];
}
