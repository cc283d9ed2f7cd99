import { inflateRawSync } from 'node:zlib';
import type { Codec } from './zip/codec';
import { FFLATE } from './zip/codec';

/** Unpacks with Node's own zlib, several times faster; packs with fflate, so that the bytes are those of the browser. */
export const NODE_CODEC: Codec = {
  inflate(data, size) {
    try {
      const bytes = inflateRawSync(data, { maxOutputLength: size + 1 });
      return bytes.length === size ? new Uint8Array(bytes.buffer, bytes.byteOffset, size) : null;
    } catch {
      return null; // not deflate data, or more of it than the file says
    }
  },
  deflate: (data) => FFLATE.deflate(data),
};
