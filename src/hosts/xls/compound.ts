import { append } from '../../model';
import { Fault } from '../../ooxml';
import type { SentenceId } from '../../texts/catalogue';
import { note } from '../../texts/note';

/** A sector number from here on is no sector: the end of a chain, or free. */
const NO_SECTOR = 0xfffffffa;
const ENTRY_BYTES = 128;
const NO_ENTRY = 0xffffffff;

/** Every sign that an .xls is cut off, goes in circles or says what cannot be. */
export const damaged = () => new Fault('damaged', note('file.damaged'));

/**
 * The stream of an .xls that holds its workbook: of a compound file (MS-CFB) the one named Workbook, or Book of Excel 5, in the root;
 * a file without container is that stream itself. Refuses damaged containers, and those that hold no workbook by what they are.
 */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 9) return bytes;
  return new Compound(bytes).workbook();
}

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly start: number;
  readonly size: number;
  readonly links: readonly number[];
  readonly child: number;
}

class Compound {
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly table: Uint32Array;
  private readonly directory: Uint8Array;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < 512) throw damaged();
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const shift = this.view.getUint16(30, true);
    if ((shift !== 9 && shift !== 12) || this.view.getUint16(32, true) !== 6) throw damaged();
    this.sectorBytes = 2 ** shift;
    this.table = this.sectorTable();
    this.directory = this.chain(this.view.getUint32(48, true));
  }

  workbook(): Uint8Array {
    const entries = this.rootEntries();
    const named = (name: string) => entries.find((entry) => entry.isStream && entry.name.toLowerCase() === name);
    const stream = named('workbook') ?? named('book');
    if (stream) return this.stream(stream);
    const kinds: readonly (readonly [string, SentenceId])[] = [
      ['encryptedpackage', 'file.encrypted'],
      ['worddocument', 'file.word'],
      ['powerpoint document', 'file.slides'],
    ];
    const kind = kinds.find(([name]) => named(name))?.[1] ?? 'file.other-kind';
    throw new Fault(kind === 'file.encrypted' ? 'encrypted' : 'not-a-workbook', note(kind));
  }

  /** The entries right under the root; what is embedded lies in storages of its own, and may well be called Workbook too. */
  private rootEntries(): Entry[] {
    const found: Entry[] = [];
    const seen = new Set<number>();
    const waiting = [this.entry(0).child];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (index === NO_ENTRY || seen.has(index)) continue;
      seen.add(index);
      const entry = this.entry(index);
      found.push(entry);
      append(waiting, entry.links);
    }
    return found;
  }

  /** MS-CFB 2.6.1. */
  private entry(index: number): Entry {
    const at = index * ENTRY_BYTES;
    if (at + ENTRY_BYTES > this.directory.length) throw damaged();
    const view = new DataView(this.directory.buffer, this.directory.byteOffset + at, ENTRY_BYTES);
    const length = Math.min(62, Math.max(0, view.getUint16(64, true) - 2));
    return {
      name: new TextDecoder('utf-16le').decode(this.directory.subarray(at, at + length)),
      isStream: view.getUint8(66) === 2,
      links: [view.getUint32(68, true), view.getUint32(72, true)],
      child: view.getUint32(76, true),
      start: view.getUint32(116, true),
      size: view.getUint32(120, true),
    };
  }

  private stream({ start, size }: Entry): Uint8Array {
    const isSmall = size < this.view.getUint32(56, true);
    const whole = isSmall ? this.smallChain(start) : this.chain(start);
    if (whole.length < size) throw damaged();
    return whole.subarray(0, size);
  }

  /** Streams below 4096 bytes lie in sectors of 64 bytes, inside the stream of the root (MS-CFB 2.4). */
  private smallChain(start: number): Uint8Array {
    const root = this.entry(0);
    const holder = this.chain(root.start);
    const raw = this.chain(this.view.getUint32(60, true));
    const table = numbersIn(raw);
    return joined(sectorsOf(start, table).map((sector) => holder.subarray(sector * 64, sector * 64 + 64)));
  }

  private chain(start: number): Uint8Array {
    return joined(sectorsOf(start, this.table).map((sector) => this.sector(sector)));
  }

  /** The last sector of a file may be cut short by its writer; one that lies beyond the file is damage. */
  private sector(index: number): Uint8Array {
    const from = (index + 1) * this.sectorBytes;
    if (from >= this.bytes.length) throw damaged();
    return this.bytes.subarray(from, from + this.sectorBytes);
  }

  /** For each sector the one that follows it; the list of the table's own sectors begins in the header (MS-CFB 2.2, 2.5). */
  private sectorTable(): Uint32Array {
    const own: number[] = [];
    for (let at = 76; at < 512; at += 4) own.push(this.view.getUint32(at, true));
    const perSector = this.sectorBytes / 4 - 1;
    const seen = new Set<number>();
    for (let more = this.view.getUint32(68, true); more < NO_SECTOR;) {
      if (seen.has(more)) throw damaged();
      seen.add(more);
      const numbers = numbersIn(this.sector(more));
      append(own, numbers.subarray(0, perSector));
      more = numbers[perSector] ?? NO_SECTOR;
    }
    return numbersIn(joined(own.filter((sector) => sector < NO_SECTOR).map((sector) => this.sector(sector))));
  }
}

function sectorsOf(start: number, table: Uint32Array): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < NO_SECTOR; sector = table[sector] ?? NO_SECTOR) {
    if (sector >= table.length || sectors.length > table.length) throw damaged();
    sectors.push(sector);
  }
  return sectors;
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
