import type { Address } from '../model/address';
import type { Book } from '../model/book';
import type { Change } from '../model/change';
import type { Note } from '../texts/note';

/** Why a host did not do what was asked; nothing was written. */
export type HostErrorCode =
  | 'not-a-workbook' // a file of another kind
  | 'damaged'
  | 'encrypted'
  | 'too-large'
  | 'protected' // the sheet is protected; `cells` names the locked ones
  | 'changed' // a cell is no longer what it was when it was read; `cells` names them
  | 'editing' // the person is typing in a cell
  | 'refused' // writing there would damage the file (array formula, inside of a merge …)
  | 'unsupported' // this host cannot do that
  | 'failed'; // anything else the host reports

export interface HostError {
  readonly code: HostErrorCode;
  /** One clear sentence for the person. */
  readonly note: Note;
  readonly cells?: readonly { readonly sheet: string; readonly address: Address }[];
}

/** A value or a message; a host never throws for what can happen to a user. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HostError };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(code: HostErrorCode, note: Note, cells?: HostError['cells']): { ok: false; error: HostError } {
  return { ok: false, error: cells ? { code, note, cells } : { code, note } };
}

/**
 * The port through which everything above reads and writes a workbook. One contract suite runs against every host.
 *
 * apply: all or nothing. Each change's `before` is compared with what stands there now; where it differs nothing is written
 * and the error ('changed') names the cells. To restore, apply the inverses (model/change.ts: invertAll): the same comparison
 * refuses cells that were edited since.
 */
export interface Host {
  readonly kind: 'xlsx' | 'office' | 'wps';
  /**
   * The whole workbook. `quick`, after an edit of the person: what seldom changes (merges) may come from the last reading, where
   * asking for it again would cost the person something (in Excel: the undo list).
   */
  read(options?: { readonly quick?: boolean }): Promise<Outcome<Book>>;
  apply(changes: readonly Change[]): Promise<Outcome<void>>;
  select(sheet: string, address: Address): Promise<Outcome<void>>;
  /** Calls back after the person edited cells (not after our own writing); a hint that results are stale, not the truth. */
  onEdit(listener: (sheet: string) => void): () => void;
  /** A setting of ours kept in the workbook (written by a SettingChange); null where there is none. */
  setting(key: string): Promise<Outcome<string | null>>;
}
