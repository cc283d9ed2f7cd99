import { damagedXml, skipMarkup } from './scanner';

const NAMED: Readonly<Partial<Record<string, string>>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces the five named entities and the numeric ones; any other has no meaning without a DTD and is damage. */
export function decodeEntities(text: string): string {
  let start = text.indexOf('&');
  if (start < 0) return text;
  let decoded = '';
  let at = 0;
  while (start >= 0) {
    const end = text.indexOf(';', start);
    if (end < 0 || end - start > 11) throw damagedXml();
    decoded += text.slice(at, start) + entity(text.slice(start + 1, end));
    at = end + 1;
    start = text.indexOf('&', at);
  }
  return decoded + text.slice(at);
}

function entity(body: string): string {
  const named = NAMED[body];
  if (named !== undefined) return named;
  if (!body.startsWith('#')) throw damagedXml();
  const code = body[1] === 'x' ? parseInt(body.slice(2), 16) : Number(body.slice(1));
  if (!(Number.isInteger(code) && code > 0 && code <= 0x10ffff)) throw damagedXml();
  return String.fromCodePoint(code);
}

/** The text of xml[from, to) as a person reads it: entities decoded, CDATA taken as it is, comments and tags left out. */
export function textBetween(xml: string, from: number, to: number): string {
  const raw = xml.slice(from, to);
  if (!raw.includes('<')) return decodeEntities(newlines(raw));
  let text = '';
  let at = from;
  while (at < to) {
    const start = xml.indexOf('<', at);
    if (start < 0 || start >= to) break;
    text += decodeEntities(newlines(xml.slice(at, start)));
    if (xml.startsWith('<![CDATA[', start)) {
      at = skipMarkup(xml, start);
      text += newlines(xml.slice(start + 9, at - 3));
    } else if (/[!?]/.test(xml[start + 1] ?? '')) at = skipMarkup(xml, start);
    else at = xml.indexOf('>', start) + 1 || to;
  }
  return at < to ? text + decodeEntities(newlines(xml.slice(at, to))) : text;
}

/** XML reads every line end as one line feed. */
function newlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** What no XML 1.0 document can hold, not even as a reference: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text without what XML cannot hold. */
export function withoutForbidden(text: string): string {
  return text.replace(NOT_XML, '');
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/**
 * Text as it stands between tags. All text of all parts goes out through here, so that none makes a part that no reader opens. A carriage
 * return is a reference, for a reader would make a line feed of it.
 */
export function encodeText(text: string): string {
  return withoutForbidden(text).replace(/[&<>\r]/g, (sign) => REFERENCES[sign] ?? sign);
}

/** Text as it stands in an attribute's double quotes; line ends are kept as references, for a reader would make spaces of them. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replace(/["\n\t]/g, (sign) => (sign === '"' ? '&quot;' : `&#${sign.charCodeAt(0)};`));
}

/**
 * SpreadsheetML's own escapes: a character that XML cannot hold is written _xHHHH_, and a text that looks like that has
 * its underscore escaped as _x005F_ (ECMA-376 part 1, ST_Xstring).
 */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

export function encodeEscapes(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (!/[^\n\t\x20-\ud7ff\ue000-\ufffd]/.test(escaped)) return escaped;
  return Array.from(escaped, (sign) => (isWritable(sign) ? sign : escapeOf(sign))).join('');
}

/** XML holds no control characters but tab and line feed (a carriage return would be read back as one), nor half a surrogate pair. */
function isWritable(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return (
    code === 9 || code === 10 || (code >= 32 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code > 0xffff
  );
}

function escapeOf(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
