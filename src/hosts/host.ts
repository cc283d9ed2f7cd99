import type { Address, Book, Change, Outcome } from '../model';
import type { Note } from '../texts/note';

export type { HostError, HostErrorCode, Outcome, Remedy } from '../model';
export { done, refused } from '../model';

/** Hears which cell the person went to. */
export type SelectListener = (sheet: string, address: Address) => void;

/**
 * The port through which everything above reads and writes a workbook. One contract suite runs against every host.
 *
 * apply: all or nothing. Each change's `before` is compared with what stands there now; where it differs nothing is written
 * and the error ('changed') names the cells. To restore, apply the inverses (model/change.ts: invertAll): the same comparison
 * refuses cells that were edited since. `ground`: the reading that the changes were worked out from; a program in which people work
 * looks at it in the same go, and where it no longer shows that it writes nothing ('changed'). A file, which nobody edits meanwhile,
 * need not look.
 */
export interface Host {
  readonly kind: 'xlsx' | 'office' | 'wps';
  /**
   * The whole workbook. `quick`, after an edit of the person: what seldom changes (merges) may come from the last reading, where
   * asking for it again would cost the person something (in Excel: the undo list). `waits`: until the person has finished
   * typing in a cell, for a while.
   */
  read(options?: { readonly quick?: boolean; readonly waits?: boolean }): Promise<Outcome<Book>>;
  apply(changes: readonly Change[], options?: { readonly ground?: Book }): Promise<Outcome<void>>;
  /** Goes to a cell; with `to` the cells between the two are lit. */
  select(sheet: string, address: Address, to?: Address): Promise<Outcome<void>>;
  /**
   * Calls back with the first cell of what the person selects in the workbook, as long as somebody listens (our own `select` may be told
   * too). Gives a function that ends it. Absent where nobody can select.
   */
  readonly onSelect?: (listener: SelectListener) => () => void;
  /** Calls back after the person edited cells (not after our own writing); a hint that results are stale, not the truth. */
  onEdit(listener: (sheet: string) => void): () => void;
  /**
   * Calls back at once when an action waits for the person to finish typing in a cell, and with null when it does no longer. Absent where
   * nothing has to wait.
   */
  readonly onWaiting?: (listener: (waiting: Note | null) => void) => () => void;
  /** Has formulas calculated that wait for it (manual calculation). Absent where none ever do. */
  readonly calculate?: () => Promise<Outcome<void>>;
  /** A setting of ours kept in the workbook (written by a SettingChange); null where there is none. */
  setting(key: string): Promise<Outcome<string | null>>;
}
