import { columnName } from '../../src/model/address';
import type { IndicatorRole } from './expectedTable';

/** Puts texts into a growing grid, merging where a text covers more than one cell. */
export class GridWriter {
  readonly grid: string[][] = [];
  readonly merges: string[] = [];

  put(row: number, column: number, text: string, height = 1, width = 1): void {
    while (this.grid.length < row + height) this.grid.push([]);
    const line = this.grid[row] ?? [];
    while (line.length < column + width) line.push('');
    line[column] = text;
    if (height > 1 || width > 1) {
      this.merges.push(`${cellName(row, column)}:${cellName(row + height - 1, column + width - 1)}`);
    }
  }
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** One column of the indicator table; `other` and `gap` (no title, no content) carry no role. */
export interface PlannedColumn {
  readonly role: IndicatorRole | 'level1' | 'level2' | 'number' | 'other' | 'gap';
  readonly title: string;
  /** How many sheet columns it takes, merged on every row. */
  readonly width: number;
}

/** A column and the sheet column where it begins. */
export interface PlacedColumn extends PlannedColumn {
  readonly at: number;
}

export interface PlannedIndicator {
  /** child: a part (其中…) of the row above, without points and score of its own. */
  readonly kind: 'indicator' | 'child' | 'placeholder' | 'emptyLevel';
  readonly name: string;
  readonly operator: string;
  readonly target: string;
  readonly unit: string;
  readonly actual: string;
  readonly points: number;
  readonly score: number;
  readonly reason: string;
}

export interface PlannedLevel2 {
  readonly level2: string;
  readonly rows: readonly PlannedIndicator[];
  /** Points and score stand in one cell each over all rows of the group. */
  readonly shared: boolean;
}

export interface PlannedGroup {
  readonly level1: string;
  readonly level2s: readonly PlannedLevel2[];
  readonly subtotal: string | null;
}

export interface FundTexts {
  readonly label: string;
  readonly initial: string;
  readonly budget: string;
  readonly executed: string;
  readonly rate: string;
  readonly points: string;
  readonly score: string;
}

export interface FundPlan {
  readonly side: string;
  readonly columns: readonly { readonly role: keyof FundTexts; readonly title: string }[];
  readonly rows: readonly FundTexts[];
}

/** Blocks that look a little like the table and are none of it. */
export type Decoy = 'tasks' | 'management' | 'goals' | 'note';

export interface TablePlan {
  readonly title: string;
  readonly year: boolean;
  readonly labels: readonly (readonly [string, string])[];
  /** Two label/value pairs on one row. */
  readonly pairedLabels: boolean;
  /** The total stands in the head, as a label with its value. */
  readonly headTotal: string | null;
  readonly funds: FundPlan | null;
  readonly fundsAfter: boolean;
  readonly decoys: readonly Decoy[];
  /** Text of a column in front of everything, merged down the indicators; null where the form has none. */
  readonly side: string | null;
  readonly columns: readonly PlannedColumn[];
  /** Title over operator, target and unit; null for none. */
  readonly targetGroup: string | null;
  /** Title over the levels and the name; null for none. */
  readonly levelGroup: string | null;
  /** A row over the whole header. */
  readonly banner: string | null;
  readonly levelStyle: 'merged' | 'repeated' | 'blank';
  readonly groups: readonly PlannedGroup[];
  readonly pointsSuffix: '' | '分' | '%' | ' 分' | '.00';
  /** Repeat the header before this indicator (a printed page ends there); null for never. */
  readonly pageBreak: number | null;
  readonly blankRows: boolean;
  readonly total: string | null;
  /** Where the label of the total stands: first column alone, merged up to the first figure, or in the name's column. */
  readonly totalLabel: 'first' | 'merged' | 'name';
  readonly endings: readonly string[];
  /** Label/value rows under the table. */
  readonly closing: readonly (readonly [string, string])[];
  /** A list of another kind right under the table. */
  readonly listBelow: boolean;
  readonly filled: boolean;
}
