import { Attributes, Scanner, damagedXml } from './scanner';
import { decodeEntities } from './text';

/** An element with where it stands in its text: open tag xml[start, openEnd), close tag xml[closeStart, end). */
export interface Element {
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  readonly namespace: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosed: boolean;
  readonly children: readonly Element[];
}

type Namespaces = ReadonlyMap<string, string>;
type Growing = { -readonly [Key in keyof Element]: Element[Key] } & { children: Element[] };

/** Deeper than any workbook, and shallow enough to walk. */
const MAX_DEPTH = 256;

/**
 * Reads the elements of a part. The content of an element named `opaque` is checked for its nesting, but not kept:
 * a sheet's cells are read by a walk of their own. Refuses what is not well-formed.
 */
export function parseXml(xml: string, opaque?: string): Element {
  const scanner = new Scanner(xml);
  const open: { element: Growing; namespaces: Namespaces }[] = [];
  let root: Growing | null = null;
  let hidden: string[] | null = null; // the open elements inside an opaque one
  while (scanner.next()) {
    const { kind, name } = scanner;
    const top = open.at(-1);
    if (hidden && (kind !== 'close' || hidden.length > 0)) {
      if (kind === 'open') hidden.push(name);
      else if (kind === 'close' && hidden.pop() !== name) throw damagedXml();
    } else if (kind === 'close') {
      if (top?.element.name !== name) throw damagedXml();
      top.element.closeStart = scanner.start;
      top.element.end = scanner.end;
      open.pop();
      hidden = null;
    } else {
      if ((root && !top) || open.length >= MAX_DEPTH) throw damagedXml();
      const namespaces = declared(xml, scanner, top?.namespaces);
      const element = grow(scanner, name, namespaces);
      if (top) top.element.children.push(element);
      else root = element;
      if (kind === 'empty') continue;
      open.push({ element, namespaces });
      if (element.local === opaque) hidden = [];
    }
  }
  if (!root || open.length > 0) throw damagedXml();
  return root;
}

function grow(scanner: Scanner, name: string, namespaces: Namespaces): Growing {
  const colon = name.indexOf(':');
  const { start, end } = scanner;
  return {
    name,
    local: name.slice(colon + 1),
    namespace: namespaces.get(colon < 0 ? '' : name.slice(0, colon)) ?? '',
    start,
    openEnd: end,
    closeStart: end,
    end,
    selfClosed: scanner.kind === 'empty',
    children: [],
  };
}

function declared(xml: string, scanner: Scanner, outer: Namespaces = new Map()): Namespaces {
  if (!xml.slice(scanner.nameEnd, scanner.end).includes('xmlns')) return outer;
  const inner = new Map(outer);
  const attributes = new Attributes(xml, scanner.nameEnd, scanner.end);
  while (attributes.next()) {
    const { name } = attributes;
    if (name === 'xmlns') inner.set('', decodeEntities(attributes.raw));
    else if (name.startsWith('xmlns:')) inner.set(name.slice(6), decodeEntities(attributes.raw));
  }
  return inner;
}

/** The value of an attribute, found by its full name; null where there is none. */
export function attribute(xml: string, element: Element, name: string): string | null {
  return attributesOf(xml, element).get(name) ?? null;
}

/** All attributes of an element, decoded. */
export function attributesOf(xml: string, element: Element): Map<string, string> {
  const all = new Map<string, string>();
  const attributes = new Attributes(xml, element.start + 1 + element.name.length, element.openEnd);
  while (attributes.next()) all.set(attributes.name, decodeEntities(attributes.raw));
  return all;
}

/** The children of that local name that belong to the element's own namespace. */
export function childrenOf(element: Element, local: string): Element[] {
  return element.children.filter((child) => child.local === local && child.namespace === element.namespace);
}

export function childOf(element: Element, local: string): Element | null {
  return childrenOf(element, local)[0] ?? null;
}

/** A name with the prefix that `element` carries, for a new element beside or inside it. */
export function samePrefix(element: Element, local: string): string {
  return element.name.slice(0, element.name.length - element.local.length) + local;
}
