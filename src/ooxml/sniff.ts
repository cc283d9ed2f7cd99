import type { SentenceId } from '../texts/catalogue';

/** What a file that is no zip package is, judged by its first bytes; the sentence says what to do about it. */
export function kindOf(bytes: Uint8Array): SentenceId {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return kindOfCompound(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'file.pdf';
  // A bare stream: BIFF2 to 4 (before Excel 5), or BIFF5 and 8 without their container (record BOF, 16 or 8 bytes long).
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && [4, 6, 8, 16].includes(bytes[2] ?? -1))
    return 'file.xls';
  const start = textOf(bytes.subarray(0, 4096));
  if (start === null) return 'file.other-kind';
  return /^\s*<(\?xml|!doctype|html|table|head|meta|style|workbook)/i.test(start) ? 'file.html' : 'file.text';
}

/** What is in a zip package that holds no workbook part; `names` in lower case. */
export function kindOfPackage(names: readonly string[], mimetype: string): SentenceId {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('xl/workbook.bin')) return 'file.xlsb';
  if (has('word/')) return 'file.word';
  if (has('ppt/')) return 'file.slides';
  if (mimetype.includes('opendocument.spreadsheet')) return 'file.ods';
  if (mimetype.includes('opendocument.text')) return 'file.word';
  if (mimetype.includes('opendocument.presentation')) return 'file.slides';
  return 'file.other-kind';
}

/** Old Office files and encrypted new ones are both compound files; the names of their streams tell them apart. */
function kindOfCompound(bytes: Uint8Array): SentenceId {
  const has = (name: string) => hasStream(bytes, name);
  if (has('EncryptedPackage')) return 'file.encrypted';
  if (has('Workbook') || has('Book')) return 'file.xls'; // exporters write the names in capitals
  if (has('WordDocument')) return 'file.word';
  if (has('PowerPoint Document')) return 'file.slides';
  return 'file.other-kind';
}

/** Directory entries of a compound file are 128 bytes each and begin with the name in UTF-16 (MS-CFB 2.6.1). */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (name.length + 1) * 2;
    if (bytes[at + 64] !== length || bytes[at + 65] !== 0) continue;
    let same = true;
    for (let i = 0; same && i < name.length; i++) {
      same = isLetter(bytes[at + 2 * i], name.charCodeAt(i)) && bytes[at + 2 * i + 1] === 0;
    }
    if (same) return true;
  }
  return false;
}

/** Names of streams know no case (MS-CFB 2.6.4); all that are asked for are letters and spaces. */
const isLetter = (byte: number | undefined, code: number): boolean =>
  byte !== undefined && (byte === code || (code >= 65 && (byte | 32) === (code | 32)));

/** The bytes as text in one of the encodings that text files here have; null when they are no text. */
function textOf(bytes: Uint8Array): string | null {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  const unmarked = utf16WithoutMark(bytes);
  if (unmarked !== null) return unmarked;
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = new TextDecoder(encoding).decode(bytes);
    if (isText(text)) return text;
  }
  return null;
}

/** Text in UTF-16 without a mark: of Latin letters and digits every other byte is 0, always at the same place. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => (zeros[index % 2] = (zeros[index % 2] ?? 0) + (byte === 0 ? 1 : 0)));
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < bytes.length / 8 || Math.min(even, odd) > 0) return null;
  const text = new TextDecoder(odd > 0 ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(0, bytes.length & ~1));
  return isText(text) ? text : null;
}

/** A text has no control characters but tab, line ends and escape; its last character may be cut in two. */
function isText(text: string): boolean {
  return [...text.slice(0, -3)].every((sign) => (sign >= ' ' ? sign !== '\ufffd' : '\t\n\r\f\u001b'.includes(sign)));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
