import { Inflate, deflateSync } from 'fflate';

/** How parts are packed and unpacked; Node passes its own inflate, which is faster. */
export interface Codec {
  /** Unpacks raw deflate data that must give exactly `size` bytes; null when it does not (damaged, or a bomb that lies about its size). */
  inflate(data: Uint8Array, size: number): Uint8Array | null;
  deflate(data: Uint8Array): Uint8Array;
}

/** 64 KB of deflate data give at most 66 MB, so a bomb is found out before it fills the memory. */
const STEP = 65_536;

/** Works in Node and in the browser, and packs to the same bytes in both. */
export const FFLATE: Codec = {
  inflate(data, size) {
    const out = new Uint8Array(size);
    let filled = 0;
    let fits = true;
    const stream = new Inflate((chunk) => {
      if (filled + chunk.length <= size) out.set(chunk, filled);
      else fits = false;
      filled += chunk.length;
    });
    try {
      for (let at = 0; fits && at < data.length; at += STEP) {
        stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
      }
    } catch {
      return null; // fflate throws on data that is not deflate
    }
    return fits && filled === size ? out : null;
  },
  deflate: (data) => deflateSync(data, { level: 6 }),
};
