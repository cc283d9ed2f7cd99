import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { ForeignEntry } from '../session/foreign';

/** As much of an entry as fits a line. */
const LONGEST = 160;

/** One entry in a line: what kind, under whose name, and what it says. */
export function describe({ kind, owner, entry }: ForeignEntry): Note {
  return note(`foreign.one-${kind}`, { owner: owner?.name || '—', what: textsIn(entry).join(' ').slice(0, LONGEST) });
}

/** The texts in an entry, in their order: its names, cells, words and notes. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

interface Group {
  readonly name: Note;
  readonly entries: readonly ForeignEntry[];
}

/** The ways to take over a part: by kind, and by owner, where there are several. */
export function groupsOf(foreign: readonly ForeignEntry[]): readonly Group[] {
  const kinds = [...new Set(foreign.map(({ kind }) => kind))];
  const owners = [...new Set(foreign.map(({ owner }) => owner?.id ?? ''))];
  const byKind = kinds.map((kind) => ({
    name: note(`foreign.all-${kind}`),
    entries: foreign.filter((one) => one.kind === kind),
  }));
  const byOwner = owners.map((id) => {
    const entries = foreign.filter((one) => (one.owner?.id ?? '') === id);
    return { name: note('foreign.all-of', { name: entries[0]?.owner?.name || '—' }), entries };
  });
  return [...(kinds.length > 1 ? byKind : []), ...(owners.length > 1 ? byOwner : [])];
}
