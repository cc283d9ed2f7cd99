/** Texts of old workbooks: in Unicode since Excel 97, before it in the code page of the system that wrote the file. */

/** The code pages that are met, by their number in the file; others are read as Western. */
const ENCODINGS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  1254: 'windows-1254',
  10000: 'macintosh',
};

/** A decoder of a code page. */
export function decoderOf(codePage: number): TextDecoder {
  return new TextDecoder(ENCODINGS[codePage] ?? 'windows-1252');
}

/** The length that stands before a text. */
export function lengthOf(bytes: Uint8Array, at: number, lengthBytes: 1 | 2): number {
  const low = bytes[at] ?? 0;
  return lengthBytes === 1 ? low : low + 256 * (bytes[at + 1] ?? 0);
}

/** A short text of Excel 97 (MS-XLS 2.5.240): one byte that tells the width of a sign, and the signs; null where some are missing. */
export function shortText(bytes: Uint8Array, length: number): string | null {
  const isWide = ((bytes[0] ?? 0) & 1) === 1;
  const size = length * (isWide ? 2 : 1);
  const signs = bytes.subarray(1, 1 + size);
  if (signs.length < size) return null;
  if (isWide) return new TextDecoder('utf-16le').decode(signs);
  return Array.from(signs, (sign) => String.fromCharCode(sign)).join('');
}

/** A text of Excel 5: `length` bytes of that code page; null where some are missing. */
export function bytesText(bytes: Uint8Array, length: number, codePage: number): string | null {
  const signs = bytes.subarray(0, length);
  return signs.length < length ? null : decoderOf(codePage).decode(signs);
}
