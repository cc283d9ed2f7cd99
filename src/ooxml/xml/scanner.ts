import { note } from '../../texts/note';
import { Fault } from '../fault';

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;
/** What charCodeAt gives behind the end of a text. */
const isNothing = (code: number) => Number.isNaN(code);

export function damagedXml(): Fault {
  return new Fault('damaged', note('file.damaged-xml'));
}

/**
 * Walks over the tags of an XML text and tells where each stands, so that a change can be spliced in and every other
 * character stays. Comments, processing instructions and CDATA are passed over. Document type definitions are refused:
 * no workbook has one, and their entities are a way to attack.
 */
export class Scanner {
  kind: 'open' | 'empty' | 'close' = 'open';
  /** The tag is xml[start, end); its name is xml[nameStart, nameEnd). */
  start = 0;
  end: number;
  nameStart = 0;
  nameEnd = 0;

  constructor(
    readonly xml: string,
    from = 0,
    private readonly limit = xml.length,
  ) {
    this.end = from;
  }

  get name(): string {
    return this.xml.slice(this.nameStart, this.nameEnd);
  }

  nameIs(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart);
  }

  /** Goes to the next tag; false at the end of the text. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      const start = xml.indexOf('<', this.end);
      if (start < 0 || start >= this.limit) return false;
      const code = xml.charCodeAt(start + 1);
      if (code === BANG || code === QUESTION) {
        this.end = skipMarkup(xml, start);
        continue;
      }
      this.readTag(start, code === SLASH);
      return true;
    }
  }

  private readTag(start: number, closing: boolean): void {
    const { xml } = this;
    this.start = start;
    this.nameStart = closing ? start + 2 : start + 1;
    this.nameEnd = endOfName(xml, this.nameStart);
    const close = endOfTag(xml, this.nameEnd);
    this.end = close + 1;
    this.kind = closing ? 'close' : xml.charCodeAt(close - 1) === SLASH ? 'empty' : 'open';
    if (this.kind === 'empty' && this.nameEnd > close - 1) this.nameEnd = close - 1;
  }
}

/** Where the name of a tag ends that begins at `from`. */
function endOfName(xml: string, from: number): number {
  let at = from;
  let code = xml.charCodeAt(at);
  while (code !== GT && code !== SLASH && !isSpace(code)) {
    if (isNothing(code) || code === LT || code === QUOTE || code === EQUALS) throw damagedXml();
    code = xml.charCodeAt(++at);
  }
  if (at === from) throw damagedXml();
  return at;
}

/** Where the ">" of a tag stands; one within quotes is none. */
function endOfTag(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code !== GT; code = xml.charCodeAt(++at)) {
    if (code === QUOTE || code === APOSTROPHE) {
      at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) throw damagedXml();
    } else if (isNothing(code) || code === LT) throw damagedXml();
  }
  return at;
}

/** The end of the comment, CDATA section or processing instruction that begins at `start`. */
export function skipMarkup(xml: string, start: number): number {
  const closing = xml.startsWith('<!--', start)
    ? '-->'
    : xml.startsWith('<![CDATA[', start)
      ? ']]>'
      : xml.startsWith('<?', start)
        ? '?>'
        : null;
  if (closing === null) throw new Fault('damaged', note('file.doctype'));
  const end = xml.indexOf(closing, start + 2);
  if (end < 0) throw damagedXml();
  return end + closing.length;
}

/** Walks over the attributes of an open tag xml[from, to). */
export class Attributes {
  nameStart = 0;
  nameEnd = 0;
  /** The value as written, without its quotes: xml[valueStart, valueEnd). */
  valueStart = 0;
  valueEnd = 0;
  private at: number;

  constructor(
    readonly xml: string,
    from: number,
    private readonly to: number,
  ) {
    this.at = from;
  }

  next(): boolean {
    const { xml, to } = this;
    let { at } = this;
    let code = xml.charCodeAt(at);
    while (at < to && (isSpace(code) || code === SLASH || code === GT)) code = xml.charCodeAt(++at);
    if (at >= to) return false;
    this.nameStart = at;
    while (at < to && code !== EQUALS && !isSpace(code)) code = xml.charCodeAt(++at);
    this.nameEnd = at;
    at = this.afterSpaces(at);
    if (xml.charCodeAt(at) !== EQUALS) throw damagedXml();
    at = this.afterSpaces(at + 1);
    code = xml.charCodeAt(at);
    if (code !== QUOTE && code !== APOSTROPHE) throw damagedXml();
    this.valueStart = at + 1;
    this.valueEnd = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (this.valueEnd < 0 || this.valueEnd >= to) throw damagedXml();
    this.at = this.valueEnd + 1;
    return true;
  }

  private afterSpaces(from: number): number {
    let at = from;
    while (at < this.to && isSpace(this.xml.charCodeAt(at))) at++;
    return at;
  }

  get name(): string {
    return this.xml.slice(this.nameStart, this.nameEnd);
  }

  get raw(): string {
    return this.xml.slice(this.valueStart, this.valueEnd);
  }
}
