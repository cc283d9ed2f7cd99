import type { OwnedKind, OwnedName, Signature, SignedEntry } from '../../settings';

/** An entry of the workbook that decides nothing, as the person may take it over. */
export interface ForeignEntry {
  /** Tells it among all of them by what it says: it stays the same when others are taken over. */
  readonly key: string;
  readonly kind: OwnedName;
  /** Under whose name it goes; null: of an earlier version. */
  readonly owner: Signature | null;
  readonly entry: unknown;
}

/** The foreign entries of one kind, each with its key. */
export function foreignEntries(kind: OwnedName, entries: readonly SignedEntry<unknown>[]): ForeignEntry[] {
  const seen = new Map<string, number>();
  return entries.map((one) => {
    const says = JSON.stringify([kind, one]);
    const before = seen.get(says) ?? 0;
    seen.set(says, before + 1);
    return { key: `${says}#${before}`, kind, owner: one.owner, entry: one.entry };
  });
}

/** What one kind holds for this person. */
export interface Standing<Data, Entry> {
  readonly kind: OwnedKind<Data, Entry>;
  readonly data: Data;
  readonly foreign: readonly SignedEntry<Entry>[];
}

/** The kind with these foreign entries (by their places) made the person's own; null where none of them is chosen. */
export function withTaken<Data, Entry>(
  { kind, data, foreign }: Standing<Data, Entry>,
  isChosen: (index: number) => boolean,
): { readonly data: Data; readonly foreign: readonly SignedEntry<Entry>[] } | null {
  const taken = foreign.filter((_, index) => isChosen(index)).map(({ entry }) => entry);
  if (taken.length === 0) return null;
  const matters = new Set(taken.map((entry) => kind.matterOf(entry)));
  const others = kind.entriesOf(data).filter((entry) => !matters.has(kind.matterOf(entry)));
  // What others left is older than what the person did.
  return { data: kind.dataOf([...taken, ...others]), foreign: foreign.filter((_, index) => !isChosen(index)) };
}
