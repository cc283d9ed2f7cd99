import type { SentenceId } from '../texts/catalogue';

/** What a file that is no zip package is, judged by its first bytes; the sentence says what to do about it. */
export function kindOf(bytes: Uint8Array): SentenceId {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return kindOfCompound(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'file.pdf';
  if (isBareXls(bytes)) return 'file.xls';
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
  if (has('Workbook') || has('Book')) return 'file.xls';
  if (has('WordDocument')) return 'file.word';
  if (has('PowerPoint Document')) return 'file.slides';
  return 'file.other-kind';
}

/**
 * The records of an .xls without a container around them, as some exporters write: they begin with one that says so (MS-XLS 2.4.21,
 * the second byte tells Excel 2, 3, 4, or 5 and later).
 */
function isBareXls(bytes: Uint8Array): boolean {
  const [id, version = -1, length = -1, rest] = bytes;
  if (id !== 9 || rest !== 0) return false;
  return [0, 2, 4].includes(version) ? [4, 6].includes(length) : version === 8 && [8, 16].includes(length);
}

/** Directory entries of a compound file are 128 bytes each and begin with the name in UTF-16 (MS-CFB 2.6.1); case does not count. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const lower = name.toLowerCase();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (name.length + 1) * 2;
    if (bytes[at + 64] !== length || bytes[at + 65] !== 0) continue;
    let same = true;
    for (let i = 0; same && i < name.length; i++) {
      const sign = String.fromCharCode(bytes[at + 2 * i] ?? 0).toLowerCase();
      same = sign === lower[i] && bytes[at + 2 * i + 1] === 0;
    }
    if (same) return true;
  }
  return false;
}

/** The bytes as text in one of the encodings that text files here have; null when they are no text. */
function textOf(bytes: Uint8Array): string | null {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = new TextDecoder(encoding).decode(bytes);
    if (isText(text)) return text;
  }
  return unmarkedText(bytes) ?? latinText(bytes);
}

/** What the texts of our files are made of; any two bytes are a sign of UTF-16, but seldom one of these. */
const USUAL_SIGNS = /^[\t\r\n -~\u00b7\u2010-\u203b\u2460-\u24ff\u3000-\u303f\u4e00-\u9fff\uff01-\uffe5]+$/;
const FEWEST_SIGNS = 4;

/** UTF-16 or UTF-32 that does not say so by a mark; null when the bytes are neither. */
function unmarkedText(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const width of [4, 2] as const) {
    for (const isLittle of [true, false]) {
      const codes = Array.from({ length: Math.floor(bytes.length / width) }, (_, index) =>
        width === 4 ? view.getUint32(index * 4, isLittle) : view.getUint16(index * 2, isLittle),
      );
      if (codes[0] === 0xfeff) codes.shift();
      if (codes.length < FEWEST_SIGNS || codes.some((code) => code > 0xffff)) continue;
      const text = codes.map((code) => String.fromCharCode(code)).join('');
      if (USUAL_SIGNS.test(text)) return text;
    }
  }
  return null;
}

/** A text of Western Europe, whose every byte is a sign; null where control characters tell that the bytes are none. */
function latinText(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.includes('\n') && isText(text) ? text : null;
}

/** A text has no control characters but tab, line ends and escape; its last character may be cut in two. */
function isText(text: string): boolean {
  return [...text.slice(0, -3)].every((sign) => (sign >= ' ' ? sign !== '\ufffd' : '\t\n\r\f\u001b'.includes(sign)));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
