/**
 * A strict reader of the XML that manifests are written in: elements, attributes, text, comments.
 * No DTD, no processing instruction but the declaration, no CDATA: a manifest needs none of them.
 */

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export class XmlError extends Error {
  constructor(message, line) {
    super(message);
    this.line = line;
  }
}

const TOKEN =
  /<!--[\s\S]*?-->|<\/([\w.:-]+)\s*>|<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The tree of a document: { name, attributes, children, text, line }. Throws XmlError where the text is not well-formed. */
export function parseXml(source) {
  const text = source.replace(/^\uFEFF/, '');
  const document = { name: '', attributes: {}, children: [], text: '', line: 1 };
  const open = [document];
  const lineAt = (index) => text.slice(0, index).split('\n').length;
  let at = /^<\?xml[^?]*\?>/.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const line = lineAt(at);
    if (!token) throw new XmlError(`not XML: ${text.slice(at, at + 20)}`, line);
    const [whole, closed, opened, attributes, alone] = token;
    const parent = open[open.length - 1];
    if (closed) {
      if (parent.name !== closed) throw new XmlError(`</${closed}> closes <${parent.name}>`, line);
      open.pop();
    } else if (opened) {
      const element = { name: opened, attributes: readAttributes(attributes, line), children: [], text: '', line };
      parent.children.push(element);
      if (!alone) open.push(element);
    } else if (!whole.startsWith('<!--')) {
      parent.text += decode(whole.trim(), line);
    }
    at += whole.length;
  }
  if (open.length > 1) throw new XmlError(`<${open[open.length - 1].name}> is not closed`, lineAt(at));
  const [root, ...more] = document.children;
  if (!root || more.length > 0 || document.text !== '') throw new XmlError('one root element is needed', 1);
  return root;
}

function readAttributes(text, line) {
  const attributes = {};
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new XmlError(`attribute ${name} stands twice`, line);
    attributes[name] = decode(double ?? single, line);
  }
  return attributes;
}

function decode(text, line) {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+)?;?/gi, (whole, body) => {
    if (body?.startsWith('#x')) return String.fromCodePoint(parseInt(body.slice(2), 16));
    if (body?.startsWith('#')) return String.fromCodePoint(Number(body.slice(1)));
    if (body && whole.endsWith(';') && body in ENTITIES) return ENTITIES[body];
    throw new XmlError(`unknown entity ${whole}`, line);
  });
}

/** The name without its prefix. */
export const localName = (element) => element.name.replace(/^.*:/, '');

/** All elements of that local name below the element, in document order. */
export function descendants(element, name) {
  return element.children.flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The first child of that local name; undefined when there is none. */
export const childOf = (element, name) => element?.children.find((child) => localName(child) === name);
