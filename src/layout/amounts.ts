import { compareNumbers, addUp, withoutNoise } from '../decimal';
import {
  AFTER_AMOUNT,
  BEFORE_AMOUNT,
  BEFORE_PARTS,
  FORMAL_NUMERALS,
  INSTEAD_OF_AMOUNT,
  NOT_THE_AMOUNT,
  YEARS_OF_PARTS,
} from '../lexicon/amounts';
import { anyOf } from '../lexicon/words';
import type { Address, Cell } from '../model';
import { isCellError } from '../model';
import { convert, readChineseNumeral, readNumeral } from '../quantity';
import { compact, fold } from '../text';
import { budgetRole, isFund, isNoneMark } from './labels';
import { note } from '../texts/note';
import type { AmountUnit, Problem } from './table';

/** What stands where an amount is asked for. */
export type AmountReading =
  { readonly kind: 'amount'; readonly value: number } | { readonly kind: 'none' } | { readonly kind: 'unreadable' };

const UNREADABLE: AmountReading = { kind: 'unreadable' };

/**
 * An amount in the unit of the table: 176875.03, "215,457.6", "50万元" (50 where the table counts in 万元), "壹佰万元整", and a figure
 * followed by its parts that add up to it ("612万（道路300，管网312）"). A mark for nothing is none; all else that is no one definite
 * amount is unreadable, and a person must be told.
 */
export function readAmountCell(cell: Cell, unit: AmountUnit | null): AmountReading {
  const { value } = cell;
  if (typeof value === 'number') return { kind: 'amount', value };
  if (value === null) return cell.formula === null ? { kind: 'none' } : UNREADABLE;
  if (isCellError(value) || typeof value === 'boolean') return UNREADABLE;
  if (value.trim() === '' || isNoneMark(value) || isLabel(value)) return { kind: 'none' };
  const amount = readAmountText(value, unit);
  return amount === null ? UNREADABLE : { kind: 'amount', value: amount };
}

/** A label that lies in the column of amounts (执行数：, 其中：基本支出：240.2) is no amount of its row. */
function isLabel(text: string): boolean {
  const plain = compact(text);
  if (/^(?:其中:)?[^\d:]+:(?:[\d.,]+(?:万?元)?)?$/.test(plain)) return true;
  return !/\d/.test(plain) && !standsForAmount(plain) && (isFund(plain) || budgetRole(plain) !== null);
}

/** The amount alone; null where there is none or none that can be read. */
export function readAmount(cell: Cell, unit: AmountUnit | null): number | null {
  const read = readAmountCell(cell, unit);
  return read.kind === 'amount' ? read.value : null;
}

const MULTIPLE = '(?:[十百千]?[万亿]|[百千])';
const UNIT = `(?:(?:${MULTIPLE})?元|${MULTIPLE})`;
const NUMBER = String.raw`\d[\d.,]*\d|\d`;
const WRITTEN = new RegExp(
  `^${anyOf(BEFORE_AMOUNT)}?([-+]?)(?:(${NUMBER})|([一二两三四五六七八九十百千万亿零]+))(${UNIT})?${anyOf(AFTER_AMOUNT)}?$`,
);
/** The figure, and what stands in brackets behind it or is introduced as its parts. */
const WITH_BRACKETS = /^([^()[\]]+)[([]([^()[\]]*)[)\]]$/;
const WITH_PARTS = new RegExp(`^(.+?)[;；,，\\s]*${anyOf(BEFORE_PARTS)}:?(.*)$`);
const PART = new RegExp(`(${NUMBER})(${UNIT})?(?![\\d年月日号期%])`, 'g');
/** Between parts that does more than part them. */
const NOT_A_SUM = /[-×*/^%]|年/;

function readAmountText(text: string, unit: AmountUnit | null): number | null {
  const folded = fold(text).trim();
  if (/\d\s+\d/.test(folded) || folded.length > LONGEST) return null;
  const plain = folded.replace(/\s+/g, '');
  return plainAmount(plain, unit) ?? sumWritten(plain, unit) ?? withRest(plain, unit);
}

/** A sentence is no amount. */
const LONGEST = 200;

/** Numbers in digits with a unit, or in Chinese numerals that end in one. */
function plainAmount(plain: string, unit: AmountUnit | null): number | null {
  const common = [...plain].map((letter) => FORMAL_NUMERALS.get(letter) ?? letter).join('');
  const match = WRITTEN.exec(common);
  if (!match) return null;
  const [, sign = '', digits, numerals, written = null] = match;
  const value =
    digits === undefined ? numeralAmount(numerals ?? '', written, unit) : digitAmount(digits, written, unit);
  return value === null ? null : sign === '-' ? -value : value;
}

function digitAmount(digits: string, written: string | null, unit: AmountUnit | null): number | null {
  const numeral = readNumeral(digits);
  if (!numeral.ok) return null;
  return written === null || unit === null ? numeral.value : convert(numeral.value, written, unit);
}

/** 一百万 is a number of 元; 一百 alone could be of anything. */
function numeralAmount(numerals: string, written: string | null, unit: AmountUnit | null): number | null {
  const whole = `${numerals}${written ?? ''}`;
  const value = /[万亿元]$/.test(whole) && unit !== null ? readChineseNumeral(whole.replace(/元$/, '')) : null;
  return value === null ? null : convert(value, '元', unit);
}

/** 80+20=100, either way round; null where it does not add up. */
function sumWritten(plain: string, unit: AmountUnit | null): number | null {
  const sides = plain.split('=');
  const [left = '', right = ''] = sides;
  if (sides.length !== 2) return null;
  const [sum, whole] = left.includes('+') ? [left, right] : [right, left];
  const parts = sum.split('+').map((part) => plainAmount(part, unit));
  const total = plainAmount(whole, unit);
  const known = parts.filter((part) => part !== null);
  return parts.length > 1 && known.length === parts.length && total !== null && isSame(addUp(known), total)
    ? total
    : null;
}

/** A figure with a remark that leaves it what it is, or with parts that add up to it. */
function withRest(plain: string, unit: AmountUnit | null): number | null {
  const match = WITH_BRACKETS.exec(plain) ?? WITH_PARTS.exec(plain);
  const head = match?.[1] ?? '';
  const rest = match?.[2] ?? '';
  const whole = match ? plainAmount(head, unit) : null;
  if (whole === null) return null;
  if (!/\d/.test(rest)) return NOT_THE_AMOUNT.test(rest) || /[一二三四五六七八九十]/.test(rest) ? null : whole;
  const ownUnit = new RegExp(`${UNIT}$`).exec(head)?.[0] ?? null;
  return makeUp(rest.replace(/^=/, ''), { whole, ownUnit }, unit) ? whole : null;
}

/** Whether the amounts of a text add up to the whole; those without a unit are in the whole's own, else in that of the table. */
function makeUp(
  text: string,
  { whole, ownUnit }: { readonly whole: number; readonly ownUnit: string | null },
  unit: AmountUnit | null,
): boolean {
  const named = text.replace(YEARS_OF_PARTS, '');
  if (NOT_A_SUM.test(named)) return false;
  const parts = [...named.matchAll(PART)].map(([, digits = '', written]) =>
    digitAmount(digits, written ?? ownUnit, unit),
  );
  const known = parts.filter((part) => part !== null);
  return parts.length > 0 && known.length === parts.length && isSame(addUp(known), whole);
}

const isSame = (a: number, b: number): boolean => compareNumbers(withoutNoise(a), withoutNoise(b)) === 0;

/**
 * Whether a text stands for an amount though it may be none that can be read: with digits, in numerals of money, or in words that stand
 * in for one (待下达). A label of a fund is none.
 */
export function standsForAmount(text: string): boolean {
  const plain = compact(text);
  if (/^[-+(]?\d/.test(plain) || INSTEAD_OF_AMOUNT.test(plain)) return true;
  return (
    !isFund(plain.replace(/\d.*$/, '')) &&
    /\d|[一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]+[万亿萬]?元?整?$/.test(plain)
  );
}

/** What is said of an amount that could not be read. */
export const amountProblem = (address: Address, shown: string): Problem => ({
  address,
  note: note('layout.amount-unreadable', { text: shown.trim() }),
});
