/** The lines of a text file, in the encodings that such files here have: UTF-8, UTF-16 with its mark, GB 18030; null for what is no text. */
export function linesOf(bytes: Uint8Array): string[] | null {
  const text = decode(bytes);
  return text === null ? null : text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
}

function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode(bytes, 'utf-16be');
  return tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, 'gb18030');
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
