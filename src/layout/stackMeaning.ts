import { ALONE, REASON_OF_SCORE } from '../lexicon/titles';
import type { CellReading, SheetRows } from './rows';
import { greatest } from '../model';
import type { TitledColumn } from './headerColumns';
import { readYear } from './facts';
import { wordTest } from './labels';
import type { TitleMeaning } from './titles';

/** What says nothing of its own under a title of a value: 实际完成值 / 指标值 is the actual, 二级指标 / 名称 the second level. */
const OWN_WORDS: readonly TitleMeaning['what'][] = ['name', 'target', 'other'];

/** What a title over a name or a value says more exactly than that does. */
const IS_VALUE: readonly TitleMeaning['what'][] = ['level1', 'level2', 'target', 'actual'];

/**
 * What titles above each other say. The lowest says what; whose and when come from above where it does not say them itself
 * (复核 / 得分, 2023年 / 完成值); a name or a value under 实际完成值 is the actual. null where none is known.
 */
function meaningOfStack(slots: readonly CellReading[]): TitleMeaning | null {
  const stack = slots.map(({ title }) => title?.meaning ?? null);
  const meaning = stack.reduce((above, leaf) => {
    if (leaf === null || above === null) return leaf ?? above;
    const isOfParent = OWN_WORDS.includes(leaf.what) && IS_VALUE.includes(above.what);
    return {
      what: isOfParent ? above.what : leaf.what,
      whose: leaf.whose === 'unit' ? above.whose : leaf.whose,
      when: leaf.when === 'year' ? above.when : leaf.when,
      year: leaf.year ?? above.year,
    };
  }, null);
  if (meaning === null) return null;
  return meaning.what === 'other' ? { ...meaning, what: ALONE[meaning.when] ?? 'other' } : meaning;
}

/** A column with what its titles say. */
export interface MeantColumn {
  readonly titled: TitledColumn;
  readonly meaning: TitleMeaning;
}

/**
 * What the titles of a header say, in the light of each other: a value of an earlier year than that of the table is a past one
 * (2023年实际完成值 beside 2024年目标值), one of a later year is of the period that comes.
 */
export function meaningsOf(sheet: SheetRows, titled: readonly TitledColumn[], top: number): readonly MeantColumn[] {
  const meant = titled.flatMap((one): MeantColumn[] => {
    const meaning = meaningOfStack(one.slots);
    return meaning === null ? [] : [{ titled: one, meaning }];
  });
  return ofReviewer(ofTime(meant, yearOfValues(sheet, meant, top)));
}

const isReasonOfScore = wordTest(REASON_OF_SCORE);

/** 复核得分 | 扣分理由: the reason beside a reviewer's column that speaks of points is the reviewer's, too. */
function ofReviewer(meant: readonly MeantColumn[]): readonly MeantColumn[] {
  return meant.map((one, index) => {
    const before = meant[index - 1];
    const isBeside = before?.meaning.whose === 'reviewer' && before.titled.lastColumn + 1 === one.titled.column;
    const leaf = one.titled.slots.at(-1);
    const isTheirs = isBeside && one.meaning.what === 'reason' && leaf !== undefined && isReasonOfScore(leaf.label);
    return isTheirs ? { ...one, meaning: { ...one.meaning, whose: 'reviewer' } } : one;
  });
}

function ofTime(meant: readonly MeantColumn[], year: number | null): readonly MeantColumn[] {
  if (year === null) return meant;
  return meant.map(({ titled: column, meaning }) => {
    if (meaning.when !== 'year' || meaning.year === null || meaning.year === year) return { titled: column, meaning };
    return { titled: column, meaning: { ...meaning, when: meaning.year < year ? 'past' : 'period' } };
  });
}

/**
 * The year of which a header's values are, where its titles name one: the table's own, if both a target and an actual can be of that year,
 * else the last that a title names.
 */
function yearOfValues(sheet: SheetRows, meant: readonly MeantColumn[], top: number): number | null {
  const values = meant.flatMap(({ meaning }) => (meaning.when === 'year' ? [meaning] : []));
  const named = [...new Set(values.flatMap(({ year }) => year ?? []))];
  if (named.length === 0) return null;
  const latest = greatest(named);
  if (named.length === 1 && values.every(({ year, what }) => year !== null || !isPaired(what))) return latest;
  const own = yearAbove(sheet, top);
  const canBe = (what: TitleMeaning['what']): boolean =>
    values.some((one) => one.what === what && (one.year === null || one.year === own));
  return own !== null && named.includes(own) && canBe('target') && canBe('actual') ? own : latest;
}

const isPaired = (what: TitleMeaning['what']): boolean => what === 'target' || what === 'actual';

/** How far above a header the year of its table is looked for. */
const ABOVE = 20;

function yearAbove(sheet: SheetRows, top: number): number | null {
  for (let row = top - 1; row >= Math.max(0, top - ABOVE); row--) {
    const year = readYear(sheet, { first: row, last: row });
    if (year !== null) return year;
  }
  return null;
}
