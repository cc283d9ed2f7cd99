import type { Address } from '../../model/address';
import type { Change } from '../../model/change';
import type { HostError } from '../host';
import type { Queued } from './list';
import type { Session } from './workbookMemory';

/** Where the parts of an action find the workbook. */
export interface Desk {
  readonly context: Excel.RequestContext;
  readonly session: Session;
  /** The sheet of that name, by its id; null when the workbook has none. */
  sheet(name: string): Excel.Worksheet | null;
}

/** A change together with what stands in the workbook in its place. */
export interface Observed<C extends Change, Now> {
  readonly change: C;
  readonly now: Now;
}

/** A content to put in the place of a change: its `after` when writing, what stood there before when taking back. */
export interface Put<C extends Change, Now> extends Observed<C, Now> {
  readonly content: C['after'];
}

/** Why a change cannot be made; cells are named where there are any. */
export interface Obstacle {
  readonly reason: 'changed' | 'locked' | 'format' | 'structure' | 'inside-merge' | 'sheet-gone' | 'sheet-exists';
  readonly sheet: string;
  readonly address?: Address;
  /** What was changed, where it is no cell: a name, a setting, a sheet. */
  readonly what?: string;
}

/** How one kind of change is looked at, judged and written. */
export interface Part<C extends Change, Now> {
  /** Queues a look at what stands there now. */
  observe(desk: Desk, changes: readonly C[]): Queued<Observed<C, Now>[]>;
  /** Whether another content than the change's `before` forbids it. */
  readonly strict: boolean;
  /** Whether `now` is that content. */
  holds(change: C, now: Now, content: C['before']): boolean;
  /** Whether the place is to a person as it was. */
  unchanged(was: Now, is: Now): boolean;
  /** What forbids the change, apart from another content. */
  obstacle?(change: C, now: Now): Obstacle | null;
  /** Queues the writing. */
  put(desk: Desk, puts: readonly Put<C, Now>[]): void;
  /** The content that puts `now` back. */
  content(change: C, now: Now): C['before'];
}

export type Refusal = { readonly ok: false; readonly error: HostError };
