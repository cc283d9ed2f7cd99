import { isAsAbove } from '../lexicon/asAbove';
import type { CellChange } from '../model';
import { formatAddress } from '../model';
import { withoutFigures } from '../narrative';
import { openSlots } from '../scoring';
import type { Note } from '../texts/note';
import { note } from '../texts/note';

/** A text that is to be written, and what it is: only explanations (reason) are compared. */
interface WrittenText {
  readonly role: string;
  readonly change: CellChange;
}

/**
 * Explanations that say the same in several cells, apart from the figures before the cause: reviewers object to them first. One with an
 * open slot says nothing yet, and 同上 is what the person wanted. A sentence for each group, with its cells.
 */
export function sameTexts(cells: readonly WrittenText[]): Note[] {
  const groups = new Map<string, string[]>();
  for (const { role, change } of cells) {
    const text = String(change.after.value);
    if (role !== 'reason' || openSlots(text).length > 0 || isAsAbove(text)) continue;
    const told = withoutFigures(text);
    groups.set(told, [...(groups.get(told) ?? []), formatAddress(change.address)]);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((same) => note('narrative.same-texts', { count: same.length, cells: same.join('、') }));
}
