import type { BookAppearance, Book, Change } from '../../model';
import type { Opening } from '../file/remoteFile';
import type { OpeningStep } from '../file/protocol';
import type { Content } from '../host';
import type { BookGrid, GridListener } from '../grid/grid';

/** A grid among those of the page. */
export interface PageGrid extends BookGrid {
  focus(): void;
  dispose(): void;
}

/** The place of the spreadsheet on the page. */
export interface GridArea {
  open(id: string, book: Book, look: BookAppearance, listener: GridListener): Promise<PageGrid>;
}

/**
 * What came of writing into a file on disk. `written`: it was read back and holds what was to be written. `untouched`: it did not
 * succeed and the file is as it was. `unsure`: it did not succeed, and the file is not (or cannot be read to tell).
 */
export type DiskOutcome = 'written' | 'untouched' | 'unsure';

/** A file on the person's disk that can be written back into. */
export interface DiskFile {
  /** Asks the person, where the browser has not yet. Must be called soon after a click. */
  mayWrite(): Promise<boolean>;
  /** Whether it still is what it was when it was opened or last written. */
  isUnchanged(): Promise<boolean>;
  write(bytes: Uint8Array): Promise<DiskOutcome>;
}

/** A file as it comes to the page. */
export interface Source {
  readonly name: string;
  /** Where it lay in a folder that was given as a whole, with "/"; else its name. */
  readonly path?: string;
  readonly size: number;
  bytes(): Promise<Uint8Array>;
  readonly disk: DiskFile | null;
}

/**
 * What a whole kept state is: the file as it was opened or written back, work that nobody has saved, or work that was handed to the
 * browser to download. Whether the browser saved it nobody tells us.
 */
export type KeptKind = 'opened' | 'unsaved' | 'handed';

/** A file as a whole, as it stands in the keeping. */
export interface Snapshot {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The file as it was opened; null where `bytes` are just that. */
  readonly original: Uint8Array | null;
  /** How many writings `bytes` hold. */
  readonly stand: number;
  readonly kind: KeptKind;
  /** What was handed to the browser before `bytes` took its place; null where nothing was, or `bytes` are just that. */
  readonly handed: Content | null;
}

/** What is kept of a file: a whole state, and what was written since, step by step. */
export interface KeptWork extends Snapshot {
  readonly batches: readonly (readonly Change[])[];
  /** Steps whose records are gone or damaged. */
  readonly missing: number;
  /** The stand after the last step that was kept. */
  readonly last: number;
  /** When the whole state was kept, in milliseconds since 1970. */
  readonly since: number;
}

/** A record that cannot be read; it costs only itself. */
export interface DamagedWork {
  readonly id: string;
  readonly name: string;
  /** The file as it was opened, where that can still be read. */
  readonly original: Uint8Array | null;
}

/** All that is kept. */
export interface Kept {
  readonly works: readonly KeptWork[];
  readonly damaged: readonly DamagedWork[];
}

/** Where work outlives the page. Every method rejects where the browser does not keep it; nothing is half done then. */
export interface Autosave {
  /** Keeps the whole state, and lets go of the steps that it holds. Later steps stay. */
  write(snapshot: Snapshot): Promise<void>;
  /** Adds a step; `stand` counts it. */
  add(id: string, stand: number, batch: readonly Change[]): Promise<void>;
  /** Lets go of the steps since the last whole state. */
  rewind(id: string): Promise<void>;
  drop(id: string): Promise<void>;
  all(): Promise<Kept>;
  /** Makes the file this page's own; false where another page has it open. */
  claim(id: string): Promise<boolean>;
  /** Leaves the file to other pages. */
  release(id: string): void;
}

/** What the workbench does its work with. */
export interface WorkbenchPorts {
  readonly area: GridArea;
  readonly autosave: Autosave;
  open(bytes: Uint8Array, batches: KeptWork['batches'], onStep: (step: OpeningStep) => void): Opening;
  download(name: string, bytes: Uint8Array): void;
  newId(): string;
  /** Milliseconds since 1970. */
  now(): number;
  report(fault: unknown): void;
}
