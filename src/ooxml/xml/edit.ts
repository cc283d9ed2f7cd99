import { Attributes } from './scanner';
import type { Splice } from './splice';
import { encodeAttribute } from './text';
import type { Element } from './tree';
import { samePrefix } from './tree';

/** The splice that sets an attribute of the open tag xml[start, openEnd), or takes it out (null); null when nothing changes. */
export function attributeSplice(
  xml: string,
  tag: { readonly start: number; readonly openEnd: number },
  name: string,
  value: string | null,
): Splice | null {
  const nameEnd = tag.start + 1 + (/^[^\s/>]+/.exec(xml.slice(tag.start + 1, tag.openEnd))?.[0].length ?? 0);
  const attributes = new Attributes(xml, nameEnd, tag.openEnd);
  while (attributes.next()) {
    if (attributes.name !== name) continue;
    if (value === null) {
      let start = attributes.nameStart;
      while (/\s/.test(xml[start - 1] ?? '')) start--;
      return { start, end: attributes.valueEnd + 1, text: '' };
    }
    const text = encodeAttribute(value);
    return attributes.raw === text ? null : { start: attributes.valueStart, end: attributes.valueEnd, text };
  }
  if (value === null) return null;
  const end = tagTextEnd(xml, tag.openEnd);
  return { start: end, end, text: ` ${name}="${encodeAttribute(value)}"` };
}

/** Where the text of an open tag ends: before its "/" or ">". */
function tagTextEnd(xml: string, openEnd: number): number {
  let end = openEnd - 1;
  if (xml[end - 1] === '/') end--;
  while (/\s/.test(xml[end - 1] ?? '')) end--;
  return end;
}

/** The splice that adds `inner` at the end of an element's content; a self-closed element is opened for it. */
export function appendSplice(
  xml: string,
  element: Pick<Element, 'openEnd' | 'closeStart' | 'selfClosed' | 'name'>,
  inner: string,
): Splice {
  if (!element.selfClosed) return { start: element.closeStart, end: element.closeStart, text: inner };
  return { start: tagTextEnd(xml, element.openEnd), end: element.openEnd, text: `>${inner}</${element.name}>` };
}

/**
 * The splice that puts a new child where the schema wants it: after the last child that comes before `local` or has its name.
 * `order` lists the children's names in the schema's order. Children of other namespaces keep their places.
 */
export function insertChild(root: Element, order: readonly string[], local: string, text: string): Splice {
  const place = order.indexOf(local);
  const before = root.children.filter(
    (child) => child.namespace === root.namespace && order.includes(child.local) && order.indexOf(child.local) <= place,
  );
  if (root.selfClosed) return { start: root.openEnd - 2, end: root.openEnd, text: `>${text}</${root.name}>` };
  const at = before.at(-1)?.end ?? root.openEnd;
  return { start: at, end: at, text };
}

/** An element as text, with the prefix that `like` has. Attributes that are null are left out. */
export function elementText(
  like: Element,
  local: string,
  attributes: Readonly<Record<string, string | number | null>>,
  inner: string | null = null,
): string {
  const name = samePrefix(like, local);
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${encodeAttribute(String(value))}"`)
    .join('');
  return inner === null ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}
