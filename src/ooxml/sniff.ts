import type { SentenceId } from '../texts/catalogue';

/** What a file that is no zip package is, judged by its first bytes; the sentence says what to do about it. */
export function kindOf(bytes: Uint8Array): SentenceId {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return kindOfCompound(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'file.pdf';
  if (bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1) && [4, 6].includes(bytes[2] ?? -1)) return 'file.xls'; // before Excel 5
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

/** Directory entries of a compound file are 128 bytes each and begin with the name in UTF-16 (MS-CFB 2.6.1). */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (name.length + 1) * 2;
    if (bytes[at + 64] !== length || bytes[at + 65] !== 0) continue;
    let same = true;
    for (let i = 0; same && i < name.length; i++) {
      same = bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0;
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
  return null;
}

/** A text has no control characters but tab, line ends and escape; its last character may be cut in two. */
function isText(text: string): boolean {
  return [...text.slice(0, -3)].every((sign) => (sign >= ' ' ? sign !== '\ufffd' : '\t\n\r\f\u001b'.includes(sign)));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
