import type {
  ChangeByKind,
  Kind,
  CellNow,
  NowByKind,
  Observed,
  Put,
  Puts,
  SettingNow,
  Snapshot,
  HighlightNow,
  NameNow,
  SheetNow,
  WorkbookMemory,
} from '../../live';
import type { Highlight } from '../../../model';
import type { Queued } from '../list';

/** Where the handlers of an action find the workbook. */
export interface WorkbookAccess {
  readonly context: Excel.RequestContext;
  readonly memory: WorkbookMemory;
  /** The sheet of that name, by its id; null when the workbook has none. */
  sheet(name: string): Excel.Worksheet | null;
}

/** What Excel shows in the place of a change, with the objects to write there. */
export interface OfficeNow extends NowByKind {
  readonly cell: CellNow;
  readonly name: NameNow & { readonly item: Excel.NamedItem | null };
  readonly highlight: OfficeHighlight;
  readonly sheet: SheetNow & { readonly sheet: Excel.Worksheet | null };
  readonly setting: SettingNow & { readonly item: Excel.Setting | null };
}

/** A conditional format has no name; ours is known again by its rule and its fill, on the range where we put it. */
export interface OfficeHighlight extends HighlightNow {
  readonly item: Excel.ConditionalFormat | null;
  /** The highlight that the change is about. */
  readonly wanted: Highlight | null;
  /** All conditional formats of the sheet. */
  readonly items: readonly Excel.ConditionalFormat[];
}

export type OfficeObserved<K extends Kind> = Observed<K, OfficeNow>;
export type OfficePut<K extends Kind> = Put<K, OfficeNow>;
export type OfficePuts = Puts<OfficeNow>;
export type OfficeSnapshot = Snapshot<OfficeNow>;

/** How one kind of change is looked at in Excel, and written there. */
export interface ChangeHandler<K extends Kind> {
  /** Queues a look at what stands there now. */
  observe(access: WorkbookAccess, changes: readonly ChangeByKind[K][]): Queued<OfficeObserved<K>[]>;
  /** Queues the writing. */
  put(access: WorkbookAccess, puts: readonly OfficePut<K>[]): void;
}
