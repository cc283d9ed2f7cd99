/**
 * What older web views lack of the language (WebView2 of 85 to 96 and those of closed networks, which stay as they were installed) and
 * what is short enough to be brought along. webpack/needs.js names them as filled; the page tests the rest (page/boot.js).
 * Imported for what it does, before everything of the pane.
 */
interface Indexed<Item> {
  readonly length: number;
  readonly [index: number]: Item;
}

function at<Item>(this: Indexed<Item>, index: number): Item | undefined {
  const from = Math.trunc(index) || 0;
  return this[from < 0 ? this.length + from : from];
}

type Test<Item> = (item: Item | undefined, index: number, list: Indexed<Item>) => unknown;

function findLastIndex<Item>(this: Indexed<Item>, test: Test<Item>): number {
  for (let index = this.length - 1; index >= 0; index--) if (test(this[index], index, this)) return index;
  return -1;
}

function findLast<Item>(this: Indexed<Item>, test: Test<Item>): Item | undefined {
  return this[findLastIndex.call(this as Indexed<unknown>, test as Test<unknown>)];
}

const hasOwn = (object: object, key: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(object, key);

/** Adds what is missing, as the language itself would: out of sight of loops. */
function fill(place: object, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members)) {
    if (!(name in place)) Object.defineProperty(place, name, { value, configurable: true, writable: true });
  }
}

const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
for (const place of [Array.prototype, typedArray]) fill(place, { at, findLastIndex, findLast });
fill(String.prototype, { at });
fill(Object, { hasOwn });
