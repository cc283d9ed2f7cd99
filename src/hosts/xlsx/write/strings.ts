import {
  appendSplice,
  attribute,
  attributeSplice,
  childrenOf,
  elementText,
  encodeEscapes,
  encodeText,
  parseXml,
  splice,
} from '../../../ooxml';
import type { Element, Splice } from '../../../ooxml';
import { richText } from '../read/strings';

/** Above this size a new text goes into the cell itself: reading and writing a large table costs more than it saves. */
export const MAX_SHARED = 5_000_000;

/** The shared string table while texts are added to it; what stands in it keeps its place. */
export class SharedStrings {
  private readonly root: Element;
  private readonly known = new Map<string, number>();
  private readonly added: string[] = [];
  private size: number;
  private uses = 0;

  constructor(private readonly xml: string) {
    this.root = parseXml(xml);
    const items = childrenOf(this.root, 'si');
    this.size = items.length;
    items.forEach((item, index) => {
      // A text with formatted runs or phonetics is another thing than the plain text.
      if (item.children.length !== 1 || item.children[0]?.local !== 't') return;
      const text = richText(xml, item);
      if (!this.known.has(text)) this.known.set(text, index);
    });
  }

  /** The number of a plain text, which is added if it is new. */
  use(text: string): number {
    this.uses++;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.known.set(text, this.size);
    this.added.push(elementText(this.root, 'si', {}, textElement(this.root, text)));
    return this.size++;
  }

  /** A cell stopped using the table. */
  release(): void {
    this.uses--;
  }

  result(): string {
    const { xml, root, added } = this;
    const splices: (Splice | null)[] = added.length > 0 ? [appendSplice(xml, root, added.join(''))] : [];
    const count = attribute(xml, root, 'count');
    if (count !== null) splices.push(attributeSplice(xml, root, 'count', String(Number(count) + this.uses)));
    if (attribute(xml, root, 'uniqueCount') !== null) {
      splices.push(attributeSplice(xml, root, 'uniqueCount', String(this.size)));
    }
    return splice(
      xml,
      splices.filter((one) => one !== null),
    );
  }
}

/** A t element; the white space of the text is kept. */
export function textElement(like: Element, text: string): string {
  const space = /^\s|\s$|\n|\s{2}/.test(text) ? 'preserve' : null;
  return elementText(like, 't', { 'xml:space': space }, encodeText(encodeEscapes(text)));
}
