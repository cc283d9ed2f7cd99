import type { ExplainItem } from './items';

/** So many causes have a key of their own. */
export const MOST_DIGITS = 9;

/** What a digit key chooses while the card of an item has the focus; null where it chooses nothing. Rows that share a cell have lists. */
export function choiceOfDigit({ choosers }: ExplainItem, key: string): string | null {
  const [only, more] = choosers;
  if (!only || more || !/^[1-9]$/.test(key)) return null;
  return only.causes[Number(key) - 1]?.id ?? null;
}
