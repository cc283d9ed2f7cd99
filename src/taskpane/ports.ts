import type { Outcome } from '../hosts';
import type { Book, Change } from '../model';
import type { Note } from '../texts/note';

/** Texts that are kept for this person on this machine: templates of their own, habits. Nothing of a workbook. */
export interface PersonStore {
  get(key: string): string | null;
  /** null takes it out. false where nothing can be kept (a private window, a full disk). */
  set(key: string, text: string | null): boolean;
}

/** The ways out of the pane for what it makes: a report, a list, a file of templates. */
export interface Outlet {
  /** Whether the pane can hand over files at all; where it cannot, the clipboard is the way. */
  readonly canDownload: boolean;
  download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void;
  /** Puts rich text and its plain form on the clipboard. false where that was not allowed. */
  copy(html: string, text: string): Promise<boolean>;
}

/** A file that a person gave. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reports that reach the pane from the page around it. */
export interface Inlet {
  /**
   * Calls back with what was given before, and with what is given later (nothing: the page only wants the review in front); gives a
   * function that ends it.
   */
  subscribe(listener: (files: readonly GivenFile[]) => void): () => void;
}

/** A copy of the workbook that is being made. */
export interface CopySource {
  /** What the copy is made of, with what its formulas show. */
  readonly book: Book;
  /**
   * Makes these changes in the copy, takes out of it all that we keep in a workbook, and hands it over. The workbook itself stays as it
   * is. Gives what the person is told.
   */
  handOver(changes: readonly Change[]): Promise<Outcome<Note>>;
}

/** The way in which a copy of the workbook goes out (送出副本). */
export interface CopyMaker {
  /** Whether the person can have the same done in the workbook itself where no copy comes about. */
  readonly canBeInPlace: boolean;
  /** `book`: the workbook as it was just read. */
  begin(book: Book): Promise<Outcome<CopySource>>;
}

/** What the pane uses besides the workbook; each page that shows the pane gives its own. */
export interface PanePorts {
  readonly store: PersonStore;
  readonly outlet: Outlet;
  /** So many random bytes, fit for secrets. */
  readonly random: (length: number) => Uint8Array;
  /** Only where copies can be made. */
  readonly copyMaker?: CopyMaker;
  /** Only where there is a page around it. */
  readonly inlet?: Inlet;
}
