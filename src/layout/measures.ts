import type { Sheet } from '../model';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { MAX_DEPTH, titledColumns } from './headerColumns';
import type { SheetRows } from './rows';
import { sheetRows } from './rows';
import { meaningsOf } from './stackMeaning';
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
export function measuresOf(sheet: Sheet, header: HeaderRows): readonly Measure[] {
  return measuresIn(sheetRows(sheet), header);
}

/** The same for the rows of a sheet. A title that reaches down beside the rows is the side title of the block and measures nothing. */
export function measuresIn(rows: SheetRows, { headerTop, headerBottom }: HeaderRows): readonly Measure[] {
  const titled = titledColumns(rows, headerTop, headerBottom).filter(
    ({ slots }) => !slots.some(({ cover }) => cover.bottom >= headerTop + MAX_DEPTH),
  );
  return meaningsOf(rows, titled, headerTop).map(({ titled: { slots, column }, meaning }) => {
    const title = slots.map(({ line }) => line).join(' / ');
    return { ...meaning, column, title, why: note('layout.column-by-title', { title }) };
  });
}
