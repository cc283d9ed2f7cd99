import { childOf, childrenOf, decodeEscapes, parseXml, textBetween } from '../../../ooxml';
import type { Element } from '../../../ooxml';

/** The texts of the shared string table, in its order. */
export function readStrings(xml: string): string[] {
  return childrenOf(parseXml(xml), 'si').map((item) => richText(xml, item));
}

/** The text of an si or is element: its t, or the t of all its runs; phonetic runs (rPh) are reading aids and stay out. */
export function richText(xml: string, item: Element): string {
  const texts = item.children.flatMap((child) => {
    if (child.namespace !== item.namespace) return [];
    if (child.local === 't') return [child];
    const inner = child.local === 'r' ? childOf(child, 't') : null;
    return inner ? [inner] : [];
  });
  return decodeEscapes(texts.map((t) => textBetween(xml, t.openEnd, t.closeStart)).join(''));
}
