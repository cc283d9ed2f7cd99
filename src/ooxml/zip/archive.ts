import { note } from '../../texts/note';
import { Fault } from '../fault';
import type { Codec } from './codec';
import { crc32 } from './crc32';
import type { Limits } from './limits';

/** One entry of the package, with where its bytes lie in the file. */
export interface Entry {
  /** As written, with "/" between folders. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins, where its data begins, and where the next entry's bytes (or the directory) begin. */
  readonly localStart: number;
  readonly dataStart: number;
  readonly localEnd: number;
  /** Its record in the central directory. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

/** A zip file as it lies; its entries in the order of the central directory. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: readonly Entry[];
  readonly directoryStart: number;
  readonly endStart: number;
}

export const LOCAL_HEADER = 30;
export const RECORD = 46;
const END = 22;
const LOCAL_SIGNATURE = 0x04034b50;
const RECORD_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCATOR64_SIGNATURE = 0x07064b50;

const damaged = () => new Fault('damaged', note('file.damaged'));

/**
 * The key under which a part is looked up: part names know no case, and some writers use "\" or a leading "/".
 */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Reads the central directory. Refuses zip64, encrypted, overlapping and repeated entries, and what goes beyond the limits. */
export function readArchive(bytes: Uint8Array, limits: Limits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endStart = findEnd(view);
  if (endStart >= 20 && view.getUint32(endStart - 20, true) === LOCATOR64_SIGNATURE) throw zip64();
  const count = view.getUint16(endStart + 10, true);
  const directorySize = view.getUint32(endStart + 12, true);
  const directoryStart = view.getUint32(endStart + 16, true);
  if (count === 0xffff || directorySize === 0xffffffff || directoryStart === 0xffffffff) throw zip64();
  if (view.getUint16(endStart + 8, true) !== count || directoryStart + directorySize !== endStart) throw damaged();
  if (count > limits.entries) throw new Fault('too-large', note('file.bomb'));

  const entries: Entry[] = [];
  let at = directoryStart;
  for (let index = 0; index < count; index++) {
    const entry = readRecord(bytes, view, at, endStart);
    entries.push(entry);
    at = entry.recordEnd;
  }
  if (at !== endStart) throw damaged();
  checkSizes(entries, limits);
  return { bytes, entries: withEnds(entries, directoryStart), directoryStart, endStart };
}

/** The unpacked bytes of an entry, its checksum verified. */
export function unpack(archive: Archive, entry: Entry, codec: Codec, limits: Limits): Uint8Array {
  if (entry.size > limits.partBytes) throw new Fault('too-large', note('file.too-large-part', { part: entry.name }));
  const packed = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const bytes = entry.method === 0 ? packed : codec.inflate(packed, entry.size);
  if (!bytes || bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new Fault('damaged', note('file.damaged-part', { part: entry.name }));
  }
  return bytes;
}

function zip64(): Fault {
  return new Fault('unsupported', note('file.zip64'));
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE && at + END + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  throw damaged();
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, limit: number): Entry {
  if (at + RECORD > limit || view.getUint32(at, true) !== RECORD_SIGNATURE) throw damaged();
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const recordEnd = at + RECORD + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const localStart = view.getUint32(at + 42, true);
  if (packedSize === 0xffffffff || size === 0xffffffff || localStart === 0xffffffff) throw zip64();
  if (flags & 1) throw new Fault('encrypted', note('file.encrypted'));
  if ((method !== 0 && method !== 8) || recordEnd > limit || (method === 0 && size !== packedSize)) throw damaged();

  const nameBytes = bytes.subarray(at + RECORD, at + RECORD + nameLength);
  const dataStart = dataStartOf(bytes, view, { localStart, nameBytes, packedSize }, limit);
  return {
    name: decodeName(nameBytes),
    method,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    localStart,
    dataStart,
    localEnd: dataStart + packedSize,
    recordStart: at,
    recordEnd,
  };
}

/** Where the data of an entry begin. Refuses a local header that is none, has another name, or reaches beyond `limit`. */
function dataStartOf(
  bytes: Uint8Array,
  view: DataView,
  { localStart, nameBytes, packedSize }: Pick<Entry, 'localStart' | 'packedSize'> & { readonly nameBytes: Uint8Array },
  limit: number,
): number {
  if (localStart + LOCAL_HEADER > limit || view.getUint32(localStart, true) !== LOCAL_SIGNATURE) throw damaged();
  const nameLength = view.getUint16(localStart + 26, true);
  const dataStart = localStart + LOCAL_HEADER + nameLength + view.getUint16(localStart + 28, true);
  if (nameLength !== nameBytes.length || dataStart + packedSize > limit) throw damaged();
  if (nameBytes.some((byte, index) => bytes[localStart + LOCAL_HEADER + index] !== byte)) throw damaged();
  return dataStart;
}

/** Part names are ASCII or UTF-8; what is neither is read byte by byte, only so that it stays apart from the others. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}

function checkSizes(entries: readonly Entry[], limits: Limits): void {
  const seen = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (entry.size > limits.ratioFrom && entry.size > entry.packedSize * limits.ratio) {
      throw new Fault('too-large', note('file.bomb'));
    }
    const key = partKey(entry.name);
    if (seen.has(key)) throw new Fault('damaged', note('file.repeated-part', { part: entry.name }));
    seen.add(key);
  }
  if (total > limits.totalBytes) throw new Fault('too-large', note('file.bomb'));
}

/** Gives each entry everything up to the next one (its data descriptor, padding), so that all of it is copied along. */
function withEnds(entries: readonly Entry[], directoryStart: number): Entry[] {
  const starts = entries.map((entry) => entry.localStart).sort((a, b) => a - b);
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directoryStart]));
  return entries.map((entry) => {
    const localEnd = next.get(entry.localStart) ?? directoryStart;
    if (entry.localEnd > localEnd) throw new Fault('damaged', note('file.damaged'));
    return { ...entry, localEnd };
  });
}
