import { greatest } from '../model';
import { ALONE } from '../lexicon/titles';
import type { Sheet } from '../model';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { TitledColumn } from './headerColumns';
import { titledColumns } from './headerColumns';
import { sheetRows } from './rows';
import type { TitleMeaning } from './titles';

/** What one column of a header measures, and by which title. Every title that is known is one, whether its column is read or not. */
export interface Measure extends TitleMeaning {
  readonly column: number;
  /** The titles above it, outermost first, as written. */
  readonly title: string;
  readonly why: Note;
}

/** Header rows, both ends included. */
export interface HeaderRows {
  readonly headerTop: number;
  readonly headerBottom: number;
}

/**
 * What the columns of a header measure, from left to right: the evidence for which form of the budget cycle it is. Columns whose
 * titles are not known are left out. A value of an earlier year than another title names is a past one (2023年实际完成值 beside 2024年目标值).
 */
export function measuresOf(sheet: Sheet, { headerTop, headerBottom }: HeaderRows): readonly Measure[] {
  const found = titledColumns(sheetRows(sheet), headerTop, headerBottom).flatMap(measureOf);
  const latest = greatest(found.map(({ year }) => year ?? -Infinity));
  return found.map((one) =>
    one.when === 'year' && one.year !== null && one.year < latest ? { ...one, when: 'past' } : one,
  );
}

function measureOf({ slots, column }: TitledColumn): Measure[] {
  const meaning = meaningOfStack(slots.map(({ title }) => title?.meaning ?? null));
  if (meaning === null) return [];
  const title = slots.map(({ line }) => line).join(' / ');
  const what = meaning.what === 'other' ? (ALONE[meaning.when] ?? 'other') : meaning.what;
  return [{ ...meaning, what, column, title, why: note('layout.column-by-title', { title }) }];
}

/** What says nothing of its own under a title of a value: 实际完成值 / 指标值 is the actual, 二级指标 / 名称 the second level. */
const OWN_WORDS: readonly TitleMeaning['what'][] = ['name', 'target', 'other'];

/**
 * What titles above each other say. The lowest says what; whose and when come from above where it does not say them itself
 * (复核 / 得分, 2023年 / 完成值); a name or a value under 实际完成值 is the actual.
 */
function meaningOfStack(stack: readonly (TitleMeaning | null)[]): TitleMeaning | null {
  return stack.reduce((above, leaf) => {
    if (leaf === null || above === null) return leaf ?? above;
    const isOfParent = OWN_WORDS.includes(leaf.what) && IS_VALUE.includes(above.what);
    return {
      what: isOfParent ? above.what : leaf.what,
      whose: leaf.whose === 'unit' ? above.whose : leaf.whose,
      when: leaf.when === 'year' ? above.when : leaf.when,
      year: leaf.year ?? above.year,
    };
  }, null);
}

/** What a title over a name or a value says more exactly than that does. */
const IS_VALUE: readonly TitleMeaning['what'][] = ['level1', 'level2', 'target', 'actual'];
