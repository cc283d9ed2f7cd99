import type { Range } from '../../../model';
import { note } from '../../../texts/note';
import { Fault } from '../../../ooxml';

/** Many times what any table needs, and done in a second or two. */
const MOST_MERGED_ROWS = 2_000_000;
const MOST_ARRAY_CELLS = 1_000_000;
/** The slots of a grid; what goes through a sheet looks at each of them. */
const MOST_SLOTS = 20_000_000;
/** Merges are not resolved further down. */
const COVERED_ROWS = 100_000;

/**
 * What reading one workbook has cost. A file of some kilobytes can ask for work without end (merges over whole columns, array formulas
 * over each other): beyond a bound it is refused with what to do.
 */
export class Work {
  private mergedRows = 0;
  private arrayCells = 0;

  /** Counts the rows that merges cover, before they are resolved. */
  merges(sheet: string, merges: readonly Range[]): void {
    for (const { top, bottom } of merges) this.mergedRows += Math.max(0, Math.min(bottom, COVERED_ROWS - 1) - top + 1);
    if (this.mergedRows > MOST_MERGED_ROWS) throw new Fault('too-large', note('file.merges-too-large', { sheet }));
  }

  /** Counts the cells that array formulas fill. */
  array(sheet: string, cells: number): void {
    this.arrayCells += cells;
    if (this.arrayCells > MOST_ARRAY_CELLS) throw new Fault('too-large', note('file.arrays-too-large', { sheet }));
  }

  /** Refuses a grid that merges have made larger than all cells that are read. */
  grid({
    name,
    rowCount,
    columnCount,
  }: {
    readonly name: string;
    readonly rowCount: number;
    readonly columnCount: number;
  }): void {
    if (rowCount * columnCount > MOST_SLOTS)
      throw new Fault('too-large', note('file.merges-too-large', { sheet: name }));
  }
}
