import { note } from '../../texts/note';
import { Fault } from '../fault';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A part as text. The byte order mark, where there is one, stays as its first character, so that writing gives the same bytes. */
export interface PartText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Decodes a part: UTF-8 or UTF-16, as every reader must. Refuses other encodings and broken bytes. */
export function decodePart(bytes: Uint8Array, part: string): PartText {
  const encoding = detect(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Fault('damaged', note('file.damaged-part', { part }));
  }
  const declared = /^\uFEFF?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(text.slice(0, 200))?.[1]?.toLowerCase();
  if (declared !== undefined && !/^(utf-?8|us-ascii|ascii|utf-?16(le|be)?)$/.test(declared)) {
    throw new Fault('unsupported', note('file.encoding', { part, encoding: declared }));
  }
  return { text, encoding };
}

/** The bytes of a part in the encoding it came in. */
export function encodePart({ text, encoding }: PartText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}

function detect(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
