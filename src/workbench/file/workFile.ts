import type { Outcome } from '../../hosts';
import { done } from '../../hosts';
import type { XlsxFile } from '../../hosts/xlsx';
import type { BookAppearance, Book, Change } from '../../model';
import { readAppearance } from '../../hosts/xlsx';
import type { Note } from '../../texts/note';

/** A workbook file as it stands after some writing; `look` only when sheets or highlights came or went. */
export interface Written {
  readonly book: Book;
  readonly look: BookAppearance | null;
}

/** What a file is when it has been opened. */
export interface Opened {
  readonly book: Book;
  readonly look: BookAppearance;
  /** What the book does not tell. */
  readonly problems: readonly Note[];
  /** The ending that its name must have; null: the one that it has. */
  readonly extension: string | null;
  /** Why it cannot be written, and what to do about it; null for a file that can. */
  readonly readOnly: Note | null;
  /** Which of the steps that were to be carried out at once (their places) could not be. */
  readonly undone: readonly number[];
}

/** An opened file that is worked on; the work is done elsewhere (in a worker) or here. */
export interface WorkFile {
  readonly opened: Opened;
  /** All or nothing, as Host.apply. */
  apply(changes: readonly Change[]): Promise<Outcome<Written>>;
  setting(key: string): Promise<Outcome<string | null>>;
  /** The whole file; parts that no change touched are the bytes that came in. */
  bytes(): Promise<Uint8Array>;
  /** A copy of the file as it is sent out (hosts/xlsx); the file itself stays as it is. */
  sentOut(changes: readonly Change[]): Promise<Outcome<Uint8Array>>;
  close(): void;
}

/**
 * Carries kept steps out, each as a whole or not at all. One that cannot be (a step before it is missing, its record is damaged) is
 * left out and told of by its place; it costs no other.
 */
export function carryOut(
  file: XlsxFile,
  batches: readonly (readonly Change[])[],
): { readonly file: XlsxFile; readonly undone: readonly number[] } {
  let current = file;
  const undone: number[] = [];
  for (const [place, batch] of batches.entries()) {
    const next = carriedOut(current, batch);
    if (next) current = next;
    else undone.push(place);
  }
  return { file: current, undone };
}

/** A record of an earlier visit can be anything, so that it can also throw. */
function carriedOut(file: XlsxFile, batch: readonly Change[]): XlsxFile | null {
  try {
    const applied = file.apply(batch);
    return applied.ok ? applied.value : null;
  } catch {
    return null;
  }
}

/** Reads an opened file for showing it. */
export function readOpened(file: XlsxFile, undone: readonly number[] = []): Outcome<Opened> {
  const book = file.book();
  if (!book.ok) return book;
  const look = file.inspect(readAppearance);
  if (!look.ok) return look;
  const extension = file.extension();
  if (!extension.ok) return extension;
  const seen = { book: book.value, look: look.value, problems: file.problems() };
  return done({ ...seen, extension: extension.value, undone, readOnly: null });
}

/** The file with the changes, and what came of them. */
export function writeInto(file: XlsxFile, changes: readonly Change[]): Outcome<Written & { readonly file: XlsxFile }> {
  const applied = file.apply(changes);
  if (!applied.ok) return applied;
  const book = applied.value.book();
  if (!book.ok) return book;
  const look = changes.some(({ kind }) => kind === 'sheet' || kind === 'highlight')
    ? applied.value.inspect(readAppearance)
    : null;
  if (look && !look.ok) return look;
  return done({ file: applied.value, book: book.value, look: look?.value ?? null });
}

/** The bytes of a copy that is sent out. */
export function sentOut(file: XlsxFile, changes: readonly Change[]): Outcome<Uint8Array> {
  const copy = file.sentOut(changes);
  return copy.ok ? done(copy.value.bytes()) : copy;
}

/** A file that is worked on here and now. */
export class LocalFile implements WorkFile {
  constructor(
    private file: XlsxFile,
    readonly opened: Opened,
  ) {}

  async apply(changes: readonly Change[]): Promise<Outcome<Written>> {
    const written = writeInto(this.file, changes);
    if (written.ok) this.file = written.value.file;
    return written;
  }

  async setting(key: string): Promise<Outcome<string | null>> {
    return this.file.setting(key);
  }

  async bytes(): Promise<Uint8Array> {
    return this.file.bytes();
  }

  async sentOut(changes: readonly Change[]): Promise<Outcome<Uint8Array>> {
    return sentOut(this.file, changes);
  }

  close(): void {
    // Nothing is held.
  }
}
