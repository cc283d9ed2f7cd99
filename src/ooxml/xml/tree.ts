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

/** More than any part declares; each element that declares one takes a copy of all. */
const MOST_NAMESPACES = 500;

/** Deeper than any workbook, and shallow enough to walk. */
const MAX_DEPTH = 256;

/**
 * Reads the elements of a part. The content of an element named `opaque` is checked for its nesting, but not kept:
 * a sheet's cells are read by a walk of their own. Refuses what is not well-formed.
 */
export function parseXml(xml: string, opaque?: string): Element {
  const scanner = new Scanner(xml);
  const tree = new Tree(xml, scanner, opaque);
  while (scanner.next()) tree.add();
  return tree.finish();
}

/** The elements that grow while the scanner walks over their tags. */
class Tree {
  private readonly open: { readonly element: Growing; readonly namespaces: Namespaces }[] = [];
  private root: Growing | null = null;
  /** The open elements inside of an opaque one. */
  private hidden: string[] | null = null;

  constructor(
    private readonly xml: string,
    private readonly scanner: Scanner,
    private readonly opaque: string | undefined,
  ) {}

  /** Takes the tag at which the scanner stands. */
  add(): void {
    const { kind } = this.scanner;
    if (this.hidden && (kind !== 'close' || this.hidden.length > 0)) this.pass(this.hidden);
    else if (kind === 'close') this.close();
    else this.begin();
  }

  finish(): Element {
    if (!this.root || this.open.length > 0) throw damagedXml();
    return this.root;
  }

  private pass(hidden: string[]): void {
    const { kind, name } = this.scanner;
    if (kind === 'open') hidden.push(name);
    else if (kind === 'close' && hidden.pop() !== name) throw damagedXml();
  }

  private close(): void {
    const { start, end, name } = this.scanner;
    const element = this.open.pop()?.element;
    if (element?.name !== name) throw damagedXml();
    element.closeStart = start;
    element.end = end;
    this.hidden = null;
  }

  private begin(): void {
    const top = this.open.at(-1);
    if ((this.root && !top) || this.open.length >= MAX_DEPTH) throw damagedXml();
    const namespaces = declared(this.xml, this.scanner, top?.namespaces);
    const element = grow(this.scanner, this.scanner.name, namespaces);
    if (top) top.element.children.push(element);
    else this.root = element;
    if (this.scanner.kind === 'empty') return;
    this.open.push({ element, namespaces });
    if (element.local === this.opaque) this.hidden = [];
  }
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
    if (inner.size > MOST_NAMESPACES) throw damagedXml();
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

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/**
 * The children that belong to the element's own namespace. One that stands in an AlternateContent counts where that stands: of its
 * branches the Fallback, which every reader understands, else the first (ECMA-376 part 3).
 */
export function itemsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.namespace === COMPATIBILITY && child.local === 'AlternateContent') {
      const branch = child.children.find(({ local }) => local === 'Fallback') ?? child.children[0];
      return branch?.children.filter(({ namespace }) => namespace === element.namespace) ?? [];
    }
    return child.namespace === element.namespace ? [child] : [];
  });
}

/** The children of that local name that belong to the element's own namespace. */
export function childrenOf(element: Element, local: string): Element[] {
  return itemsOf(element).filter((child) => child.local === local);
}

export function childOf(element: Element, local: string): Element | null {
  return childrenOf(element, local)[0] ?? null;
}

/** A name with the prefix that `element` carries, for a new element beside or inside it. */
export function samePrefix(element: Element, local: string): string {
  return element.name.slice(0, element.name.length - element.local.length) + local;
}
