import type { Address, CellRef, Range } from './address';
import type { CellValue } from './cell';
import type { NewChart } from './chart';

/** What a cell holds before or after a change. A formula carries its computed result as `value`. */
export interface CellContent {
  readonly value: CellValue;
  /** With its leading "="; null for a plain value. */
  readonly formula: string | null;
  /** The number format to set; absent leaves the cell's own. */
  readonly numberFormat?: string;
}

export const EMPTY_CONTENT: CellContent = { value: null, formula: null };

/** How a cell of a sheet of ours looks; a host turns it into its own formats. */
export type CellStyle = 'title' | 'header' | 'text' | 'link' | 'number' | 'percent' | 'note';

/** Where a click on a cell leads. */
export interface Link {
  /** Another file: its way from the folder of this workbook, with "/" between the steps; null: this workbook. */
  readonly file: string | null;
  /** The cell to go to; null: the file as a whole. */
  readonly place: CellRef | null;
}

export interface NewCell extends CellContent {
  readonly address: Address;
  readonly style: CellStyle;
  readonly link?: Link;
}

/**
 * A sheet that we add (working paper, summary, list of findings). It can be deleted at any time: nothing in the template refers to it.
 * What is optional here a host that cannot carry it leaves out.
 */
export interface NewSheet {
  readonly name: string;
  readonly cells: readonly NewCell[];
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Rows that stay in view when scrolling. */
  readonly frozenRows: number;
  /** So many rows at the top are printed again on every page, and pages are numbered. */
  readonly repeatedRows?: number;
  /** A header row with the rows below it, which a person can filter. */
  readonly filter?: Range;
  readonly charts?: readonly NewChart[];
}

/** A conditional format of ours: where it applies, when (a formula with "=", seen from the first cell), and how it looks (#RRGGBB). */
export interface Highlight {
  readonly range: Range;
  /** Further places: pasting and sorting cut a format into several. Absent where `range` is all. */
  readonly also?: readonly Range[];
  readonly formula: string;
  readonly fill: string;
  readonly font: string | null;
  /** What tells it from others where a printer has no colours; absent: no. */
  readonly bold?: boolean;
  readonly border?: boolean;
}

/** A highlight with its sheet. */
export interface PlacedHighlight {
  readonly sheet: string;
  readonly highlight: Highlight;
}

interface Reversible<Kind extends string, Content> {
  readonly kind: Kind;
  readonly before: Content;
  readonly after: Content;
}

export interface CellChange extends Reversible<'cell', CellContent> {
  readonly sheet: string;
  readonly address: Address;
}

/** A defined name, set or (after = null) removed. The formula has no leading "=". */
export interface NameChange extends Reversible<'name', string | null> {
  readonly sheet: string | null;
  readonly name: string;
}

export interface HighlightChange extends Reversible<'highlight', Highlight | null> {
  readonly sheet: string;
}

export interface SheetChange extends Reversible<'sheet', NewSheet | null> {
  readonly sheet: string;
}

/** A setting of ours kept in the workbook (rule set, mapping, accepted findings); the value is JSON. */
export interface SettingChange extends Reversible<'setting', string | null> {
  readonly key: string;
}

/** One thing to write. It knows what stood there before, and so has an inverse. */
export type Change = CellChange | NameChange | HighlightChange | SheetChange | SettingChange;

/** The change that takes this one back. */
export function invert(change: Change): Change {
  // One branch a kind: the two sides of a change have the same type, which the compiler cannot see across the union.
  switch (change.kind) {
    case 'cell':
      return { ...change, before: change.after, after: change.before };
    case 'name':
      return { ...change, before: change.after, after: change.before };
    case 'highlight':
      return { ...change, before: change.after, after: change.before };
    case 'sheet':
      return { ...change, before: change.after, after: change.before };
    case 'setting':
      return { ...change, before: change.after, after: change.before };
  }
}

/** The changes that take these back, in the order in which they must be applied. */
export function invertAll(changes: readonly Change[]): Change[] {
  return [...changes].reverse().map(invert);
}
