import type { CellContent, Highlight } from '../../model';
import type { ChangeByKind, Kind } from './kinds';

/** What stands in a cell that is to be written. */
export interface CellNow extends CellContent {
  readonly numberFormat: string;
  readonly sheetProtected: boolean;
  readonly formatAllowed: boolean;
  readonly locked: boolean;
  readonly insideMerge: boolean;
  /** It was looked at together with rows some of which are hidden. */
  readonly amongHidden?: boolean;
  /** The table (ListObject) that it lies in; absent or null: none, or not asked for. */
  readonly table?: string | null;
}

export interface NameNow {
  /** Without "="; null: there is no such name. */
  readonly formula: string | null;
}

export interface HighlightNow {
  /** The highlight of ours that stands there; null: none. */
  readonly highlight: Highlight | null;
  readonly formatAllowed: boolean;
}

export interface SheetNow {
  readonly isThere: boolean;
  readonly structureProtected: boolean;
  /** The content of the sheet from A1, row by row; none where there is no such sheet. */
  readonly rows: readonly (readonly CellContent[])[];
}

export interface SettingNow {
  readonly value: string | null;
}

/** What a host sees in the place of a change of each kind; it may add the objects that it needs to write there. */
export interface NowByKind {
  readonly cell: CellNow;
  readonly name: NameNow;
  readonly highlight: HighlightNow;
  readonly sheet: SheetNow;
  readonly setting: SettingNow;
}

/** A change together with what stands in the workbook in its place. */
export interface Observed<K extends Kind, Now extends NowByKind = NowByKind> {
  readonly change: ChangeByKind[K];
  readonly now: Now[K];
}

/** All changes of an action with what stood in their places at one moment. */
export type Snapshot<Now extends NowByKind = NowByKind> = {
  readonly [K in Kind]: readonly Observed<K, Now>[];
};

/** A content to put in the place of a change: its `after` when writing, what stood there before when taking back. */
export interface Put<K extends Kind, Now extends NowByKind = NowByKind> extends Observed<K, Now> {
  readonly content: ChangeByKind[K]['after'];
}

/** All that is to be written. */
export type Puts<Now extends NowByKind = NowByKind> = { readonly [K in Kind]: readonly Put<K, Now>[] };
