import type { JsonObject, SettingChange, Outcome } from '../model';
import { isJsonObject, parseJson, done, refused } from '../model';
import { mini as z } from '../model/schema';
import type { SentenceId } from '../texts/catalogue';
import type { Note } from '../texts/note';
import { note } from '../texts/note';

/**
 * How one kind of what is kept is read. Whoever sent the workbook may have written any of it, so nothing counts that the schema
 * does not hold.
 */
export interface ReadableKind<Data> {
  /** Key of the setting. */
  readonly key: string;
  /** Of `data` as it is written now; 1 is the form that stood there bare, before there was an envelope. */
  readonly version: number;
  /** The longest text of the setting, in bytes of UTF-8. */
  readonly limit: number;
  /** Where nothing is kept, or what is kept was left aside. */
  readonly empty: Data;
  readonly schema: z.ZodMiniType<Data>;
  /** Says that what is kept was left aside because it is damaged. */
  readonly damaged: SentenceId;
  /** The data of version 2 in the bare form of version 1; undefined where the JSON is not of that form. */
  fromBare(json: JsonObject): unknown;
}

/** A kind that can be written too. */
export interface KeptKind<Data> extends ReadableKind<Data> {
  /** What of the data is written; null where there is nothing to keep. */
  worthKeeping(data: Data): Data | null;
}

/** What is kept, and why it was left aside: as a whole, since half of what a person decided is not what they decided. */
export interface Kept<Data> {
  readonly data: Data;
  readonly leftAside: Note | null;
}

/** The first version that was written in an envelope. */
const FIRST_ENVELOPE = 2;

/**
 * What stands around the data in a setting.
 * owner, mark: always null: what belongs to a person has an owner and a mark entry by entry (owned.ts).
 */
const envelope = z.object({
  version: z.int().check(z.minimum(FIRST_ENVELOPE)),
  owner: z.nullable(z.string()),
  mark: z.nullable(z.string()),
  data: z.unknown(),
});
type Envelope = z.infer<typeof envelope>;

/** What the setting's text keeps (null: there is no such setting). All reading of what is kept goes through here. */
export function readKept<Data>(kind: ReadableKind<Data>, text: string | null): Kept<Data> {
  if (text === null) return { data: kind.empty, leftAside: null };
  const leftAside = (why: Note): Kept<Data> => ({ data: kind.empty, leftAside: why });
  const opened = isWithin(text, kind.limit) ? openEnvelope(kind, parseJson(text)) : null;
  if (!opened) return leftAside(note(kind.damaged));
  if (opened.version > kind.version) return leftAside(note('kept.newer', { key: kind.key }));
  const read = kind.schema.safeParse(opened.data);
  return read.success ? { data: read.data, leftAside: null } : leftAside(note(kind.damaged));
}

/** The text of the setting, null where there is nothing to keep. Refuses what is longer than the kind may be. */
export function writeKept<Data>(kind: KeptKind<Data>, data: Data): Outcome<string | null> {
  const worth = kind.worthKeeping(data);
  if (worth === null) return done(null);
  const content: Envelope = { version: kind.version, owner: null, mark: null, data: worth };
  const text = JSON.stringify(content);
  return isWithin(text, kind.limit)
    ? done(text)
    : refused('too-large', note('kept.too-large', { limit: kind.limit / MEGABYTE }));
}

/**
 * The change that keeps the data where `before` stands now; null where that says the same already. A text of an earlier form is not
 * written anew for its form alone.
 */
export function changeKept<Data>(
  kind: KeptKind<Data>,
  before: string | null,
  data: Data,
): Outcome<SettingChange | null> {
  const written = writeKept(kind, data);
  if (!written.ok) return written;
  const [was, is] = [readKept(kind, before), readKept(kind, written.value)];
  const isSame = was.leftAside === null && JSON.stringify(was.data) === JSON.stringify(is.data);
  return done(isSame ? null : { kind: 'setting', key: kind.key, before, after: written.value });
}

/** What the envelope holds, not yet held against the schema; null where there is none. */
export function openEnvelope<Data>(kind: ReadableKind<Data>, json: unknown): Pick<Envelope, 'version' | 'data'> | null {
  const opened = envelope.safeParse(json);
  if (opened.success) return opened.data;
  const data = isJsonObject(json) ? kind.fromBare(json) : undefined;
  return data === undefined ? null : { version: FIRST_ENVELOPE, data };
}

export const MEGABYTE = 1_000_000;

/** A letter takes one to three bytes for each of its UTF-16 units, so most texts need not be counted. */
export function isWithin(text: string, bytes: number): boolean {
  if (text.length > bytes) return false;
  return text.length * 3 <= bytes || new TextEncoder().encode(text).length <= bytes;
}
