import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { squeeze } from '../text';
import { withoutNoise } from '../decimal';
import { NO_UNIT } from '../lexicon/nothing';
import { DIVIDERS, EITHER_WORD, KINDRED, MULTIPLES, ONLY_PER, POINTS_UNITS } from '../lexicon/units';
import type { UnitEntry } from './unitTable';
import { LONGEST_UNIT, MULTIPLES_LONGEST_FIRST, RATIOS, UNITS } from './unitTable';

/**
 * A unit as it is kept in a Quantity: folded, without spaces and brackets; every word for percent is "%".
 * null for a text that names none ("", "-", "无").
 */
export function normaliseUnit(text: string | null | undefined): string | null {
  const bare = unwrapped(squeeze(text ?? ''));
  if (bare === '' || NO_UNIT.includes(bare)) return null;
  return RATIOS.get(bare) ?? bare;
}

/** Brackets around the whole go; those of 台(套) stay. */
function unwrapped(text: string): string {
  const opened = text.replace(/^[([]+/, '').replace(/^([%‰])\(.*$/, '$1');
  return /[([]/.test(opened) ? opened : opened.replace(/[)\]]+$/, '');
}

/** Percentage points, by how much a rate rose or fell. */
export const isPoints = (unit: string | null): boolean => unit !== null && POINTS_UNITS.includes(unit);

/** How long the known unit is that begins at `at` of a folded text: 0 when none does. "万亩" and "元/人·天" count as one. */
export function unitLength(folded: string, at: number): number {
  let end = at + bracedUnitLength(folded, at);
  if (end === at && folded.charAt(at) !== '/') return 0;
  while (DIVIDERS.includes(folded.charAt(end)) && folded.charAt(end) !== '') {
    // "、" divides only inside of a price ("元/人、天"); after a first unit it begins the next thing of a list.
    if (folded.charAt(end) === '、' && !folded.slice(at, end).includes('/')) break;
    const part = bracedUnitLength(folded, end + 1) || (ONLY_PER.includes(folded.charAt(end + 1)) ? 1 : 0);
    if (part === 0) break;
    end += 1 + part;
  }
  return end - at;
}

/** A unit with another word for it in brackets: 台(套), 人(次). */
function bracedUnitLength(folded: string, at: number): number {
  const length = simpleUnitLength(folded, at);
  const other = length === 0 || folded.charAt(at + length) !== '(' ? 0 : simpleUnitLength(folded, at + length + 1);
  const isBraced = other > 0 && folded.charAt(at + length + other + 1) === ')';
  return isBraced && !/[%‰]/.test(folded.slice(at, at + length)) ? length + other + 2 : length;
}

function simpleUnitLength(folded: string, at: number): number {
  for (let length = Math.min(LONGEST_UNIT, folded.length - at); length > 0; length--) {
    const word = folded.slice(at, at + length);
    if (RATIOS.has(word) || isKnownWord(word)) {
      // Latin letters are a unit only as a whole word: "5km", not the k of "5key".
      if (/[A-Za-z]$/.test(word) && /[A-Za-z]/.test(folded.charAt(at + length))) continue;
      return length;
    }
  }
  return 0;
}

function isKnownWord(word: string): boolean {
  if (UNITS.has(word) || MULTIPLES.has(word)) return true;
  return MULTIPLES_LONGEST_FIRST.some(
    ([multiple]) => word.startsWith(multiple) && UNITS.has(word.slice(multiple.length)),
  );
}

/** Whether the whole text is a unit that the table knows, e.g. "个", "万元", "元/人/天". */
export function isKnownUnit(text: string): boolean {
  const unit = normaliseUnit(text);
  return unit !== null && unitLength(unit, 0) === unit.length && !MULTIPLES.has(unit) && !unit.startsWith('/');
}

/** A number of things without saying of what ("5.8万"): the base is the other side's. */
const ANY = '';

/** `multiple`: the thousands in front (10000 in 万亩), which are part of `size`. */
interface Sized extends UnitEntry {
  readonly multiple: number;
}

function sizeOf(word: string): Sized {
  const known = UNITS.get(word);
  if (known) return { ...known, multiple: 1 };
  for (const [spelling, multiple] of MULTIPLES_LONGEST_FIRST) {
    if (word === spelling) return { dimension: ANY, size: multiple, multiple };
    if (!word.startsWith(spelling)) continue;
    const rest = word.slice(spelling.length);
    const base = UNITS.get(rest);
    if (base) return { dimension: base.dimension, size: base.size * multiple, multiple };
    if (spelling === '万' || spelling === '亿') return { dimension: rest, size: multiple, multiple };
  }
  return { dimension: word, size: 1, multiple: 1 };
}

/** How two units stand to each other: `factor` is how many `to` one `from` is; `remark` says that the words differ all the same. */
export interface UnitRelation {
  readonly factor: number;
  readonly remark: Note | null;
}

/**
 * How the unit `from` stands to the unit `to`; null when they cannot be compared. A missing unit counts as the other's.
 * Counting words that stand for one another (人 and 人次, 项 and 个), and a price turned round (人/元), carry a remark.
 */
export function compareUnits(from: string | null, to: string | null): UnitRelation | null {
  const a = normaliseUnit(from);
  const b = normaliseUnit(to);
  if (a === null || b === null || a === b) return { factor: 1, remark: null };
  const [left, right] = withoutYear(unitParts(a), unitParts(b));
  const straight = relateParts(left, right);
  if (straight !== null) {
    return {
      factor: straight.factor,
      remark: straight.kindred ? note('quantity.units-kindred', { from: a, to: b }) : null,
    };
  }
  const turned = turnedRound(left);
  const swapped = turned && relateParts(turned, right);
  return swapped?.factor === 1 ? { factor: 1, remark: note('quantity.units-turned', { from: a, to: b }) } : null;
}

/** A unit above and below the line. What stands below is a set: 元/人/天 and 元/天·人 are one price. */
export interface UnitParts {
  readonly of: string;
  readonly per: readonly string[];
}

/** The parts of a unit as it is kept. 台/套 is one word in two spellings and has nothing below the line. */
export function unitParts(unit: string): UnitParts {
  if (EITHER_WORD.has(unit)) return { of: unit, per: [] };
  const dividers = unit.includes('/') || /.每/.test(unit) ? /[/·•*、.每]+/ : /[/·•*]+/;
  const [of = '', ...per] = unit.split(dividers);
  return { of, per: per.flatMap(factorsOf) };
}

/** 人天 below the line is 人·天. */
function factorsOf(word: string): readonly string[] {
  const match = /^(人|户|亩|生|台|车|床)(天|日|月|年|次)$/.exec(word);
  return match && word !== '人次' && word !== '车次' ? [match[1] ?? '', match[2] ?? ''] : [word];
}

/** "次/年" beside "次": a table speaks of one year, so the year of one side alone says nothing. */
function withoutYear(left: UnitParts, right: UnitParts): readonly [UnitParts, UnitParts] {
  const trim = (long: UnitParts, short: UnitParts): UnitParts => {
    const at = long.per.length === short.per.length + 1 && !short.per.includes('年') ? long.per.indexOf('年') : -1;
    return at < 0 ? long : { ...long, per: long.per.filter((_, index) => index !== at) };
  };
  return [trim(left, right), trim(right, left)];
}

function turnedRound({ of, per }: UnitParts): UnitParts | null {
  const [only] = per;
  return only !== undefined && per.length === 1 ? { of: only, per: [of] } : null;
}

interface WordRelation {
  readonly factor: number;
  readonly kindred: boolean;
}

function relateParts(left: UnitParts, right: UnitParts): WordRelation | null {
  const above = relateWords(left.of, right.of);
  if (above === null || left.per.length !== right.per.length) return null;
  let { factor, kindred } = above;
  const open = [...right.per];
  for (const word of left.per) {
    const found = nearestOf(word, open);
    if (found === null) return null;
    open.splice(found.at, 1);
    // A per-unit of another size divides.
    factor /= found.factor;
    kindred ||= found.kindred;
  }
  return { factor, kindred };
}

/** The word among `others` that is the same, else one that stands for it. */
function nearestOf(word: string, others: readonly string[]): (WordRelation & { readonly at: number }) | null {
  const found = others.flatMap((other, at) => {
    const relation = relateWords(word, other);
    return relation === null ? [] : [{ ...relation, at }];
  });
  return found.find(({ kindred }) => !kindred) ?? found[0] ?? null;
}

/** Two words, each perhaps in two spellings (台(套)): one that both have makes them the same. */
function relateWords(from: string, to: string): WordRelation | null {
  const pairs = spellingsOf(from).flatMap((a) => spellingsOf(to).map((b) => relate(a, b)));
  const found = pairs.filter((one) => one !== null);
  return found.find(({ kindred }) => !kindred) ?? found[0] ?? null;
}

function spellingsOf(word: string): readonly string[] {
  const either = EITHER_WORD.has(word) ? word.split('/') : null;
  const [first = '', second = ''] = either ?? /^(.+)\((.+)\)$/.exec(word)?.slice(1) ?? [];
  if (second === '') return [word];
  // 人(次) is 人 or 人次, and never 次 alone.
  return second === '次' ? [first, first + second] : [first, second, first + second];
}

function relate(from: string, to: string): WordRelation | null {
  if (from === to) return { factor: 1, kindred: false };
  const a = sizeOf(from);
  const b = sizeOf(to);
  if (a.dimension === ANY || b.dimension === ANY) return relateOpen(a, b);
  if (a.dimension === b.dimension) return { factor: exact(a.size, b.size), kindred: false };
  const areKindred = KINDRED.some((words) => words.includes(a.dimension) && words.includes(b.dimension));
  return areKindred ? { factor: exact(a.size, b.size), kindred: true } : null;
}

/** "5.8万" against "元" is 58000 元, against "万元" it is 5.8 万元: the bare multiple takes the other side's base unit. */
function relateOpen(a: Sized, b: Sized): { factor: number; kindred: boolean } | null {
  const named = a.dimension === ANY ? b : a;
  return NOT_MULTIPLIED.has(named.dimension) ? null : { factor: exact(a.multiple, b.multiple), kindred: false };
}

const NOT_MULTIPLIED: ReadonlySet<string> = new Set(['ratio', 'points', 'month', 'day', 'workday']);

function exact(size: number, by: number): number {
  return withoutNoise(size / by);
}

/** Units that differ by less are seldom mixed up unseen. */
export const LEAST_SLIP = 1000;

/** The sizes of the units of one kind. */
const SIZES: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const sizes = new Map<string, Set<number>>();
  for (const { dimension, size } of UNITS.values()) sizes.set(dimension, (sizes.get(dimension) ?? new Set()).add(size));
  return sizes;
})();

/** What can be no slip before noise is taken off, which takes longer. */
const isFarOff = (times: number): boolean => times >= LEAST_SLIP / 2 || times <= 2 / LEAST_SLIP;

/**
 * By how many times a bare figure is off that was counted in another unit of the same kind (12500 米 where 公里 are asked for: 1000; 1.2 亿元
 * where 万元 are: 0.0001). Only what makes a thousand times or more.
 */
export function unitSlips(unit: string | null): readonly number[] {
  const own = sizeOf(unitParts(normaliseUnit(unit) ?? '').of);
  if (own.dimension === ANY || NOT_MULTIPLIED.has(own.dimension)) return [];
  const base = own.size / own.multiple;
  const sizes = new Set([...(SIZES.get(own.dimension) ?? []), base, base * 1e4, base * 1e8]);
  return [...sizes]
    .filter((size) => isFarOff(own.size / size))
    .map((size) => exact(own.size, size))
    .filter((times) => times >= LEAST_SLIP || times <= 1 / LEAST_SLIP);
}

/**
 * How many `to` one `from` is (亿元 → 万元: 10000), for formulas; 1 where a unit is missing; null when they cannot be compared.
 * Words that stand for one another count as 1: ask compareUnits for the remark.
 */
export function unitFactor(from: string | null, to: string | null): number | null {
  return compareUnits(from, to)?.factor ?? null;
}

/**
 * The value in the unit `to`; null when the units cannot be compared. Floating noise is taken off (15 digits).
 * A bare number up to 1 against a percent is refused: 0.97 may be 97% or 0.97%.
 */
export function convert(value: number, from: string | null, to: string | null): number | null {
  const factor = unitFactor(from, to);
  if (factor === null) return null;
  if (normaliseUnit(from) === null && normaliseUnit(to) === '%' && looksLikeFraction(value)) return null;
  return withoutNoise(value * factor);
}

/** A number that may be a fraction or a percentage: above 0 and not above 1. */
export function looksLikeFraction(value: number): boolean {
  return value !== 0 && Math.abs(value) <= 1;
}
