/*
 * What would be done with Math.min(...list) and push(...list), for lists that data make long: a call takes some hundred thousand
 * arguments and no more, and what goes beyond ends in a stack overflow. The linter refuses those calls.
 */

/** The least of the numbers and `start`; Infinity where there is none. */
export function least(values: Iterable<number>, start = Infinity): number {
  let found = start;
  for (const value of values) found = Math.min(found, value);
  return found;
}

/** The greatest of the numbers and `start`; -Infinity where there is none. */
export function greatest(values: Iterable<number>, start = -Infinity): number {
  let found = start;
  for (const value of values) found = Math.max(found, value);
  return found;
}

/** Adds the items at the end of the list. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

/** The list with another item at that place. `with` of arrays says the same in engines newer than those that the pane opens in. */
export function replaced<Item>(list: readonly Item[], at: number, item: Item): Item[] {
  return list.map((old, index) => (index === at ? item : old));
}
