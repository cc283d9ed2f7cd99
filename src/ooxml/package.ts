import { note } from '../texts/note';
import { attempt, Fault } from './fault';
import type { Element } from './xml/tree';
import { attributesOf, childrenOf, parseXml } from './xml/tree';
import type { PartText } from './xml/encoding';
import { decodePart, encodePart } from './xml/encoding';
import type { Archive, Entry } from './zip/archive';
import { partKey, unpack } from './zip/archive';
import type { Codec } from './zip/codec';
import type { Limits } from './zip/limits';
import { writeArchive } from './zip/write';

/** What a part refers to, as its relationships tell. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: worksheet, sharedStrings, styles … the same in the transitional and the strict form. */
  readonly kind: string;
  readonly type: string;
  /** The part it points to; null for an address outside the file. */
  readonly part: string | null;
  readonly element: Element;
}

/** Entries whose checksum has been found right: a file is written many times, its bytes never change. */
const sound = new WeakSet<Entry>();

/**
 * The parts of a workbook file: the archive as it was opened, and the parts written since. Immutable: `with` and `without`
 * give a new one that shares what it did not change.
 */
export class Package {
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly decoded = new Map<string, PartText>();

  constructor(
    private readonly archive: Archive,
    private readonly codec: Codec,
    private readonly limits: Limits,
    /** By part key; null for a part that was taken out. */
    private readonly changes: ReadonlyMap<
      string,
      { readonly name: string; readonly text: PartText } | null
    > = new Map(),
    entries?: ReadonlyMap<string, Entry>,
  ) {
    this.entries = entries ?? new Map(archive.entries.map((entry) => [partKey(entry.name), entry]));
  }

  /** Names of all parts, as written. */
  names(): string[] {
    const kept = [...this.entries].filter(([key]) => this.changes.get(key) !== null).map(([, entry]) => entry.name);
    const added = [...this.changes].flatMap(([key, change]) => (change && !this.entries.has(key) ? change.name : []));
    return [...kept, ...added];
  }

  /** Whether the part was written since the file was opened. */
  isWritten(name: string): boolean {
    return this.changes.has(partKey(name));
  }

  /** The entries of the file, of those that nobody has replaced or read, whose bytes are not what the zip says of them. */
  brokenEntries(): string[] {
    return [...this.entries].flatMap(([key, entry]) => {
      if (this.changes.has(key) || this.decoded.has(key) || sound.has(entry)) return [];
      if (!attempt(() => unpack(this.archive, entry, this.codec, this.limits)).ok) return [entry.name];
      sound.add(entry);
      return [];
    });
  }

  has(name: string): boolean {
    const change = this.changes.get(partKey(name));
    return change === undefined ? this.entries.has(partKey(name)) : change !== null;
  }

  /** The text of a part; a Fault where it is missing or damaged. */
  text(name: string): string {
    return this.partText(name).text;
  }

  with(name: string, text: string): Package {
    const encoding = this.has(name) ? this.partText(name).encoding : 'utf-8';
    return this.changed(name, { name: this.entries.get(partKey(name))?.name ?? name, text: { text, encoding } });
  }

  without(name: string): Package {
    return this.changed(name, null);
  }

  /** The relationships of a part ("" for those of the package itself). */
  relationships(part: string): Relationship[] {
    const path = relationshipsPath(part);
    if (!this.has(path)) return [];
    const xml = this.text(path);
    return childrenOf(parseXml(xml), 'Relationship').map((element) => {
      const {
        Id: id = '',
        Type: type = '',
        Target: target = '',
        TargetMode: mode,
      } = Object.fromEntries(attributesOf(xml, element)) as Partial<Record<string, string>>;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      return { id, kind, type, part: mode === 'External' ? null : resolve(part, target), element };
    });
  }

  /** The whole file. Deterministic: the same parts give the same bytes. */
  bytes(): Uint8Array {
    if (this.changes.size === 0) return this.archive.bytes.slice();
    const changed = new Map<string, Uint8Array | null>();
    const added: { name: string; bytes: Uint8Array }[] = [];
    for (const [key, change] of this.changes) {
      const entry = this.entries.get(key);
      if (entry) changed.set(entry.name, change && encodePart(change.text));
      else if (change) added.push({ name: change.name, bytes: encodePart(change.text) });
    }
    return writeArchive(this.archive, { changed, added }, this.codec);
  }

  private partText(name: string): PartText {
    const key = partKey(name);
    const change = this.changes.get(key);
    if (change) return change.text;
    const entry = change === null ? undefined : this.entries.get(key);
    if (!entry) throw new Fault('damaged', note('file.missing-part', { part: name }));
    const known = this.decoded.get(key) ?? decodePart(unpack(this.archive, entry, this.codec, this.limits), entry.name);
    this.decoded.set(key, known);
    return known;
  }

  private changed(name: string, change: { readonly name: string; readonly text: PartText } | null): Package {
    const changes = new Map(this.changes);
    const key = partKey(name);
    if (change === null && !this.entries.has(key)) changes.delete(key);
    else changes.set(key, change);
    const next = new Package(this.archive, this.codec, this.limits, changes, this.entries);
    for (const [known, text] of this.decoded) next.decoded.set(known, text);
    return next;
  }
}

/** xl/workbook.xml → xl/_rels/workbook.xml.rels */
export function relationshipsPath(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The folder of a part with a "/" behind it; some writers have "\\" in their names. */
const folderOf = (part: string): string => /^.*[/\\]/s.exec(part)?.[0].replaceAll('\\', '/') ?? '';

/** The part that `target` names, seen from `source`. */
function resolve(source: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folderOf(source)}${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return decodePercent(steps.join('/'));
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
