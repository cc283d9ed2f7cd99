/**
 * Formulas as their records hold them: tokens side by side, with the number of their bytes in front (MS-XLS 2.5.198). The library goes from
 * token to token until it stands exactly at the end, and for ever where one reaches beyond it.
 */

/** Bytes of a token with its number in front, by number without the class (value, reference, array): in Excel 97 and later, and in Excel 5. */
const SIZES: ReadonlyMap<number, readonly [unicode: number, old: number]> = new Map([
  [0x01, [5, 5]], // of an array or a shared formula
  [0x02, [5, 5]],
  ...Array.from({ length: 0x14 }, (_, index): [number, [number, number]] => [0x03 + index, [1, 1]]), // operators
  [0x1c, [2, 2]],
  [0x1d, [2, 2]],
  [0x1e, [3, 3]],
  [0x1f, [9, 9]],
  [0x20, [8, 8]],
  [0x21, [3, 3]], // functions
  [0x22, [4, 4]],
  [0x23, [5, 15]], // a name
  [0x24, [5, 4]], // a cell
  [0x25, [9, 7]], // a range
  [0x26, [7, 7]],
  [0x27, [7, 7]],
  [0x28, [7, 7]],
  [0x29, [3, 3]],
  [0x2a, [5, 4]],
  [0x2b, [9, 7]],
  [0x2c, [5, 4]],
  [0x2d, [9, 7]],
  [0x39, [7, 25]], // a name elsewhere
  [0x3a, [7, 18]], // a cell of another sheet
  [0x3b, [11, 21]],
  [0x3c, [7, 18]],
  [0x3d, [11, 21]],
]);
const TEXT = 0x17;
const ATTRIBUTE = 0x19;
/** CHOOSE: a table of jumps follows. */
const CHOICE = 0x04;

/** The number without its class: 0x44 and 0x64 are 0x24. */
const plain = (token: number): number => (token < 0x40 ? token : 0x20 + (token & 0x1f));

/** How many bytes the token there takes; null for one that is not known here. */
function sizeAt(data: Uint8Array, at: number, isUnicode: boolean): number | null {
  const byte = (offset: number): number => data[at + offset] ?? 0;
  const word = (offset: number): number => byte(offset) + 256 * byte(offset + 1);
  const token = plain(byte(0));
  if (token === TEXT) return isUnicode ? 3 + byte(1) * (byte(2) & 1 ? 2 : 1) : 2 + byte(1);
  if (token === ATTRIBUTE) return byte(1) === CHOICE ? 6 + 2 * word(2) : 4;
  const size = SIZES.get(token);
  return size ? size[isUnicode ? 0 : 1] : null;
}

/** Whether these tokens end where they should. What is not known here is taken for the rest, as the library does. */
function endExactly(data: Uint8Array, from: number, to: number, isUnicode: boolean): boolean {
  let at = from;
  while (at < to) {
    const size = sizeAt(data, at, isUnicode);
    if (size === null) return true;
    at += size;
  }
  return at === to;
}

/** Where a record says how many bytes its tokens have; the tokens follow. */
const LENGTH_AT: ReadonlyMap<number, number> = new Map([
  [0x06, 20], // FORMULA
  [0x21, 12], // ARRAY
  [0x221, 12],
  [0x4bc, 8], // SHRFMLA
]);
const NAMES: ReadonlySet<number> = new Set([0x18, 0x218]);
/** Instead of a length: no tokens. */
const NONE = 0xffff;

/** Whether the formula in a record lies within it, token by token; true for a record that holds none. */
export function formulaFits(type: number, data: Uint8Array, isUnicode: boolean): boolean {
  const word = (at: number): number => (data[at] ?? 0) + 256 * (data[at + 1] ?? 0);
  if (NAMES.has(type)) {
    const letters = data[3] ?? 0;
    const from = 14 + (isUnicode ? 1 + letters * ((data[14] ?? 0) & 1 ? 2 : 1) : letters);
    return fits(data, from, word(4), isUnicode);
  }
  const at = LENGTH_AT.get(type);
  if (at === undefined) return true;
  const length = word(at);
  return (length === NONE && type !== 0x4bc) || fits(data, at + 2, length, isUnicode);
}

const fits = (data: Uint8Array, from: number, length: number, isUnicode: boolean): boolean =>
  from + length <= data.length && endExactly(data, from, from + length, isUnicode);
