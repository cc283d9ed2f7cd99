import type { Note } from '../texts/note';
import type { CellRef } from './address';

/** Why a host did not do what was asked; nothing was written. */
export type HostErrorCode =
  | 'not-a-workbook' // a file of another kind
  | 'damaged'
  | 'encrypted'
  | 'too-large'
  | 'settings-full' // the workbook holds no more of what we keep in it
  | 'protected' // the sheet is protected; `cells` names the locked ones
  | 'changed' // a cell is no longer what it was when it was read; `cells` names them
  | 'editing' // the person is typing in a cell
  | 'refused' // writing there would damage the file (array formula, inside of a merge …)
  | 'unsupported' // this host cannot do that
  | 'failed'; // anything else the host reports

/** What a button beside the sentence can do about it: the same once more, or a calculation of the workbook. */
export type Remedy = 'again' | 'calculate';

export interface HostError {
  readonly code: HostErrorCode;
  /** One clear sentence for the person. */
  readonly note: Note;
  readonly cells?: readonly CellRef[];
  /** More to it, one sentence a line: what else than cells is to be looked at. */
  readonly details?: readonly Note[];
  readonly remedy?: Remedy;
}

/** A value or a message; a host never throws for what can happen to a user. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HostError };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(code: HostErrorCode, note: Note, cells?: HostError['cells']): { ok: false; error: HostError } {
  return { ok: false, error: cells ? { code, note, cells } : { code, note } };
}
