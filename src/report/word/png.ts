import { append } from '../../model';
import { crc32 } from '../../ooxml';

/** A picture of few colours: its pixels row by row as indices into the palette (#RRGGBB, at most 16). */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly palette: readonly string[];
  readonly pixels: Uint8Array;
}

/**
 * The picture as a PNG of four bits a pixel. Its data are stored, not compressed: the document packs them anyway, and the same picture
 * gives the same bytes on every machine.
 */
export function encodePng({ width, height, palette, pixels }: Picture): Uint8Array {
  const header = [...uint32(width), ...uint32(height), 4, 3, 0, 0, 0];
  const colours = palette.flatMap((colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)));
  return new Uint8Array([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('PLTE', colours),
    ...chunk('IDAT', stored(packed(pixels, width, height))),
    ...chunk('IEND', []),
  ]);
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Two pixels a byte, each row with the filter "none" before it. */
function packed(pixels: Uint8Array, width: number, height: number): number[] {
  const rows: number[] = [];
  for (let y = 0; y < height; y++) {
    rows.push(0);
    for (let x = 0; x < width; x += 2) {
      const left = pixels[y * width + x] ?? 0;
      const right = x + 1 < width ? (pixels[y * width + x + 1] ?? 0) : 0;
      rows.push((left << 4) | right);
    }
  }
  return rows;
}

/** A zlib stream of stored blocks. */
function stored(data: readonly number[]): number[] {
  const out = [0x78, 0x01];
  for (let at = 0; at < data.length; at += BLOCK) {
    const part = data.slice(at, at + BLOCK);
    const isLast = at + BLOCK >= data.length;
    const { length } = part;
    out.push(isLast ? 1 : 0);
    out.push(length & 255);
    out.push(length >> 8);
    out.push(~length & 255);
    out.push((~length >> 8) & 255);
    append(out, part);
  }
  return [...out, ...uint32(adler32(data))];
}

const BLOCK = 65_535;

function chunk(name: string, data: readonly number[]): number[] {
  const body = [...name].map((letter) => letter.charCodeAt(0)).concat(data);
  return [...uint32(data.length), ...body, ...uint32(crc32(Uint8Array.from(body)))];
}

function adler32(data: readonly number[]): number {
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

const uint32 = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
