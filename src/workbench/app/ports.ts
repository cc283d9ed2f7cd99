import type { BookAppearance, Book, Change } from '../../model';
import type { Opening } from '../file/remoteFile';
import type { OpeningStep } from '../file/protocol';
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

/** A file on the person's disk that can be written back into. */
export interface DiskFile {
  /** Asks the person, where the browser has not yet. Must be called soon after a click. */
  mayWrite(): Promise<boolean>;
  /** Whether it still is what it was when it was opened or last written. */
  isUnchanged(): Promise<boolean>;
  /** False where that did not succeed; the file then is as it was. */
  write(bytes: Uint8Array): Promise<boolean>;
}

/** A file as it comes to the page. */
export interface Source {
  readonly name: string;
  readonly size: number;
  bytes(): Promise<Uint8Array>;
  readonly disk: DiskFile | null;
}

/** Work that was not saved when the page was left. */
export interface UnsavedWork {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was written since, step by step. */
  readonly batches: readonly (readonly Change[])[];
}

/** Where unsaved work outlives the page. */
export interface Autosave {
  /** From here on writings are added to that file; what was kept of it before is let go of, in one step. */
  begin(id: string, name: string, bytes: Uint8Array): Promise<void>;
  add(id: string, batch: readonly Change[]): Promise<void>;
  drop(id: string): Promise<void>;
  all(): Promise<readonly UnsavedWork[]>;
}

/** What the workbench does its work with. */
export interface WorkbenchPorts {
  readonly area: GridArea;
  readonly autosave: Autosave;
  open(bytes: Uint8Array, batches: UnsavedWork['batches'], onStep: (step: OpeningStep) => void): Opening;
  download(name: string, bytes: Uint8Array): void;
  newId(): string;
  report(fault: unknown): void;
}
