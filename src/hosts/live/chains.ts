import type { Change } from '../../model';

/** What a change is about; two changes with the same place come one after the other. */
function placeOf(change: Change): string {
  switch (change.kind) {
    case 'cell':
      return `cell ${change.sheet}!${change.address.row},${change.address.column}`;
    case 'name':
      return `name ${change.sheet ?? ''}!${change.name.toLowerCase()}`;
    case 'highlight':
      return `highlight ${change.sheet}!${JSON.stringify(change.before ?? change.after)}`;
    case 'sheet':
      return `sheet ${change.sheet}`;
    case 'setting':
      return `setting ${change.key}`;
  }
}

/** The second change after the first, as one; null where the second does not begin where the first ends. */
function join(first: Change, second: Change): Change | null {
  if (JSON.stringify(first.after) !== JSON.stringify(second.before)) return null;
  // One branch a kind: the compiler does not see that both sides have the same type.
  if (first.kind === 'cell' && second.kind === 'cell') return { ...second, before: first.before };
  if (first.kind === 'name' && second.kind === 'name') return { ...second, before: first.before };
  if (first.kind === 'highlight' && second.kind === 'highlight') return { ...second, before: first.before };
  if (first.kind === 'sheet' && second.kind === 'sheet') return { ...second, before: first.before };
  if (first.kind === 'setting' && second.kind === 'setting') return { ...second, before: first.before };
  return null;
}

/**
 * Changes to be made one after the other, with several to the same place made one (restoring two steps at once takes back the
 * second, then the first). What was and is nothing disappears. Changes that do not follow one another stay, and are then
 * found to be 'changed'.
 */
export function joinChains(changes: readonly Change[]): Change[] {
  const joined: (Change | null)[] = [];
  const last = new Map<string, number>();
  for (const change of changes) {
    const place = placeOf(change);
    const index = last.get(place);
    const earlier = index === undefined ? null : joined[index];
    const one = earlier ? join(earlier, change) : null;
    if (one && index !== undefined) {
      joined[index] = one.before === null && one.after === null ? null : one;
    } else {
      last.set(place, joined.length);
      joined.push(change);
    }
  }
  return joined.filter((change) => change !== null);
}
