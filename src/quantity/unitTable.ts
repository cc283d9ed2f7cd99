import { greatest } from '../model';
import { COUNTS, MEASURES, MULTIPLES, RATIO_WORDS } from '../lexicon/units';

/** What a unit measures, and how many of the base of that dimension it is. */
export interface UnitEntry {
  readonly dimension: string;
  readonly size: number;
}

/** Every unit that is known by its spelling. */
export const UNITS: ReadonlyMap<string, UnitEntry> = new Map([
  ...COUNTS.map((word): [string, UnitEntry] => [word, { dimension: word, size: 1 }]),
  ...Object.entries(MEASURES).flatMap(([dimension, spellings]) =>
    Object.entries(spellings).map(([spelling, size]): [string, UnitEntry] => [spelling, { dimension, size }]),
  ),
]);

/** What stands for a ratio, by its word: 百分比 → %. */
export const RATIOS: ReadonlyMap<string, string> = new Map(
  RATIO_WORDS.flatMap(([sign, words]) => words.map((word): [string, string] => [word, sign])),
);

/** The thousands that may stand before a unit, longest spelling first. */
export const MULTIPLES_LONGEST_FIRST = [...MULTIPLES].sort(([a], [b]) => b.length - a.length);

/** The longest spelling of the table, multiples in front included, in letters. */
export const LONGEST_UNIT = greatest([...UNITS.keys()].map((unit) => unit.length)) + 2;
