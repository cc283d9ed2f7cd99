import type { SentenceId } from '../texts/catalogue';

/** A run of digits, commas and points: its value, or why it is none. */
export type Numeral =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly why: SentenceId; readonly proposal: number | null };

const PLAIN = /^(?:0|[1-9]\d*|0{2,})(?:\.\d+)?$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * Reads a run of [0-9.,] (folded). Only \d{1,3}(,\d{3})+ counts as thousands marks; every other comma or second point is
 * a slip of the pen and stays unread. A proposal is given where one lost or stray mark explains the run.
 */
export function readNumeral(run: string): Numeral {
  if (run.length > LONGEST_RUN) return { ok: false, why: 'quantity.number-too-long', proposal: null };
  if (PLAIN.test(run)) return { ok: true, value: Number(run) };
  if (THOUSANDS.test(run)) return { ok: true, value: Number(run.replaceAll(',', '')) };
  if (/^\d+\.$/.test(run)) return { ok: false, why: 'quantity.stray-point', proposal: null };
  if (/^\.\d+$/.test(run)) return { ok: false, why: 'quantity.leading-point', proposal: null };
  if (/^0\d+(?:\.\d+)?$/.test(run)) return { ok: false, why: 'quantity.leading-zero', proposal: Number(run) };
  const commas = run.split(',').length - 1;
  if (/^\d+,\d{1,2}$/.test(run)) {
    return { ok: false, why: 'quantity.comma-unclear', proposal: Number(run.replace(',', '.')) };
  }
  // "11,25791": five digits after the mark are three of thousands and two decimals whose point was lost.
  const lostPoint = /^(\d{1,3}),(\d{3})(\d{2})$/.exec(run);
  if (lostPoint) {
    const [, thousands = '', hundreds = '', decimals = ''] = lostPoint;
    return { ok: false, why: 'quantity.comma-unclear', proposal: Number(`${thousands}${hundreds}.${decimals}`) };
  }
  return { ok: false, why: commas > 0 ? 'quantity.comma-unclear' : 'quantity.points-unclear', proposal: null };
}

/** More digits than a spreadsheet keeps (15) cannot be computed with; separators allowed for. */
const LONGEST_RUN = 20;

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九'].map((digit, value): [string, number] => [digit, value]),
);
const PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

export const CHINESE_NUMERAL = /[〇零一二两三四五六七八九十百千万亿点]{1,64}/y;

/** 二〇二四 → 2024; null when a letter is no digit. */
export function readChineseDigits(text: string): number | null {
  let digits = '';
  for (const letter of text) {
    const digit = DIGITS.get(letter === '零' ? '〇' : letter);
    if (digit === undefined) return null;
    digits += String(digit);
  }
  return digits === '' ? null : Number(digits);
}

/** Longer than any numeral with its decimals. Each of 万 and 亿 is read by a call of its own: a text of nothing else would go too deep. */
const MOST_LETTERS = 64;

/** 十二 → 12, 三百零五 → 305, 九十五点五 → 95.5, 一万 → 10000; null for what is no well-formed numeral. */
export function readChineseNumeral(text: string): number | null {
  if (text.length > MOST_LETTERS) return null;
  const [whole = '', decimals, ...more] = text.split('点');
  if (more.length > 0) return null;
  const integer = readChineseInteger(whole);
  if (integer === null || decimals === undefined) return integer;
  const fraction = readChineseDigits(decimals);
  return fraction === null ? null : Number(`${integer}.${String(fraction).padStart(decimals.length, '0')}`);
}

function readChineseInteger(text: string): number | null {
  for (const [mark, size] of [
    ['亿', 100_000_000],
    ['万', 10_000],
  ] as const) {
    const at = text.indexOf(mark);
    if (at < 0) continue;
    const high = readChineseInteger(text.slice(0, at));
    const rest = text.slice(at + 1).replace(/^零/, '');
    const low = rest === '' ? 0 : readChineseInteger(rest);
    return high === null || low === null || low >= size ? null : high * size + low;
  }
  return readBelowTenThousand(text);
}

/** A numeral as far as it has been read: what its places add to, a digit that waits for its place, the last place. */
interface PartialNumeral {
  readonly total: number;
  readonly digit: number | null;
  readonly lastPlace: number;
}

function readBelowTenThousand(text: string): number | null {
  if (isZero(text)) return 0;
  let read: PartialNumeral | null = { total: 0, digit: null, lastPlace: 10_000 };
  for (const letter of text) {
    read = readLetter(read, letter);
    if (read === null) return null;
  }
  const { total, digit } = read;
  return digit === null && total === 0 ? null : total + (digit ?? 0);
}

function readLetter(read: PartialNumeral, letter: string): PartialNumeral | null {
  const { total, digit, lastPlace } = read;
  const place = PLACES.get(letter);
  if (place !== undefined) {
    // 十 alone may do without a digit, at the beginning.
    const lacksDigit = digit === null && (place !== 10 || total > 0);
    if (place >= lastPlace || lacksDigit) return null;
    return { total: total + (digit ?? 1) * place, digit: null, lastPlace: place };
  }
  if (digit !== null) return null;
  if (isZero(letter)) return read;
  const value = letter === '两' ? 2 : DIGITS.get(letter);
  return value === undefined ? null : { ...read, digit: value };
}

const isZero = (text: string): boolean => text === '零' || text === '〇';
