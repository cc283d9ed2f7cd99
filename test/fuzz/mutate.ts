import { strFromU8, strToU8 } from 'fflate';
import type { Random } from './random';

/* What is done to bytes, to XML, to JSON and to the texts of cells. Each gives a new value and leaves the old one. */

const SIGNATURE = [0x50, 0x4b];

/** Where the headers of a zip's entries begin: its bytes around them say more than any others. */
function headersOf(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 0; at + 3 < bytes.length; at++) {
    if (bytes[at] === SIGNATURE[0] && bytes[at + 1] === SIGNATURE[1] && (bytes[at + 2] ?? 9) < 8) found.push(at);
  }
  return found;
}

const BYTES = [0, 1, 0x7f, 0x80, 0xff] as const;

/** Bytes that are replaced, cut off, put in twice, left out, or wiped. */
export function spoilBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, length] = [random.below(bytes.length), 1 + random.below(64)];
  switch (random.below(8)) {
    case 0:
      return bytes.slice(0, from);
    case 1:
      return joined(bytes.subarray(0, from), bytes.subarray(from + length));
    case 2:
      return joined(bytes.subarray(0, from + length), bytes.subarray(from));
    case 3:
      return bytes.slice().fill(random.of(BYTES), from, from + length);
    case 4:
    case 5: {
      const headers = headersOf(bytes);
      return headers.length === 0 ? withBytes(bytes, random, () => from) : inHeader(bytes, random, headers);
    }
    default:
      return withBytes(bytes, random, () => random.below(bytes.length));
  }
}

function inHeader(bytes: Uint8Array, random: Random, headers: readonly number[]): Uint8Array {
  return withBytes(bytes, random, () => Math.min(bytes.length - 1, random.of(headers) + random.below(46)));
}

function withBytes(bytes: Uint8Array, random: Random, place: () => number): Uint8Array {
  const changed = bytes.slice();
  for (const at of random.some(8, place)) changed[at] = random.once(2) ? random.of(BYTES) : random.below(256);
  return changed;
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
};

/** The parts of a package by name. */
export type Parts = Record<string, Uint8Array>;

/** Parts left out, emptied, exchanged, put under another name. */
export function spoilParts(parts: Parts, random: Random): Parts {
  const changed = new Map(Object.entries(parts));
  const [one, other] = [random.of(Object.keys(parts)), random.of(Object.keys(parts))];
  const bytes = parts[one] ?? new Uint8Array();
  switch (random.below(6)) {
    case 0:
      changed.delete(one);
      break;
    case 1:
      changed.set(one, new Uint8Array());
      break;
    case 2:
      changed.set(one, parts[other] ?? new Uint8Array());
      changed.set(other, bytes);
      break;
    case 3:
      changed.delete(one);
      changed.set(
        random.of([one.toUpperCase(), one.replaceAll('/', '\\'), `/${one}`, `./${one}`, `${one}\u0000`]),
        bytes,
      );
      break;
    case 4:
      changed.set(
        random.of(['xl/extra.xml', 'xl/worksheets/sheet99.xml', '../outside.xml', 'xl/vbaProject.bin']),
        bytes,
      );
      break;
    default:
      changed.set(one, spoilBytes(bytes.length > 0 ? bytes : new Uint8Array(8), random));
  }
  return Object.fromEntries(changed);
}

/** What means something to a reader of Office files, and what never should stand there. */
const PIECES = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    '/',
    '&#0;',
    '&#x1f;',
    '&#xD800;',
    '&lt',
    '&nbsp;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?x ?>',
  ],
  ...[
    '<!DOCTYPE x>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '</row>',
    '</c>',
    '<c r="XFD1048576"><v>1</v></c>',
    '<c><v>7</v></c>',
  ],
  ...[
    '<row r="1048577"/>',
    '<f t="shared" si="0">A1</f>',
    '<f t="array" ref="A1:XFD9999">1</f>',
    '<mergeCell ref="B2:XFD4000"/>',
  ],
  ...[
    'r="A0"',
    ' s="-1"',
    ' s="99999"',
    ' t="s"',
    ' t="e"',
    ' xmlns:a="a"',
    ' xml:space="preserve"',
    '\u0000',
    '\ud800',
    '_x0007_',
    '\ufeff',
  ],
];

/** Values that attributes and elements may be given. */
const VALUES = [
  ...[
    '',
    '0',
    '-1',
    '1',
    '4294967296',
    '1e309',
    '-0',
    '0.1',
    'NaN',
    'true',
    'x',
    'A1',
    'A1:XFD1048576',
    'ZZZZ9',
    '#REF!',
  ],
  ...[
    's',
    'str',
    'inlineStr',
    'shared',
    'array',
    'External',
    '../../../etc/passwd',
    '/xl/workbook.xml',
    'rId1',
    'rId999',
    '&#10;',
  ],
];

const TOKEN = /<[^<>]*>|[^<>]+/g;

/** XML with tags left out, doubled or exchanged, attributes and texts of another value, or pieces put anywhere. */
export function spoilXml(xml: string, random: Random): string {
  if (random.once(3)) {
    const [from, times] = [random.below(xml.length), random.of([1, 1, 1, 60])];
    return xml.slice(0, from) + random.of(PIECES).repeat(times) + xml.slice(from + random.below(30));
  }
  const tokens = xml.match(TOKEN) ?? [''];
  const [at, other] = [random.below(tokens.length), random.below(tokens.length)];
  const token = tokens[at] ?? '';
  switch (random.below(7)) {
    case 0:
      tokens.splice(at, 1 + random.below(3));
      break;
    case 1:
      tokens.splice(at, 0, ...tokens.slice(at, at + 1 + random.below(12)));
      break;
    case 2:
      tokens[at] = tokens[other] ?? '';
      tokens[other] = token;
      break;
    case 3:
      return random.of([
        `\ufeff${xml}`,
        xml.replace('UTF-8', 'GB2312'),
        xml.slice(0, random.below(xml.length)),
        xml.repeat(2),
      ]);
    default:
      tokens[at] = token.startsWith('<') ? withAttribute(token, random) : random.of(VALUES);
  }
  return tokens.join('');
}

function withAttribute(tag: string, random: Random): string {
  const attributes = [...tag.matchAll(/([\w:]+)="([^"]*)"/g)];
  if (attributes.length === 0)
    return tag.replace(/\/?>$/, ` ${random.of(['r', 's', 't', 'si', 'ref'])}="${random.of(VALUES)}"$&`);
  const [whole, name = ''] = random.of(attributes);
  return tag.replace(whole, random.once(5) ? '' : `${name}="${random.of(VALUES)}"`);
}

/** One to three of the XML parts, spoilt; with bytes that are no XML any more now and then. */
export function spoilXmlParts(parts: Parts, random: Random, wanted = /\.(?:xml|rels)$/): Parts {
  const names = Object.keys(parts).filter((name) => wanted.test(name));
  const changed = { ...parts };
  for (const name of random.some(3, () => random.of(names))) {
    changed[name] = strToU8(spoilXml(strFromU8(changed[name] ?? new Uint8Array()), random));
  }
  return changed;
}

const JSON_VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1,
    0.5,
    1e308,
    -1e308,
    2 ** 53,
    1e-300,
    3,
    7,
    '',
    'x',
    '≥5个',
    '自评表',
    '__proto__',
    'constructor',
  ],
  ...[
    '\ud800',
    'x'.repeat(3000),
    [],
    {},
    [[]],
    { kind: 'cell' },
    [null],
    { row: -1, column: 1e9 },
    { row: 2, column: 3 },
  ],
];

/** A JSON-like value with one to three of its places given another value, another name, taken away, or put there twice. */
export function spoilJson(value: unknown, random: Random): unknown {
  return random.some(3, () => 0).reduce<unknown>((current) => spoilPlace(current, random, 0), value);
}

function spoilPlace(value: unknown, random: Random, depth: number): unknown {
  const isLeaf = typeof value !== 'object' || value === null || value instanceof Uint8Array;
  if (isLeaf || (depth > 0 && random.once(6))) return JSON_VALUES[random.below(JSON_VALUES.length)];
  if (Array.isArray(value)) return spoilList(value, random, depth);
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0)
    return { [random.of(['x', 'kind', 'version', '__proto__'])]: random.of(['x', 'cell', 'y']) };
  const at = random.below(entries.length);
  const [name, inner] = entries[at] ?? ['', null];
  const choice = random.below(10);
  if (choice === 0) entries.splice(at, 1);
  else if (choice === 1) entries[at] = [random.of(['x', '__proto__', 'toString', `${name} `]), inner];
  else entries[at] = [name, spoilPlace(inner, random, depth + 1)];
  return Object.fromEntries(entries);
}

function spoilList(list: readonly unknown[], random: Random, depth: number): unknown[] {
  const changed = [...list];
  if (changed.length === 0) return [random.of(['x', 'y', 'cell'])];
  const at = random.below(changed.length);
  const choice = random.below(8);
  if (choice === 0) changed.splice(at, 1);
  else if (choice === 1) changed.splice(at, 0, ...changed.slice(at, at + 2));
  else if (choice === 2) return Array.from({ length: 300 }, () => changed[at]);
  else changed[at] = spoilPlace(changed[at], random, depth + 1);
  return changed;
}
