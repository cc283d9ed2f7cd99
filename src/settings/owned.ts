import type { Book, Outcome, SettingChange } from '../model';
import { done, parseJson, refused } from '../model';
import { mini as z } from '../model/schema';
import type { Person } from '../owner';
import { isMarkOf, LONGEST_NAME, markOf } from '../owner';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { KeptKind } from './kept';
import { isWithin, MEGABYTE, openEnvelope, readKept } from './kept';

/**
 * A kind whose entries decide something, and therefore belong to a person each. `data` is what all of them make together.
 */
export interface OwnedKind<Data, Entry> extends KeptKind<Data> {
  readonly entry: z.ZodMiniType<Entry>;
  entriesOf(data: Data): readonly Entry[];
  dataOf(entries: readonly Entry[]): Data;
  /** What of the workbook the entry rests on, as JSON. */
  groundsOf(entry: Entry, book: Book): unknown;
  /** Entries of the same matter exclude each other: of these the person's own one stands. */
  matterOf(entry: Entry): string;
}

/** Under whose name an entry goes; anybody can write any name there. */
export interface Signature {
  readonly id: string;
  readonly name: string;
}

/** An entry as it stands in a workbook. Entries of earlier versions have no owner. */
export interface SignedEntry<Entry> {
  readonly owner: Signature | null;
  readonly mark: string | null;
  readonly entry: Entry;
}

/** Against what a mark is held. */
export interface Place {
  readonly book: Book;
  /** The workbook's own id; null where it has none, and so nobody's mark. */
  readonly workbook: string | null;
}

/** Whom the reader believes. */
export interface Trust extends Place {
  /** null: no key, no entry is one's own. */
  readonly person: Person | null;
  /** Foreign entries count too. */
  readonly everybody: boolean;
}

export interface Owned<Data, Entry> {
  /** What counts. */
  readonly data: Data;
  /** What counts, entry by entry; an entry of somebody else's only where everybody is believed. */
  readonly counting: readonly (SignedEntry<Entry> & { readonly isOwn: boolean })[];
  /** What stands there beside it and decides nothing. */
  readonly foreign: readonly SignedEntry<Entry>[];
  readonly leftAside: Note | null;
}

/** The version in which each entry got an owner. */
const FIRST_OWNED = 3;

const signed = z.array(
  z.object({
    owner: z.nullable(z.object({ id: z.string(), name: z.string() })),
    mark: z.nullable(z.string()),
    entry: z.unknown(),
  }),
);

/** Reads what is kept and tells one's own from the rest. All reading of what decides something goes through here. */
export function readOwned<Data, Entry>(
  kind: OwnedKind<Data, Entry>,
  text: string | null,
  trust: Trust,
): Owned<Data, Entry> {
  const { entries, leftAside } = readEntries(kind, text);
  const isMine = entries.map((one) => isOwn(kind, one, trust));
  const counting = entries
    .map((one, index) => ({ ...one, isOwn: isMine[index] === true }))
    .filter(({ isOwn: own }) => trust.everybody || own);
  const data = kind.dataOf(counting.map(({ entry }) => entry));
  const checked = kind.schema.safeParse(data);
  if (!checked.success) return { data: kind.empty, counting: [], foreign: entries, leftAside: note(kind.damaged) };
  const foreign = trust.everybody ? [] : entries.filter((_, index) => !isMine[index]);
  return { data: counting.length === 0 ? kind.empty : checked.data, counting, foreign, leftAside };
}

/** All entries, whosever they are; none where they cannot be read. */
export function readEntries<Data, Entry>(
  kind: OwnedKind<Data, Entry>,
  text: string | null,
): { readonly entries: readonly SignedEntry<Entry>[]; readonly leftAside: Note | null } {
  const json = text !== null && isWithin(text, kind.limit) ? parseJson(text) : null;
  const opened = openEnvelope(kind, json);
  if (opened?.version !== FIRST_OWNED) {
    const { data, leftAside } = readKept(kind, text);
    return { entries: kind.entriesOf(data).map((entry) => ({ owner: null, mark: null, entry })), leftAside };
  }
  const damaged = { entries: [], leftAside: note(kind.damaged) };
  const list = signed.safeParse(opened.data);
  if (!list.success) return damaged;
  const entries: SignedEntry<Entry>[] = [];
  for (const { owner, mark, entry } of list.data) {
    const read = kind.entry.safeParse(entry);
    if (!read.success) return damaged;
    entries.push({ owner: owner && { id: owner.id, name: shownName(owner.name) }, mark, entry: read.data });
  }
  return { entries, leftAside: null };
}

/** The change that keeps the person's own data beside the entries of others; null where that stands there already. */
export function changeOwned<Data, Entry>(
  kind: OwnedKind<Data, Entry>,
  before: string | null,
  own: { readonly data: Data; readonly foreign: readonly SignedEntry<Entry>[] },
  by: { readonly person: Person; readonly book: Book; readonly workbook: string },
): Outcome<SettingChange | null> {
  const worth = kind.worthKeeping(own.data);
  const mine = worth === null ? [] : kind.entriesOf(worth).map((entry) => sign(kind, entry, by));
  const matters = new Set(mine.map(({ entry }) => kind.matterOf(entry)));
  const others = own.foreign.filter(({ entry }) => !matters.has(kind.matterOf(entry)));
  const data = [...others, ...mine];
  const after = data.length === 0 ? null : JSON.stringify({ version: FIRST_OWNED, owner: null, mark: null, data });
  if (after !== null && !isWithin(after, kind.limit)) {
    return refused('too-large', note('kept.too-large', { limit: kind.limit / MEGABYTE }));
  }
  return done(after === before ? null : { kind: 'setting', key: kind.key, before, after });
}

function sign<Data, Entry>(
  kind: OwnedKind<Data, Entry>,
  given: Entry,
  { person, book, workbook }: { readonly person: Person; readonly book: Book; readonly workbook: string },
): SignedEntry<Entry> {
  // As it will be read back.
  const entry = kind.entry.parse(parseJson(JSON.stringify(given)));
  const mark = markOf(person, subjectOf(kind, entry, { book, workbook }));
  return { owner: { id: person.id, name: person.name }, mark, entry };
}

function isOwn<Data, Entry>(
  kind: OwnedKind<Data, Entry>,
  { owner, mark, entry }: SignedEntry<Entry>,
  { person, book, workbook }: Trust,
): boolean {
  if (person === null || workbook === null || mark === null || owner?.id !== person.id) return false;
  return isMarkOf(person, subjectOf(kind, entry, { book, workbook }), mark);
}

/** What a mark covers. */
const subjectOf = <Data, Entry>(kind: OwnedKind<Data, Entry>, entry: Entry, { book, workbook }: Place): unknown => [
  kind.key,
  workbook,
  entry,
  kind.groundsOf(entry, book),
];

/** A name out of a workbook: without what would act on a terminal. */
const shownName = (name: string): string => name.replace(/\p{C}/gu, '').trim().slice(0, LONGEST_NAME);
