import { attempt } from '../fault';
import { Attributes, Scanner, damagedXml } from './scanner';
import { withoutForbidden } from './text';

/** Text that no tag is: comments, CDATA sections, processing instructions. */
const MARKUP = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;
const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)/;

/**
 * Whether a part is well-formed XML with every prefix declared: tags nested, no attribute twice, no character and no reference that XML
 * does not know. Stricter than reading, which takes what can be understood.
 */
export function isWellFormed(xml: string): boolean {
  const text = xml.includes('<!') || xml.includes('<?') ? xml.replace(MARKUP, '') : xml;
  if (withoutForbidden(xml) !== xml || LOOSE_AMPERSAND.test(text)) return false;
  return attempt(() => walk(xml)).ok;
}

interface OpenTag {
  readonly name: string;
  readonly prefixes: ReadonlySet<string>;
}

function walk(xml: string): void {
  const scanner = new Scanner(xml);
  const open: OpenTag[] = [];
  let roots = 0;
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === 'close') {
      if (open.pop()?.name !== name) throw damagedXml();
      continue;
    }
    if (open.length === 0 && ++roots > 1) throw damagedXml();
    const prefixes = checkTag(scanner, open.at(-1)?.prefixes ?? XML_PREFIX);
    if (kind === 'open') open.push({ name, prefixes });
  }
  if (open.length > 0 || roots === 0) throw damagedXml();
}

const XML_PREFIX: ReadonlySet<string> = new Set(['xml']);

/** Checks names and attributes of an open tag; gives the prefixes that are declared inside of it. */
function checkTag(scanner: Scanner, outer: ReadonlySet<string>): ReadonlySet<string> {
  const attributes = new Attributes(scanner.xml, scanner.nameEnd, scanner.end);
  const names: string[] = [];
  while (attributes.next()) {
    if (attributes.raw.includes('<') || names.includes(attributes.name)) throw damagedXml();
    names.push(attributes.name);
  }
  const declared = names.flatMap((name) => (name.startsWith('xmlns:') ? name.slice(6) : []));
  const prefixes = declared.length > 0 ? new Set([...outer, ...declared]) : outer;
  for (const name of [scanner.name, ...names]) {
    const colon = name.indexOf(':');
    if (colon >= 0 && !name.startsWith('xmlns:') && !prefixes.has(name.slice(0, colon))) throw damagedXml();
  }
  return prefixes;
}
