import type { Archive, Entry } from './archive';
import { LOCAL_HEADER, RECORD } from './archive';
import type { Codec } from './codec';
import { crc32 } from './crc32';

/** What to write in place of an entry (null: leave it out), and what to add at the end. Names as the entries carry them. */
export interface Replacements {
  readonly changed: ReadonlyMap<string, Uint8Array | null>;
  readonly added: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

interface Piece {
  readonly local: readonly Uint8Array[];
  readonly record: Uint8Array;
}

/**
 * Writes the archive anew: an untouched entry is copied packed, byte by byte; a changed one keeps its name, time and place.
 * The archive's comment and whatever stands before the first entry stay.
 */
export function writeArchive(archive: Archive, replacements: Replacements, codec: Codec): Uint8Array {
  const { bytes } = archive;
  const byPlace = [...archive.entries].sort((a, b) => a.localStart - b.localStart);
  const first = byPlace[0];
  const chunks: Uint8Array[] = [bytes.subarray(0, first ? first.localStart : archive.directoryStart)];
  let offset = chunks[0]?.length ?? 0;
  const records = new Map<Entry, Uint8Array>();
  const put = (piece: Piece): Uint8Array => {
    new DataView(piece.record.buffer).setUint32(42, offset, true);
    for (const chunk of piece.local) {
      chunks.push(chunk);
      offset += chunk.length;
    }
    return piece.record;
  };

  for (const entry of byPlace) {
    const change = replacements.changed.get(entry.name);
    if (change === null) continue;
    records.set(entry, put(change ? repacked(archive, entry, change, codec) : copied(archive, entry)));
  }
  const added = replacements.added.map(({ name, bytes: part }) => put(newEntry(archive, name, part, codec)));
  const directory = [...archive.entries.flatMap((entry) => records.get(entry) ?? []), ...added];

  const end = bytes.slice(archive.endStart);
  const view = new DataView(end.buffer);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  return concat([...chunks, ...directory, end]);
}

function copied({ bytes }: Archive, entry: Entry): Piece {
  return {
    local: [bytes.subarray(entry.localStart, entry.localEnd)],
    record: bytes.slice(entry.recordStart, entry.recordEnd),
  };
}

function repacked({ bytes }: Archive, entry: Entry, part: Uint8Array, codec: Codec): Piece {
  const nameLength = new DataView(bytes.buffer, bytes.byteOffset).getUint16(entry.recordStart + 28, true);
  const header = bytes.slice(entry.localStart, entry.localStart + LOCAL_HEADER + nameLength);
  new DataView(header.buffer).setUint16(28, 0, true); // its extra field told of the old data
  const record = bytes.slice(entry.recordStart, entry.recordEnd);
  const data = codec.deflate(part);
  stamp(header, 6, part, data);
  stamp(record, 8, part, data);
  return { local: [header, data], record };
}

/** A new entry carries the time of the first one: the same input gives the same bytes at any hour. */
function newEntry({ bytes, entries }: Archive, name: string, part: Uint8Array, codec: Codec): Piece {
  const nameBytes = new TextEncoder().encode(name);
  const source = new DataView(bytes.buffer, bytes.byteOffset);
  const time = entries[0] ? source.getUint32(entries[0].recordStart + 12, true) : 0x00210000;
  const header = new Uint8Array(LOCAL_HEADER + nameBytes.length);
  const record = new Uint8Array(RECORD + nameBytes.length);
  header.set(nameBytes, LOCAL_HEADER);
  record.set(nameBytes, RECORD);
  const local = new DataView(header.buffer);
  const central = new DataView(record.buffer);
  local.setUint32(0, 0x04034b50, true);
  central.setUint32(0, 0x02014b50, true);
  central.setUint16(4, 20, true);
  for (const [view, base] of [
    [local, 4],
    [central, 6],
  ] as const) {
    view.setUint16(base, 20, true);
    view.setUint32(base + 6, time, true);
    view.setUint16(base + 22, nameBytes.length, true);
  }
  const data = codec.deflate(part);
  stamp(header, 6, part, data);
  stamp(record, 8, part, data);
  return { local: [header, data], record };
}

/** Writes flags, method, checksum and sizes; `base` is where the flags stand. The sizes stand in the header, so no descriptor follows. */
function stamp(header: Uint8Array, base: number, part: Uint8Array, data: Uint8Array): void {
  const view = new DataView(header.buffer);
  view.setUint16(base - 2, Math.max(20, view.getUint16(base - 2, true)), true); // deflate needs version 2.0
  view.setUint16(base, view.getUint16(base, true) & ~0b1110, true);
  view.setUint16(base + 2, 8, true);
  view.setUint32(base + 8, crc32(part), true);
  view.setUint32(base + 12, data.length, true);
  view.setUint32(base + 16, part.length, true);
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
